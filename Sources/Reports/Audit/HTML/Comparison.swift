internal import Claims
internal import Quotations

/// Quotation and source side by side. What the source has and the quotation has not stands in `[− −]` and struck,
/// what only the quotation has in `[+ +]` and underlined twice; each says whether it is marked.
struct Comparison {
  let match: Match
  /// Whether the pieces are laid beside each other; a passage that is only akin is shown as it stands.
  let showsEdits: Bool

  /// More pieces than these are not told apart.
  private static let mostPieces = 400

  func write(to html: inout HTMLWriter) {
    html.section("div", [("class", "compare")]) { html in
      html.section("section") { html in
        html.block("h4") { $0.text("As quoted") }
        html.block("p", [("dir", "auto")]) { writeQuoted(to: &$0) }
      }
      html.section("section") { html in
        html.block("h4") { $0.text("In the source") }
        html.block("p", [("dir", "auto")]) { writeSource(to: &$0) }
      }
    }
  }

  private var pieces: ArraySlice<MatchPiece> { match.pieces.prefix(Self.mostPieces) }

  /// What stands before the pieces; they may begin a sign before the passage, and end one after it.
  private var head: String {
    guard let first = match.pieces.first else { return match.context.head }
    return match.context.head.dropping(last: match.place.range.lowerBound - first.range.lowerBound)
  }

  private var tail: String {
    guard let last = match.pieces.last else { return match.context.tail }
    let end = last.range.lowerBound + last.source.utf8.count
    return match.context.tail.dropping(first: end - match.place.range.upperBound)
  }

  private func writeQuoted(to html: inout HTMLWriter) {
    for piece in pieces {
      switch piece.kind {
      case .inserted, .replaced, .reordered: write("ins", "+", piece.quoted, of: piece, to: &html)
      case .same, .omitted: html.text(PageText.bounded(piece.quoted))
      }
    }
    writeSurplus(to: &html)
  }

  private func writeSource(to html: inout HTMLWriter) {
    if !match.context.before.isEmpty { writeAround(match.context.before + " ", to: &html) }
    writeLeftOut(head, match.start, to: &html)
    for piece in pieces {
      switch piece.kind {
      case .omitted, .replaced, .reordered: write("del", "−", piece.source, of: piece, to: &html)
      case .same, .inserted: html.text(PageText.bounded(piece.source))
      }
    }
    writeSurplus(to: &html)
    writeLeftOut(tail, match.end, to: &html)
    if !match.context.after.isEmpty { writeAround(" " + match.context.after, to: &html) }
  }

  private func writeAround(_ text: String, to html: inout HTMLWriter) {
    html.inline("span", [("class", "around")]) { $0.text(PageText.bounded(text)) }
  }

  private func writeLeftOut(_ text: String, _ edge: Edge, to html: inout HTMLWriter) {
    guard !text.isEmpty else { return }
    guard edge.isInsideSentence else { return writeAround(text, to: &html) }
    html.inline("mark") { $0.text(PageText.bounded(text)) }
  }

  private func write(
    _ element: StaticString, _ sign: String, _ text: String, of piece: MatchPiece, to html: inout HTMLWriter
  ) {
    guard showsEdits, !text.isEmpty else { return html.text(PageText.bounded(text)) }
    let shown = PageText.bounded(text)
    // Blanks at the ends stay outside, so that only words are struck.
    let start = shown.prefix { $0.isWhitespace }
    let words = shown.dropFirst(start.count)
    let end = String(words.reversed().prefix { $0.isWhitespace }.reversed())
    html.text(String(start))
    html.inline(element, piece.isMarked ? [("class", "marked")] : []) { html in
      html.inline("span", [("class", "sign")]) { $0.text("[" + sign) }
      html.text(String(words.dropLast(end.count)))
      html.inline("span", [("class", "sign")]) { $0.text(sign + "]") }
    }
    html.inline("span", [("class", "how")]) { $0.text(piece.isMarked ? "marked" : "unmarked") }
    html.text(end)
  }

  private func writeSurplus(to html: inout HTMLWriter) {
    guard match.pieces.count > Self.mostPieces else { return }
    html.text(" … (\(AuditWording.count(match.pieces.count - Self.mostPieces, "more piece")))")
  }
}

extension String {
  /// Without so many bytes of UTF-8.
  fileprivate func dropping(first count: Int) -> String {
    count > 0 ? String(decoding: utf8.dropFirst(count), as: UTF8.self) : self
  }

  fileprivate func dropping(last count: Int) -> String {
    count > 0 ? String(decoding: utf8.dropLast(count), as: UTF8.self) : self
  }
}
