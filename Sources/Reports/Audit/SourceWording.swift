internal import Quotations

/// A source and the text that stood for it, in words.
enum SourceWording {
  /// "Minutes of the Council, Town clerk, 2nd edition; complete text in sources/minutes.txt".
  static func line(_ source: SourceSummary) -> String {
    let edition = source.edition.map(edition) ?? ""
    let record = [source.title ?? source.id, source.authors.joined(separator: ", "), edition]
      .map { Excerpt.beginning(of: $0, words: 30) }.filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(record); \(text(source))"
  }

  /// "complete text in sources/minutes.txt", or why there is none.
  static func text(_ source: SourceSummary) -> String {
    guard let file = source.fileName else { return source.whyNoText ?? "no text" }
    return "\(source.completeness == .excerpt ? "excerpt" : "complete text") in \(file)"
  }

  /// A bare number gets its noun.
  static func edition(_ edition: String) -> String {
    edition.utf8.count <= 4 && edition.utf8.first.map { 0x30...0x39 ~= $0 } == true
      ? "\(edition) edition" : edition
  }
}
