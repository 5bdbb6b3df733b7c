public import Writing

/// Writes XML 1.0 piece by piece and sees to it that it is well formed whatever the texts hold.
///
///     var xml = XMLWriter(stream)   // <claim id="c1">Tolls &amp; taxes</claim>
///     xml.start("claim")
///     xml.attribute("id", "c1")
///     xml.text("Tolls & taxes")
///     xml.end()
///     stream = xml.finish()
///
/// Characters that XML cannot hold, and bytes that are no UTF-8, are written as U+FFFD and counted in
/// `replacements`. A reader gets every other character back as it was, line breaks and tabs included. Names
/// of elements and attributes are the caller's and are not checked.
public struct XMLWriter: ~Copyable {
  /// How many characters could not be written and stand as U+FFFD.
  public private(set) var replacements = 0

  /// What nests deeper is not indented further; otherwise the blanks would outgrow the document.
  private static let deepestIndent = 32

  /// For each byte 2 if it must be escaped or looked at closer, 1 if so in attributes only, 0 if it is harmless.
  private let care = Self.careTable
  private let blanks = [UInt8](repeating: 0x20, count: 2 * Self.deepestIndent)
  private var stream: ByteStream
  private var openNames: [String] = []
  private var isTagOpen = false

  public init(_ stream: consuming ByteStream) { self.stream = stream }

  /// Ends the elements that are still open and gives the stream back.
  public consuming func finish() -> ByteStream {
    while !openNames.isEmpty { end() }
    return stream
  }

  /// Gives the stream back with nothing ended.
  consuming func abandon() -> ByteStream { stream }

  public mutating func declaration() {
    stream.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }

  /// Begins a line, indented by two spaces for each open element. Only where white space has no meaning.
  public mutating func newLine() { newLine(indent: openNames.count) }

  /// Begins an element; attributes may follow until the first content.
  public mutating func start(_ name: String) {
    closeTag()
    stream.append(UInt8(ascii: "<"))
    stream.append(name)
    openNames.append(name)
    isTagOpen = true
  }

  public mutating func start(_ tag: XMLTag) {
    closeTag()
    stream.append(tag.opening)
    openNames.append(tag.name)
    isTagOpen = true
  }

  /// Ends the innermost open element; one without content becomes an empty-element tag.
  public mutating func end() {
    guard let name = openNames.popLast() else { return }
    if isTagOpen {
      stream.append("/>")
      isTagOpen = false
    } else {
      stream.append("</")
      stream.append(name)
      stream.append(UInt8(ascii: ">"))
    }
  }

  /// Ends the innermost open element, which was begun with the tag and has content.
  public mutating func end(_ tag: XMLTag) {
    assert(!isTagOpen && openNames.last == tag.name, "ends what was begun")
    openNames.removeLast()
    stream.append(tag.end)
  }

  /// Ends the innermost open element on a line of its own.
  public mutating func endOnNewLine() {
    newLine(indent: openNames.count - 1)
    end()
  }

  /// An attribute of the element just begun. Each name once; not checked.
  public mutating func attribute(_ name: String, _ value: String) {
    attribute(name, Array(value.utf8)[...])
  }

  public mutating func attribute(_ name: String, _ utf8: ArraySlice<UInt8>) {
    assert(isTagOpen, "attributes stand before content")
    stream.append(UInt8(ascii: " "))
    stream.append(name)
    stream.append("=\"")
    escape(utf8, inAttribute: true)
    stream.append(UInt8(ascii: "\""))
  }

  /// A name made of a number, such as `e12`; `head` is written as it is.
  public mutating func attribute(_ name: String, _ head: String, _ number: Int) {
    stream.append(UInt8(ascii: " "))
    stream.append(name)
    stream.append("=\"")
    stream.append(head)
    stream.append(decimal: number)
    stream.append(UInt8(ascii: "\""))
  }

  public mutating func attribute(_ name: XMLAttributeName, _ utf8: ArraySlice<UInt8>) {
    assert(isTagOpen, "attributes stand before content")
    stream.append(name.opening)
    escape(utf8, inAttribute: true)
    stream.append(UInt8(ascii: "\""))
  }

  public mutating func text(_ text: String) {
    closeTag()
    if text.utf8.contains(where: { care[Int($0)] >= 2 }) {
      escape(Array(text.utf8)[...], inAttribute: false)
    } else {
      stream.append(text)
    }
  }

  public mutating func text(_ utf8: ArraySlice<UInt8>) {
    closeTag()
    escape(utf8, inAttribute: false)
  }

  public mutating func text(_ number: Int) {
    closeTag()
    stream.append(decimal: number)
  }

