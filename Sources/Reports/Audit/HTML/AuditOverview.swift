internal import Claims
internal import Quotations

/// What stands before the quotations: how many have each verdict, for all and for each party, and the sources.
struct AuditOverview {
  let report: AuditReport

  func writeTotals(to html: inout HTMLWriter) {
    html.section("section", [("id", "totals"), ("aria-labelledby", "totals-title")]) { html in
      html.block("h2", [("id", "totals-title")]) { $0.text("At a glance") }
      writeStrip(to: &html)
      let totals = AuditTotals(report.quotations)
      writeVerdicts(totals, to: &html)
      writeParties(totals.speakers, totals, "Quotations by those whose words they are", to: &html)
      writeParties(totals.via, totals, "Quotations by those who hand them on", to: &html)
    }
  }

  /// A sign for each quotation in the order of the map.
  private func writeStrip(to html: inout HTMLWriter) {
    html.section("ol", [("class", "strip"), ("aria-label", "Quotations in the order of the map")]) { html in
      for (number, audited) in report.quotations.enumerated() {
        let label = VerdictLook.label(audited)
        html.block("li") { html in
          html.inline(
            "a",
            [
              ("class", VerdictLook.tone(audited)), ("href", "#" + AuditAnchors.quotation(number)),
              ("title", label), ("aria-label", label),
            ]
          ) { $0.text(VerdictLook.sign(audited)) }
        }
      }
    }
  }

  private func writeVerdicts(_ totals: AuditTotals, to html: inout HTMLWriter) {
    html.section("div", [("class", "scroll")]) { html in
      html.section("table", [("class", "verdicts")]) { html in
        html.block("caption") { $0.text("All quotations, and what each verdict means") }
        html.section("thead") { html in
          html.section("tr") { html in
            html.block("th", [("scope", "col")]) { $0.text("Verdict") }
            html.block("th", [("scope", "col"), ("class", "number")]) { $0.text("Quotations") }
            html.block("th", [("scope", "col")]) { $0.text("Meaning") }
          }
        }
        html.section("tbody") { html in
          for verdict in totals.verdicts {
            html.section("tr") { html in
              html.block("th", [("scope", "row")]) { VerdictLook.badge(verdict, &$0) }
              html.block("td", [("class", "number")]) { $0.text(totals.all.counts[verdict] ?? 0) }
              html.block("td") { $0.text(AuditWording.sentence(AuditWording.meaning(verdict))) }
            }
          }
        }
      }
    }
  }

  private func writeParties(
    _ rows: [AuditTotals.Row], _ totals: AuditTotals, _ caption: String, to html: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return }
    html.section("div", [("class", "scroll")]) { html in
      html.section("table") { html in
        html.block("caption") { $0.text(caption + ", in the order of the map") }
        html.section("thead") { html in
          html.section("tr") { html in
            html.block("th", [("scope", "col")]) { $0.text("Party") }
            html.block("th", [("scope", "col"), ("class", "number")]) { $0.text("All") }
            for verdict in totals.verdicts {
              html.block("th", [("scope", "col"), ("class", "number")]) { html in
                html.inline("abbr", [("title", AuditWording.name(verdict))]) { $0.text(verdict.badge) }
                html.inline("span", [("class", "unseen")]) { $0.text(" " + AuditWording.name(verdict)) }
              }
            }
          }
        }
        html.section("tbody") { html in
          for row in rows { write(row, totals.verdicts, to: &html) }
        }
      }
    }
  }

  private func write(_ row: AuditTotals.Row, _ verdicts: [Verdict], to html: inout HTMLWriter) {
    html.section("tr") { html in
      html.block("th", [("scope", "row")]) { $0.text(Excerpt.beginning(of: row.name, words: 12)) }
      html.block("td", [("class", "number")]) { $0.text(row.total) }
      for verdict in verdicts {
        html.block("td", [("class", "number")]) { $0.text(row.counts[verdict] ?? 0) }
      }
    }
  }

  func writeSources(to html: inout HTMLWriter) {
    html.section("section", [("id", "sources"), ("aria-labelledby", "sources-title")]) { html in
      html.block("h2", [("id", "sources-title")]) { $0.text("Sources") }
      html.section("div", [("class", "scroll")]) { html in
        html.section("table") { html in
          html.block("caption") { $0.text("What the quotations were compared with") }
          html.section("thead") { html in
            html.section("tr") { html in
              for name in ["Source", "Edition", "Language", "Text", "SHA-256 of its file"] {
                html.block("th", [("scope", "col")]) { $0.text(name) }
              }
            }
          }
          html.section("tbody") { html in
            for source in report.sources { write(source, to: &html) }
          }
        }
      }
    }
  }

  private func write(_ source: SourceSummary, to html: inout HTMLWriter) {
    html.section("tr") { html in
      html.block("th", [("scope", "row")]) { html in
        html.inline("cite") { $0.text(Excerpt.beginning(of: source.title ?? source.id, words: 30)) }
        let authors = Excerpt.beginning(of: source.authors.joined(separator: ", "), words: 30)
        if !authors.isEmpty { html.text(", " + authors) }
        html.text(" ")
        html.inline("code") { $0.text(Excerpt.beginning(of: source.id, words: 8)) }
      }
      html.block("td") { $0.text(source.edition.map(SourceWording.edition) ?? "–") }
      html.block("td") { $0.text(source.language ?? "–") }
      html.block("td") { $0.text(SourceWording.text(source)) }
      html.block("td") { html in
        html.inline("code") { $0.text(source.hash ?? "–") }
      }
    }
  }
}

/// Anchors of the page. Numbers and not names, which may hold anything.
enum AuditAnchors {
  static func quotation(_ number: Int) -> String { "quotation-\(number + 1)" }
}
