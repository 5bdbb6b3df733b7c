/// Short pieces of long texts, as messages quote them: on one line, and bounded.
public enum Excerpt {
  /// In bytes; after so many no further word is quoted, and no word is quoted further.
  public static let longest = 240

  /// The text on one line, runs of white space as one blank, cut after so many words; `…` stands for the rest.
  ///
  /// - Complexity: O(bytes that are kept).
  public static func beginning(of text: String, words limit: Int, bytes longest: Int = longest) -> String {
    var kept: [UInt8] = []
    var words = 0
    var wordStart = 0
    var wasBlank = true
    for byte in text.utf8 {
      if isBlank(byte) {
        wasBlank = true
        continue
      }
      if wasBlank {
        if words == limit || kept.count >= longest { return cut(kept) }
        if words > 0 { kept.append(UInt8(ascii: " ")) }
        words += 1
        wasBlank = false
        wordStart = kept.count
      }
      // Only a byte that begins a character may be left out.
      if kept.count - wordStart >= longest, byte & 0xC0 != 0x80 { return cut(kept) }
      kept.append(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The last words of the text on one line; `…` stands for what precedes.
  ///
  /// - Complexity: O(bytes that are kept).
  public static func ending(of text: String, words limit: Int) -> String {
    var kept: [UInt8] = []
    var words = 0
    var wordStart = 0
    var wasBlank = true
    var isCut = false
    for byte in text.utf8.reversed() {
      if isBlank(byte) {
        wasBlank = true
        continue
      }
      if wasBlank {
        isCut = words == limit || kept.count >= longest
        if isCut { break }
        if words > 0 { kept.append(UInt8(ascii: " ")) }
        words += 1
        wasBlank = false
        wordStart = kept.count
      }
      // Read backwards, a character ends with its first byte.
      isCut = kept.count - wordStart >= longest && (kept.last ?? 0) & 0xC0 != 0x80
      if isCut { break }
      kept.append(byte)
    }
    let tail = String(decoding: kept.reversed(), as: UTF8.self)
    return isCut ? "… " + tail : tail
  }

  /// The whole text in single quotation marks, or its beginning.
  public static func quoted(_ text: String, words limit: Int = 12) -> String {
    "'\(beginning(of: text, words: limit))'"
  }

  /// The text without blanks, commas, colons and quotation marks at its ends, so that words that are left out
  /// begin and end with a word.
  static func withoutSigns(_ text: String) -> String {
    func isSign(_ character: Character) -> Bool { character.isWhitespace || ",;:\"“”„«»".contains(character) }
    let start = text.drop(while: isSign)
    guard let last = start.lastIndex(where: { !isSign($0) }) else { return "" }
    return String(start[...last])
  }

  private static func cut(_ kept: [UInt8]) -> String {
    String(decoding: kept, as: UTF8.self) + " …"
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
