/// Writes JSON (RFC 8259) piece by piece, indented by two spaces, in the order it is told.
///
///     var json = JSONWriter(&stream)   // {"title": "Toll", "tags": []}
///     json.object { json in
///       json.member("title", "Toll")
///       json.member("tags") { $0.array { _ in } }
///     }
///
/// Text that is not valid UTF-8 is written with U+FFFD in place of each ill-formed part.
public struct JSONWriter: ~Copyable {
  private var stream: ByteStream
  private var depth = 0
  private var isFirst = true
  private let isCompact: Bool

  public init(_ stream: consuming ByteStream, compact: Bool = false) {
    self.stream = stream
    isCompact = compact
  }

  /// Ends the document and gives the stream back.
  public consuming func end() -> ByteStream {
    stream.append(UInt8(ascii: "\n"))
    return stream
  }

  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Begins an element of an array; the next value belongs to it.
  public mutating func element(_ value: (inout JSONWriter) -> Void) {
    separate()
    value(&self)
  }

  public mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    separate()
    string(name)
    stream.append(isCompact ? ":" : ": ")
    value(&self)
  }

  public mutating func member(_ name: String, _ text: String) { member(name) { $0.string(text) } }
  public mutating func member(_ name: String, _ number: Int) { member(name) { $0.number(number) } }
  public mutating func member(_ name: String, _ flag: Bool) { member(name) { $0.bool(flag) } }

  public mutating func string(_ text: String) { string(Array(text.utf8)[...]) }

  public mutating func string(_ bytes: ArraySlice<UInt8>) {
    stream.append(UInt8(ascii: "\""))
    var run = bytes.startIndex
    for at in bytes.indices {
      let byte = bytes[at]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F { continue }
      stream.append(bytes[run..<at])
      escape(byte)
      run = at + 1
    }
    stream.append(bytes[run...])
    stream.append(UInt8(ascii: "\""))
  }

  public mutating func number(_ value: Int) { stream.append(decimal: value) }

  /// JSON has no NaN and no infinity; both are written as null.
  public mutating func number(_ value: Double) {
    stream.append(value.isFinite ? value.description : "null")
  }

  public mutating func bool(_ value: Bool) { stream.append(value ? "true" : "false") }
  public mutating func null() { stream.append("null") }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    stream.append(open)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    stream.append(close)
  }

  private mutating func separate() {
    if !isFirst { stream.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    if isCompact { return }
    stream.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { stream.append("  ") }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): stream.append("\\\"")
    case UInt8(ascii: "\\"): stream.append("\\\\")
    case 0x0A: stream.append("\\n")
    case 0x0D: stream.append("\\r")
    case 0x09: stream.append("\\t")
    default:
      let hex = String(byte, radix: 16)
      stream.append("\\u00" + (hex.count == 1 ? "0" : "") + hex)
    }
  }
}
