/// Writes JSON (RFC 8259) piece by piece, indented by two spaces, in the order it is told.
///
///     var json = JSONWriter(&stream)   // {"title": "Toll", "tags": []}
///     json.object { json in
///       json.member("title", "Toll")
///       json.member("tags") { $0.array { _ in } }
///     }
///
/// What nests as deep as the input says is written with `beginObject` … `endArray` from a loop instead, so
/// that no input can exhaust the call stack. Bytes given as text are UTF-8, as those of a `TextPool` are.
public struct JSONWriter: ~Copyable {
  private var stream: ByteStream
  private var depth = 0
  private var isFirst = true
  private let isCompact: Bool
  /// What nests deeper is not indented further; otherwise the blanks would outgrow the document.
  private static let deepestIndent = 32

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
    beginObject()
    members(&self)
    endObject()
  }

  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    beginArray()
    elements(&self)
    endArray()
  }

  public mutating func element(_ value: (inout JSONWriter) -> Void) {
    beginElement()
    value(&self)
  }

  public mutating func member(_ name: String, _ value: (inout JSONWriter) -> Void) {
    beginMember(name)
    value(&self)
  }

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Begins an element of an array; the next value belongs to it.
  public mutating func beginElement() {
    if !isFirst { stream.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  /// Begins a member of an object; the next value belongs to it.
  public mutating func beginMember(_ name: String) {
    beginElement()
    string(name)
    stream.append(isCompact ? ":" : ": ")
  }

  public mutating func member(_ name: String, _ text: String) { member(name) { $0.string(text) } }
  public mutating func member(_ name: String, _ utf8: ArraySlice<UInt8>) { member(name) { $0.string(utf8) } }
  public mutating func member(_ name: String, _ number: Int) { member(name) { $0.number(number) } }
  public mutating func member(_ name: String, _ flag: Bool) { member(name) { $0.bool(flag) } }

  public mutating func string(_ text: String) {
    if Self.firstEscaped(text.utf8Span.span, from: 0) != nil { return string(Array(text.utf8)[...]) }
    stream.append(UInt8(ascii: "\""))
    stream.append(text)
    stream.append(UInt8(ascii: "\""))
  }

  public mutating func string(_ bytes: ArraySlice<UInt8>) {
    stream.append(UInt8(ascii: "\""))
    let (span, base) = (bytes.span, bytes.startIndex)
    var (run, next) = (0, 0)
    while let at = Self.firstEscaped(span, from: next) {
      next = at + 1
      if span[at] == 0xEF {
        guard let last = Self.lastByteOfNonCharacter(span, at) else { continue }
        stream.append(bytes[base + run..<base + at])
        stream.append(last == 0xBE ? "\\ufffe" : "\\uffff")
        run = at + 3
        next = run
      } else {
        stream.append(bytes[base + run..<base + at])
        escape(span[at])
        run = next
      }
    }
    stream.append(bytes[(base + run)...])
    stream.append(UInt8(ascii: "\""))
  }

  private static func firstEscaped(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if isEscaped(bytes[at]) { return at }
      at += 1
    }
    return nil
  }

  public mutating func number(_ value: Int) { stream.append(decimal: value) }

  /// Whole numbers are written without a fraction, as JavaScript writes them. JSON has no NaN and no
  /// infinity; both are written as null.
  public mutating func number(_ value: Double) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 { return number(whole) }
    stream.append(value.isFinite ? value.description : "null")
  }

  /// A value that is JSON already.
  public mutating func raw(_ json: ArraySlice<UInt8>) { stream.append(json) }

  public mutating func bool(_ value: Bool) { stream.append(value ? "true" : "false") }
  public mutating func null() { stream.append("null") }

  private mutating func open(_ bracket: UInt8) {
    stream.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { newLine() }
    isFirst = false
    stream.append(bracket)
  }

  private mutating func newLine() {
    if isCompact { return }
    stream.append(UInt8(ascii: "\n"))
    for _ in 0..<min(depth, Self.deepestIndent) { stream.append("  ") }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xEF
  }

  /// U+FFFE and U+FFFF are escaped, so that JSON can stand in XML, which does not have them.
  private static func lastByteOfNonCharacter(_ bytes: borrowing Span<UInt8>, _ at: Int) -> UInt8? {
    guard at + 2 < bytes.count, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE else { return nil }
    return bytes[at + 2]
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
