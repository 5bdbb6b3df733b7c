internal import Claims
internal import Quotations

/// The completeness card of a quotation: what it is for, whose words they are, the whole paragraph with the
/// quoted words underlined and the left-out rest of the sentence marked, and the finding in one line.
struct CompletenessCard {
  let audited: AuditedQuotation
  let report: AuditReport

  /// - Parameter anchor: of the article, which its heading links to.
  func write(anchor: String, to html: inout HTMLWriter) {
    html.section("header", [("class", "quotation-head")]) { html in
      html.block("h3", [("id", anchor + "-title")]) { html in
        html.inline("a", [("href", "#" + anchor)]) { $0.text(audited.quotation.name) }
      }
      VerdictLook.badge(audited.verdict, &html)
    }
    writeTag(to: &html)
    writeCite(to: &html)
    html.block("p", [("class", "finding")]) { $0.text(AuditWording.finding(audited)) }
    writeParagraph(to: &html)
  }

  private func writeTag(to html: inout HTMLWriter) {
    guard let node = audited.quotation.node, let bearings = report.bearings[node], !bearings.isEmpty else {
      return
    }
    html.block("p", [("class", "tag")]) { html in
      html.text(AuditWording.sentence(AuditWording.list(bearings.prefix(4).map(\.line))))
    }
  }

  private func writeCite(to html: inout HTMLWriter) {
    let citation = AuditCitation(audited.quotation, in: report)
    html.block("p", [("class", "cite")]) { html in
      if !citation.speakers.isEmpty {
        html.inline("span", [("class", "speaker")]) { $0.text(citation.speakers) }
        if !citation.work.isEmpty { html.text(", ") }
      }
      if !citation.work.isEmpty { html.inline("cite") { $0.text(citation.work) } }
      for part in [citation.date, citation.locator] where !part.isEmpty { html.text(", " + part) }
      if !citation.via.isEmpty { html.text("; handed on by " + citation.via) }
    }
  }

  private func writeParagraph(to html: inout HTMLWriter) {
    guard let match = audited.match else { return writeQuotedOnly(to: &html) }
    // Where the passage is only akin, nothing of it is quoted.
    let isAkin = audited.verdict == .paraphrase
    if isAkin { writeQuotedOnly(to: &html) }
    let source = report.source(match.place.source)
    var attributes: [HTMLWriter.Attribute] = [("class", "paragraph"), ("dir", "auto")]
    if let language = source?.language { attributes.append(("lang", language)) }
    html.section("blockquote", attributes) { html in
      for part in PassageParts(match).parts { write(part, isAkin: isAkin, to: &html) }
      html.markup("\n")
    }
  }

  private func writeQuotedOnly(to html: inout HTMLWriter) {
    html.section("blockquote", [("class", "paragraph"), ("dir", "auto")]) { html in
      html.block("p", [("class", "said")]) { $0.text(PageText.bounded(audited.quotation.text)) }
    }
  }

  private func write(_ part: PassageParts.Part, isAkin: Bool, to html: inout HTMLWriter) {
    let text = PageText.bounded(part.text)
    switch part.kind {
    case _ where isAkin: html.text(text)
    case .rest: html.text(text)
    case .quoted: html.inline("u") { $0.text(text) }
    case .unquoted, .leftOut:
      html.inline("mark") { html in
        html.inline("span", [("class", "unseen")]) { $0.text("[not quoted: ") }
        html.text(text)
        html.inline("span", [("class", "unseen")]) { $0.text("]") }
      }
    }
  }
}
