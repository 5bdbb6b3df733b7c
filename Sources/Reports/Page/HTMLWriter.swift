public import Writing

/// Writes HTML (WHATWG) piece by piece. Names of elements and attributes are literals of the program; everything
/// else is escaped, and characters that could not be seen are spelled out, so that no text can become markup or
/// turn the direction of the page.
///
///     html.block("p", [("class", "note")]) { $0.text("a < b") }   // <p class="note">a &lt; b</p>
public struct HTMLWriter: ~Copyable {
  public typealias Attribute = (name: StaticString, value: String)

  private var stream: ByteStream

  public init(_ stream: consuming ByteStream) { self.stream = stream }

  /// Ends the document and gives the stream back.
  public consuming func end() -> ByteStream { stream }

  /// Markup of the program's own.
  public mutating func markup(_ markup: StaticString) { stream.append(markup.description) }

  public mutating func text(_ text: String) {
    guard text.utf8.contains(where: { $0 >= 0x7F || $0 < 0x20 || Self.isEscaped($0) }) else {
      return stream.append(text)
    }
    for scalar in text.unicodeScalars { append(scalar) }
  }

  public mutating func text(_ number: Int) { stream.append(decimal: number) }

  /// An element in the line.
  public mutating func inline(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element on a line of its own.
  public mutating func block(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void
  ) {
    inline(name, attributes, content)
    stream.append("\n")
  }

  /// An element that holds blocks: its tags stand on lines of their own.
  public mutating func section(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    stream.append("\n")
    content(&self)
    close(name)
    stream.append("\n")
  }

  /// An element that has no content and no end tag.
  public mutating func void(_ name: StaticString, _ attributes: [Attribute]) { open(name, attributes) }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    stream.append("<")
    stream.append(name.description)
    for attribute in attributes {
      stream.append(" ")
      stream.append(attribute.name.description)
      stream.append("=\"")
      text(attribute.value)
      stream.append("\"")
    }
    stream.append(">")
  }

  private mutating func close(_ name: StaticString) {
    stream.append("</")
    stream.append(name.description)
    stream.append(">")
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": stream.append("&amp;")
    case "<": stream.append("&lt;")
    case ">": stream.append("&gt;")
    case "\"": stream.append("&quot;")
    case "'": stream.append("&#39;")
    // A page turns a lone CR into a line break; what is shown is a blank anyway.
    case "\r": stream.append(" ")
    default:
      stream.append(
        HiddenCharacters.isSpelled(scalar) ? HiddenCharacters.spelled(scalar) : String(Character(scalar)))
    }
  }
}
