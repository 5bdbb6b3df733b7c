internal import Claims
internal import Quotations

/// For each source the passages that are quoted from it in its own order, so that one sees which parts of it are
/// used, and by whom.
struct SourceOrderView {
  let report: AuditReport

  func write(to html: inout HTMLWriter) {
    html.section("section", [("id", "order"), ("aria-labelledby", "order-title")]) { html in
      html.block("h2", [("id", "order-title")]) { $0.text("In the order of the sources") }
      for source in report.sources {
        let order = SourceOrder(of: source, in: report)
        if !order.passages.isEmpty { write(source, order, to: &html) }
      }
    }
  }

  private func write(_ source: SourceSummary, _ order: SourceOrder, to html: inout HTMLWriter) {
    html.section("section", [("class", "order")]) { html in
      html.block("h3") { $0.text(Excerpt.beginning(of: source.title ?? source.id, words: 30)) }
      if let text = source.text { writeStrip(order, bytes: text.bytes.count, to: &html) }
      html.section("ol", [("class", "excerpts")]) { html in
        for passage in order.passages {
          writeSnip(passage.wordsBefore, isFirst: passage.number == order.passages.first?.number, to: &html)
          write(passage, to: &html)
        }
        if let words = order.wordsAfter { writeSnip(words, isFirst: false, to: &html) }
      }
    }
  }

  /// The source as a line from left to right with the passages on it. The list below says the same in words.
  private func writeStrip(_ order: SourceOrder, bytes: Int, to html: inout HTMLWriter) {
    guard bytes > 0 else { return }
    html.section(
      "svg",
      [
        ("class", "where"), ("viewBox", "0 0 1000 20"), ("preserveAspectRatio", "none"),
        ("aria-hidden", "true"),
      ]
    ) { html in
      for passage in order.passages {
        let start = min(passage.range.lowerBound, bytes) * 1000 / bytes
        let width = max(3, (min(passage.range.upperBound, bytes) * 1000 / bytes) - start)
        let colour = VerdictLook.tone(report.quotations[passage.number])
        html.block(
          "rect",
          [
            ("class", colour), ("x", String(start)), ("y", "0"), ("width", String(width)), ("height", "20"),
          ]
        ) { _ in }
      }
    }
  }

  private func writeSnip(_ words: Int?, isFirst: Bool, to html: inout HTMLWriter) {
    if words == 0 || (words == nil && isFirst) { return }
    let amount = words.map { ": \(AuditWording.count($0, "word"))" } ?? ""
    html.block("li", [("class", "snip")]) { $0.text("<snip\(amount)>") }
  }

  private func write(_ passage: SourceOrder.Passage, to html: inout HTMLWriter) {
    let audited = report.quotations[passage.number]
    html.block("li") { html in
      html.inline("q", [("dir", "auto")]) { html in
        html.text(Excerpt.beginning(of: audited.match?.sourceText ?? "", words: 60, bytes: 1_000))
      }
      html.inline("span", [("class", "about")]) { html in
        VerdictLook.badge(audited.verdict, &html)
        html.text(" ")
        html.inline("a", [("href", "#" + AuditAnchors.quotation(passage.number))]) {
          $0.text(audited.quotation.name)
        }
        let place = audited.match?.place.description ?? ""
        if !place.isEmpty { html.text(", " + place) }
        let via = audited.quotation.via.isEmpty ? audited.quotation.speakers : audited.quotation.via
        if !via.isEmpty { html.text("; \(Excerpt.beginning(of: via.joined(separator: ", "), words: 12))") }
      }
    }
  }
}