  /// A whole element that holds nothing but text.
  public mutating func element(_ tag: XMLTag, _ utf8: ArraySlice<UInt8>) {
    closeTag()
    stream.append(tag.start)
    escape(utf8, inAttribute: false)
    stream.append(tag.end)
  }

  public mutating func element(_ tag: XMLTag, _ text: String) {
    closeTag()
    stream.append(tag.start)
    self.text(text)
    stream.append(tag.end)
  }

  /// A piece that was put together before, as content.
  public mutating func fragment(_ fragment: XMLFragment) {
    closeTag()
    stream.append(fragment.bytes)
  }

  private mutating func newLine(indent: Int) {
    closeTag()
    stream.append(UInt8(ascii: "\n"))
    stream.append(blanks.prefix(2 * max(0, min(indent, Self.deepestIndent))))
  }

  private mutating func closeTag() {
    if isTagOpen { stream.append(UInt8(ascii: ">")) }
    isTagOpen = false
  }

  /// Copies runs of harmless bytes whole.
  private mutating func escape(_ utf8: ArraySlice<UInt8>, inAttribute: Bool) {
    var run = utf8.startIndex
    var at = nextSpecial(in: utf8, from: run, inAttribute)
    if at == utf8.endIndex { return stream.append(utf8) }
    while at < utf8.endIndex {
      let byte = utf8[at]
      let (count, isHeld) = byte < 0x80 ? (1, false) : XMLCharacter.measure(utf8, at)
      if !isHeld {
        stream.append(utf8[run..<at])
        if byte < 0x80 { reference(byte) } else { replace() }
        run = at + count
      }
      at = nextSpecial(in: utf8, from: at + count, inAttribute)
    }
    stream.append(utf8[run...])
  }

  /// Where the next byte stands that must be escaped or looked at closer; the end if none does.
  private func nextSpecial(in utf8: ArraySlice<UInt8>, from start: Int, _ inAttribute: Bool) -> Int {
    let span = utf8.span
    var at = start - utf8.startIndex
    let least: UInt8 = inAttribute ? 1 : 2
    while at + 8 <= span.count {
      let suspects = Self.suspects(span.extracting(at..<at + 8))
      if suspects == 0 {
        at += 8
      } else {
        at += suspects.trailingZeroBitCount / 8
        if care[Int(span[at])] >= least { return utf8.startIndex + at }
        at += 1
      }
    }
    while at < span.count, care[Int(span[at])] < least { at += 1 }
    return utf8.startIndex + at
  }

  /// Of eight bytes those that may have to be escaped or looked at, by their highest bits; the lowest bit that
  /// is set is right, those above it may be wrong.
  @inline(__always) private static func suspects(_ bytes: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for at in 0..<8 { word |= UInt64(bytes[at]) << (8 * UInt64(at)) }
    let (ones, highest) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    // A byte borrows from its highest bit when it is below 20, or nothing where a sign is taken off it
    // (H. S. Warren, Hacker's Delight, section 6-1). `<` and `>`, `"` and `&` differ in one bit each.
    let angles = (word | ones &* 0x02) ^ ones &* 0x3E
    let quotes = (word | ones &* 0x04) ^ ones &* 0x26
    let low = (word &- ones &* 0x20) & ~word
    return (word | low | (angles &- ones) & ~angles | (quotes &- ones) & ~quotes) & highest
  }

  private mutating func reference(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): stream.append("&amp;")
    case UInt8(ascii: "<"): stream.append("&lt;")
    // Needed in `]]>` only, but always is simpler.
    case UInt8(ascii: ">"): stream.append("&gt;")
    case UInt8(ascii: "\""): stream.append("&quot;")
    case 0x09: stream.append("&#9;")
    case 0x0A: stream.append("&#10;")
    // A reader would make a line feed of a bare carriage return.
    case 0x0D: stream.append("&#13;")
    default: replace()
    }
  }

  private static let careTable = (0...255).map { (byte: Int) -> UInt8 in
    switch UInt8(byte) {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): 2
    // A reader would make a space of these in an attribute.
    case 0x09, 0x0A, UInt8(ascii: "\""): 1
    case ..<0x20, 0x80...: 2
    default: 0
    }
  }

  /// Whether XML has all the characters of a text; if not, some would be written as U+FFFD.
  public static func canHold(_ utf8: ArraySlice<UInt8>) -> Bool {
    var at = utf8.startIndex
    while at < utf8.endIndex {
      let byte = utf8[at]
      if byte < 0x80 {
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
        at += 1
      } else {
        let (count, isHeld) = XMLCharacter.measure(utf8, at)
        if !isHeld { return false }
        at += count
      }
    }
    return true
  }

  private mutating func replace() {
    replacements += 1
    stream.append("\u{FFFD}")
  }
}
