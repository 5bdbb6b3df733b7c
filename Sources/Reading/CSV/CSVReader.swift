/// Reads tables of comma-separated values (RFC 4180) as they really are: with commas, semicolons or tabs, any
/// line ends, a byte-order mark, line breaks inside quotation marks.
///
///     var reader = CSVReader(bytes)
///     while let row = reader.next() { … row.fields[0].bytes … }
///
/// Never fails: a quotation mark that is not closed ends at the end of the text, and `problems` says so. A line
/// with nothing on it is a row without fields.
///
/// - Complexity: O(bytes).
public struct CSVReader {
  public struct Field: Sendable {
    /// What the field says, quotation marks resolved.
    public let bytes: ArraySlice<UInt8>
    /// Where it begins in the text.
    public let offset: Int
  }

  public struct Row: Sendable {
    public let fields: [Field]
    /// Where it begins in the text.
    public let offset: Int
  }

  public struct Problem: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case openQuote
      /// Something stands between a closing quotation mark and the end of the field.
      case textAfterQuote
    }

    public let reason: Reason
    public let offset: Int
  }

  /// Of each kind of fault not more than so many are noted.
  private static let mostProblems = 100

  public private(set) var problems: [Problem] = []
  /// What parts the fields: the first row tells.
  public let separator: UInt8

  private let bytes: [UInt8]
  private var at = 0

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(in: bytes[at...])
  }

  /// The next row; nil at the end.
  public mutating func next() -> Row? {
    guard at < bytes.count else { return nil }
    let start = at
    if endLine() { return Row(fields: [], offset: start) }
    var fields: [Field] = []
    while true {
      fields.append(field())
      if at < bytes.count, bytes[at] == separator {
        at += 1
        continue
      }
      _ = endLine()
      return Row(fields: fields, offset: start)
    }
  }

  /// Passes over a line end.
  private mutating func endLine() -> Bool {
    guard at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D else { return false }
    at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    return true
  }

  private mutating func field() -> Field {
    let start = at
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      at = plainEnd(from: at)
      return Field(bytes: bytes[start..<at], offset: start)
    }
    let value = quoted()
    let end = plainEnd(from: at)
    if end == at { return Field(bytes: value[...], offset: start) }
    note(.textAfterQuote, at)
    defer { at = end }
    return Field(bytes: (value + bytes[at..<end])[...], offset: start)
  }

  private func plainEnd(from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] != separator, span[at] != 0x0A, span[at] != 0x0D { at += 1 }
    return at
  }

  /// What stands between quotation marks, two of which stand for one.
  private mutating func quoted() -> [UInt8] {
    let start = at
    var value: [UInt8] = []
    at += 1
    while let quote = bytes[at...].firstIndex(of: UInt8(ascii: "\"")) {
      value += bytes[at..<quote]
      at = quote + 1
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return value }
      value.append(UInt8(ascii: "\""))
      at += 1
    }
    note(.openQuote, start)
    value += bytes[at...]
    at = bytes.count
    return value
  }

  private mutating func note(_ reason: Problem.Reason, _ offset: Int) {
    if problems.count < Self.mostProblems { problems.append(Problem(reason: reason, offset: offset)) }
  }

  /// The character that parts the first row into the most fields; a comma if none does.
  private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
  }
}
