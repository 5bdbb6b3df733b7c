/// The words of a quotation as a map's text, such that reading the map gives them back unchanged.
struct MapQuotation {
  /// With the marks around them: straight ones, or curly ones where the words have straight ones in them.
  let text: String

  init(_ words: String) {
    let marks = words.contains("\"") ? ("“", "”") : ("\"", "\"")
    var escaped: [UInt8] = []
    let bytes = Array(words.utf8)
    for (at, byte) in bytes.enumerated() {
      if Self.needsEscape(at, bytes) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    text = marks.0 + String(decoding: escaped, as: UTF8.self) + marks.1
  }

  private static func needsEscape(_ at: Int, _ bytes: [UInt8]) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "@"):
      return true
    // A comment, or the address of a page.
    case UInt8(ascii: "/"):
      return at + 1 < bytes.count && (bytes[at + 1] == 0x2F || bytes[at + 1] == 0x2A)
        || at > 0 && bytes[at - 1] == 0x2F
    // A shortcode such as `.A.` or `:heart:`.
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      return at + 1 < bytes.count && bytes[at + 1] > 0x20 && bytes[at + 1] < 0x80
        && bytes[at + 1] != bytes[at]
    default: return false
    }
  }
}
