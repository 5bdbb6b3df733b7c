extension String {
  /// The text with characters that a document cannot show put in: `⟨U+000D⟩` is a carriage return, `⟨end⟩`
  /// ends the text there, before the line break.
  public var withSpelledCharacters: String {
    var rest = self[...]
    var text = ""
    while let open = rest.firstIndex(of: "⟨") {
      text += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "⟩") else { break }
      let name = rest[rest.index(after: open)..<close]
      if name == "end" { return text }
      if name.hasPrefix("U+"), let scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      {
        text.unicodeScalars.append(scalar)
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
