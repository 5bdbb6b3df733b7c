/// A value in a `JSONDocument`: asks for what it is, and for what is in it.
public struct JSONValue: Sendable {
  let tape: JSONTape
  let record: Int

  private var own: JSONTape.Record { tape.records[record] }

  /// Byte offsets in the document; of a string those between its quotation marks.
  public var range: Range<Int> { own.range }

  /// The value as it is written; of a string what stands between its quotation marks.
  public var raw: ArraySlice<UInt8> { tape.bytes[range] }

  public var isObject: Bool { own.isObject }
  public var isArray: Bool { if case .array = own.kind { true } else { false } }
  public var isNull: Bool { if case .null = own.kind { true } else { false } }

  public var bool: Bool? {
    switch own.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// UTF-8 of a string, escapes resolved; nil for other values.
  public var bytes: ArraySlice<UInt8>? {
    guard case .string = own.kind else { return nil }
    return own.resolved(tape.bytes)
  }

  public var string: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// A number as it is written; nil for other values.
  public var numeral: String? {
    guard case .number = own.kind else { return nil }
    return String(decoding: raw, as: UTF8.self)
  }

  /// A whole number that fits 64 bits and is written without fraction or exponent.
  public var int: Int? { numeral.flatMap { Int($0) } }

  /// Any number that a `Double` can come near to.
  public var double: Double? { numeral.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } }

  /// The elements of an array; none for other values.
  public var elements: Elements {
    Elements(tape: tape, at: record + 1, end: isArray ? Int(own.next) : record + 1)
  }

  /// The members of an object in the order of the text; none for other values.
  public var members: Members {
    Members(tape: tape, at: record + 1, end: isObject ? Int(own.next) : record + 1)
  }

  /// The value of an object's member; of several with this name the last.
  ///
  /// - Complexity: O(members).
  public subscript(name: String) -> JSONValue? {
    tape.value(of: name, in: record).map { JSONValue(tape: tape, record: $0) }
  }

  public struct Elements: Sequence, IteratorProtocol, Sendable {
    let tape: JSONTape
    var at: Int
    let end: Int

    public mutating func next() -> JSONValue? {
      guard at < end else { return nil }
      defer { at = Int(tape.records[at].next) }
      return JSONValue(tape: tape, record: at)
    }
  }

  public struct Member: Sendable {
    public let name: JSONValue
    public let value: JSONValue
  }

  public struct Members: Sequence, IteratorProtocol, Sendable {
    let tape: JSONTape
    var at: Int
    let end: Int

    public mutating func next() -> Member? {
      // A name without a value ends a text that broke off.
      guard at + 1 < end else { return nil }
      let member = Member(
        name: JSONValue(tape: tape, record: at), value: JSONValue(tape: tape, record: at + 1))
      at = Int(tape.records[at + 1].next)
      return member
    }
  }
}
