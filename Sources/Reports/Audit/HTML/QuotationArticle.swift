internal import Claims
internal import Quotations

/// All that the page says of one quotation: its card, the comparison, every fact, the ruling, and what was
/// compared with.
struct QuotationArticle {
  let audited: AuditedQuotation
  let report: AuditReport
  let anchor: String

  func write(to html: inout HTMLWriter) {
    let attributes: [HTMLWriter.Attribute] = [
      ("class", "quotation \(VerdictLook.tone(audited))"), ("id", anchor),
      ("data-verdict", audited.verdict.rawValue), ("aria-labelledby", anchor + "-title"),
    ]
    html.section("article", attributes) { html in
      CompletenessCard(audited: audited, report: report).write(anchor: anchor, to: &html)
      if let ruling = audited.quotation.ruling { write(ruling, to: &html) }
      // What is quoted clean needs no second look; everything else stands open.
      let isOpen =
        !audited.verdict.isClean || !audited.flags.isEmpty || !(audited.match?.edits.isEmpty ?? true)
      html.section("details", isOpen ? [("open", "")] : []) { html in
        html.block("summary") { html in
          html.text("Side by side, and all facts")
          html.inline("span", [("class", "unseen")]) { $0.text(" on " + audited.quotation.name) }
        }
        if let match = audited.match {
          Comparison(match: match, showsEdits: audited.verdict != .paraphrase).write(to: &html)
        }
        writeFacts(to: &html)
        writeRecord(to: &html)
      }
    }
  }

  private func write(_ ruling: Ruling, to html: inout HTMLWriter) {
    html.block("p", [("class", "ruling")]) { html in
      html.inline("strong") { $0.text("A person's ruling") }
      html.text(", beside the program's facts: \(AuditWording.sentence(AuditWording.ruling(ruling)))")
    }
  }

  private func writeFacts(to html: inout HTMLWriter) {
    html.section("ul", [("class", "facts")]) { html in
      for fact in AuditWording.facts(audited) {
        html.block("li") { $0.text(AuditWording.sentence(fact)) }
      }
    }
  }

  private func writeRecord(to html: inout HTMLWriter) {
    html.section("dl", [("class", "record")]) { html in
      if let match = audited.match {
        item("Set aside to agree", AuditWording.name(match.level), &html)
        item("Likeness", Self.likeness(match), &html)
        item("Stands", AuditWording.sentence(place(match)), &html)
      }
      if !audited.otherPlaces.isEmpty {
        let places = audited.otherPlaces.prefix(20).map(AuditWording.inSource)
        item("Other places", AuditWording.sentence(AuditWording.list(Array(places))), &html)
      }
      if !audited.flags.isEmpty {
        item("Flags", audited.flags.map(\.rawValue).joined(separator: ", "), &html)
      }
      writeSource(&html)
    }
  }

  private func place(_ match: Match) -> String {
    let range = match.place.range
    return
      "\(AuditWording.inSource(match.place)), bytes \(range.lowerBound) to \(range.upperBound) of its text"
  }

  private func writeSource(_ html: inout HTMLWriter) {
    guard let source = report.source(audited.match?.place.source ?? audited.quotation.source) else { return }
    item("Source", SourceWording.line(source), &html)
    guard let hash = source.hash else { return }
    html.block("dt") { $0.text("SHA-256 of its file") }
    html.block("dd") { html in html.inline("code") { $0.text(hash) } }
  }

  private func item(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html.block("dt") { $0.text(name) }
    html.block("dd") { $0.text(value) }
  }

  private static func likeness(_ match: Match) -> String {
    let percent = Int((min(max(match.similarity.isFinite ? match.similarity : 0, 0), 1) * 100).rounded(.down))
    return "\(percent) % of the quoted words; longest run \(AuditWording.count(match.longestRun, "word"))"
  }
}
