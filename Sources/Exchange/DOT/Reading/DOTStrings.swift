/// What strings of a DOT file say, once delimiters and escapes are gone.
enum DOTStrings {
  /// Whether the bytes are UTF-8.
  static func isUTF8(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { isUTF8(bytes.span.extracting(range)) }
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool { isUTF8(bytes.span) }

  private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }

  /// Whether a value of `charset` means Latin-1.
  static func isLatin1(_ name: ArraySlice<UInt8>) -> Bool {
    ["latin1", "latin-1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100"]
      .contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// Appends what a string says as UTF-8. `\"` is a quotation mark and a backslash before a line break is
  /// nothing, with the break; every other backslash stays, and with it what it stands before.
  static func read(
    _ content: ArraySlice<UInt8>, hasEscapes: Bool, isLatin1: Bool, to text: inout [UInt8]
  ) {
    if !hasEscapes, !isLatin1 {
      text += content
      return
    }
    let bytes = content.span
    var at = 0
    var run = 0
    func endRun() { text += content[(content.startIndex + run)..<(content.startIndex + at)] }
    while at < bytes.count {
      if hasEscapes, bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count {
        let skipped = Self.skipped(bytes, at)
        if skipped > 0 {
          endRun()
          run = at + skipped
        }
        // Neither a quotation mark nor a backslash after this one is looked at again.
        at += skipped > 0 ? max(skipped, 2) : bytes[at + 1] == UInt8(ascii: "\\") ? 2 : 1
      } else if isLatin1, bytes[at] >= 0x80 {
        endRun()
        text.append(0xC0 | bytes[at] >> 6)
        text.append(0x80 | bytes[at] & 0x3F)
        at += 1
        run = at
      } else {
        at += 1
      }
    }
    endRun()
  }

  /// How many bytes from a backslash on mean nothing.
  private static func skipped(_ bytes: borrowing Span<UInt8>, _ backslash: Int) -> Int {
    switch bytes[backslash + 1] {
    case UInt8(ascii: "\""): 1
    case 0x0A: 2
    case 0x0D: backslash + 2 < bytes.count && bytes[backslash + 2] == 0x0A ? 3 : 0
    default: 0
    }
  }
}
