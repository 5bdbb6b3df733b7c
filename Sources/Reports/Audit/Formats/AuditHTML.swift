internal import Claims
internal import Quotations
public import Writing

/// The audit as one page for a browser or a printer: at a glance, then a completeness card with the comparison
/// for each quotation, then the passages in the order of the sources.
///
/// The page loads nothing and runs nothing; verdicts are filtered by its style alone.
public struct AuditHTML: AuditReportFormat {
  public let name = "html"
  public let fileExtension = "html"
  public let summary = "a page to read and print: each quotation beside its source"

  public init() {}

  public func write(_ report: AuditReport, to stream: inout ByteStream) {
    let title = report.title.map { "Quotations of \($0)" } ?? "Quotations of the map"
    let page = HTMLPage(
      title: Excerpt.beginning(of: title, words: 40), style: AuditStyle.rules, version: report.version)
    let sections = [
      ("totals", "At a glance"), ("sources", "Sources"), ("quotations", "Quotations"),
      ("order", "In the order of the sources"),
    ]
    page.write(
      lead: { writeLead(report, to: &$0) },
      sections: report.quotations.isEmpty ? [] : sections.map { (anchor: $0.0, name: $0.1) },
      { html in
        if report.quotations.isEmpty {
          return html.block("p") { $0.text("The map has no quotations.") }
        }
        let overview = AuditOverview(report: report)
        overview.writeTotals(to: &html)
        overview.writeSources(to: &html)
        writeQuotations(report, to: &html)
        SourceOrderView(report: report).write(to: &html)
      }, to: &stream)
  }

  private func writeLead(_ report: AuditReport, to html: inout HTMLWriter) {
    let texts = report.sources.count { $0.fileName != nil }
    html.block("p") { html in
      html.text(
        "\(AuditWording.count(report.quotations.count, "quotation")), compared with "
          + "\(AuditWording.count(texts, "text")). Verdicts state facts about words, alike for every party; whether "
          + "a departure misleads is for the reader to say.")
    }
  }

  private func writeQuotations(_ report: AuditReport, to html: inout HTMLWriter) {
    html.section("section", [("id", "quotations"), ("aria-labelledby", "quotations-title")]) { html in
      html.block("h2", [("id", "quotations-title")]) { $0.text("Quotations") }
      writeFilter(AuditTotals(report.quotations), to: &html)
      writeLegend(to: &html)
      for (number, audited) in report.quotations.enumerated() {
        QuotationArticle(audited: audited, report: report, anchor: AuditAnchors.quotation(number))
          .write(to: &html)
      }
    }
  }

  private func writeFilter(_ totals: AuditTotals, to html: inout HTMLWriter) {
    html.section("fieldset", [("class", "filter")]) { html in
      html.block("legend") { $0.text("Show") }
      for verdict in totals.verdicts {
        html.block("label") { html in
          html.void(
            "input",
            [
              ("type", "checkbox"), ("checked", ""), ("autocomplete", "off"),
              ("id", "show-\(verdict.rawValue)"),
            ])
          VerdictLook.badge(verdict, &html)
          html.text(" \(totals.all.counts[verdict] ?? 0)")
        }
      }
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.block("p", [("class", "legend")]) { html in
      html.inline("u") { $0.text("Underlined") }
      html.text(": quoted. ")
      html.inline("mark") { $0.text("Highlighted") }
      html.text(": in the same sentence or passage, and not quoted. ")
      html.inline("del") { $0.text("[−struck−]") }
      html.text(": only in the source. ")
      html.inline("ins") { $0.text("[+underlined twice+]") }
      html.text(": only in the quotation. Each change says whether the quotation marks it.")
    }
  }
}
