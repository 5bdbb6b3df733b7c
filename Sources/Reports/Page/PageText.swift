internal import SourceText

/// Texts as pages show them: bounded, so that one huge quotation can't make a page that nobody can open.
enum PageText {
  /// In bytes.
  static let longest = 20_000

  /// The text, or as much of its beginning as a page shows, with a word on how much more there is.
  static func bounded(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    let bytes = Array(text.utf8.prefix(longest + 4))
    let kept = bytes[...].wholeScalars(within: longest)
    return "\(String(decoding: kept, as: UTF8.self)) … (\(text.utf8.count - kept.count) more bytes)"
  }
}
