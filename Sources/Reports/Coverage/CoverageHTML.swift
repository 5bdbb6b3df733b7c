internal import Claims
internal import Quotations
public import Writing

/// Coverage as a page: the heat strip of each source, what is not in the map, and all paragraphs with the nodes
/// that come from each. Of the source's words it has the first few of each paragraph.
public struct CoverageHTML {
  private let report: CoverageReport
  private let wording: CoverageWording
  private let attribution: Attribution

  public init(_ report: CoverageReport) {
    self.report = report
    wording = CoverageWording(graph: report.graph)
    attribution = Attribution(report.graph)
  }

  /// Of each list so many entries are shown, and the others counted.
  private static let mostListed = 2_000

  public func write(to stream: inout ByteStream) {
    let title = report.graph.title.map { Excerpt.beginning(of: $0, words: 30) } ?? "A map"
    let page = HTMLPage(title: "Coverage: \(title)", style: Self.style, version: report.version)
    page.write(
      lead: { html in
        html.block("p") { html in
          html.text(
            "Which paragraphs of its sources the map takes up, and which of the quotations in them. A node comes"
              + " from a paragraph when its words stand there or its locator names it.")
        }
      },
      sections: report.sources.map { (Self.anchor($0), wording.name($0)) },
      { html in
        if report.sources.isEmpty { html.block("p") { $0.text(CoverageWording.noText) } }
        // Out of sight, for all pictures.
        html.inline("svg", [("class", "unseen"), ("aria-hidden", "true")]) {
          $0.markup(CoverageSVG.definitions)
        }
        for coverage in report.sources { source(coverage, &html) }
      }, to: &stream)
  }

  private static func anchor(_ coverage: SourceCoverage) -> String { "source-" + coverage.document.id }

  private static let style: StaticString = """
    figure { margin: 1.5rem 0; background: #fff; border: 1px solid var(--line); border-radius: 8px; }
    figure svg { display: block; max-width: 100%; height: auto; min-width: 44rem; }
    table.paragraphs { width: 100%; }
    .paragraphs td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .paragraphs .words { font-family: var(--serif); width: 28%; }
    .paragraphs tr.none td { background: var(--bad-wash); }
    .paragraphs tr.none strong { color: var(--bad); }
    ul.nodes { margin: 0; padding: 0; list-style: none; }
    ul.nodes li { margin: 0 0 .15rem; } ul.nodes small, .faint { color: var(--faint); font-size: .85em; }
    .whole { color: var(--good); font-weight: 600; }
    ol.missing { padding-left: 0; list-style: none; }
    ol.missing li { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 1rem; margin: .25rem 0; }
    ol.missing b { font-weight: 600; color: var(--bad); }

    """
}

// MARK: - A source

extension CoverageHTML {
  private func source(_ coverage: SourceCoverage, _ html: inout HTMLWriter) {
    html.section("section", [("id", Self.anchor(coverage))]) { html in
      html.block("h2") { $0.text(wording.name(coverage)) }
      html.block("p", coverage.isComplete ? [("class", "whole")] : []) { html in
        html.text(CoverageWording.summary(coverage))
      }
      html.block("p", [("class", "faint")]) { html in
        html.text("\(coverage.document.fileName), SHA-256 ")
        html.inline("code") { $0.text(String(coverage.document.hash.prefix(16)) + "…") }
      }
      if coverage.paragraphs.isEmpty { return }
      html.section("figure", [("class", "scroll")]) { html in
        CoverageSVG(coverage, of: report.graph, hasHead: false).draw(into: &html)
      }
      missing(coverage, &html)
      paragraphs(coverage, &html)
    }
  }

  private func missing(_ coverage: SourceCoverage, _ html: inout HTMLWriter) {
    list(
      "Paragraphs that no node comes from",
      coverage.uncoveredParagraphs.lazy.map {
        (CoverageWording.place($0), CoverageWording.beginning($0.parts, of: coverage))
      }, &html)
    list(
      "Quotations that are not in the map",
      coverage.uncoveredQuotations.lazy.map {
        (CoverageWording.place($0), CoverageWording.beginning($0))
      }, &html)
    list(
      "Quotations that are in the map in part",
      coverage.partialQuotations.lazy.map {
        ("\(CoverageWording.place($0)), \(Int($0.share * 100)) %", CoverageWording.beginning($0))
      }, &html)
    list(
      "Nodes that name the source but none of its paragraphs",
      coverage.unplaced.lazy.map {
        (wording.name($0.node), CoverageWording.reason($0.reason))
      }, &html)
  }

  private func list(_ title: String, _ entries: some Collection<(String, String)>, _ html: inout HTMLWriter) {
    if entries.isEmpty { return }
    html.block("h3") { $0.text("\(title): \(entries.count)") }
    html.section("ol", [("class", "missing")]) { html in
      for (place, words) in entries.prefix(Self.mostListed) {
        html.block("li") { html in
          html.inline("b") { $0.text(place) }
          html.inline("span") { $0.text(words) }
        }
      }
    }
    more(entries.count - Self.mostListed, &html)
  }

  private func more(_ count: Int, _ html: inout HTMLWriter) {
    if count > 0 { html.block("p") { $0.text("… and \(count) more") } }
  }
}

// MARK: - All paragraphs

extension CoverageHTML {
  private func paragraphs(_ coverage: SourceCoverage, _ html: inout HTMLWriter) {
    var quotations: [Int: [CoveredQuotation]] = [:]
    for quotation in coverage.quotations {
      if let number = quotation.extracted.paragraph { quotations[number, default: []].append(quotation) }
    }
    html.block("h3") { $0.text("Paragraph by paragraph") }
    html.section("div", [("class", "scroll")]) { html in
      html.section("table", [("class", "paragraphs")]) { html in
        html.section("thead") { html in
          html.section("tr") { html in
            for head in ["Paragraph", "Begins", "Nodes", "Quotations"] {
              html.block("th", [("scope", "col")]) { $0.text(head) }
            }
          }
        }
        html.section("tbody") { html in
          for paragraph in coverage.paragraphs.prefix(Self.mostListed) {
            row(paragraph, quotations[paragraph.number] ?? [], of: coverage, &html)
          }
        }
      }
    }
    more(coverage.paragraphs.count - Self.mostListed, &html)
  }

  private func row(
    _ paragraph: CoveredParagraph, _ quotations: [CoveredQuotation], of coverage: SourceCoverage,
    _ html: inout HTMLWriter
  ) {
    html.section("tr", paragraph.mentions.isEmpty ? [("class", "none")] : []) { html in
      html.block("td") { $0.text(CoverageWording.place(paragraph)) }
      html.block("td", [("class", "words")]) { html in
        html.text(CoverageWording.beginning(paragraph.parts, of: coverage))
      }
      html.block("td") { nodes(paragraph, &$0) }
      html.block("td", [("class", "number")]) { html in
        if quotations.isEmpty { return }
        let held = quotations.count(where: \.isInMap)
        html.text(held == quotations.count ? "\(held)" : "\(held) of \(quotations.count)")
      }
    }
  }

  private func nodes(_ paragraph: CoveredParagraph, _ html: inout HTMLWriter) {
    if paragraph.mentions.isEmpty { return html.inline("strong") { $0.text("not in the map") } }
    html.section("ul", [("class", "nodes")]) { html in
      for mention in paragraph.mentions {
        html.block("li") { html in
          html.text(wording.name(mention.node) + " ")
          html.inline("small") { $0.text(facts(mention)) }
        }
      }
    }
  }

  /// "rebuttal; R. Ames; by its words".
  private func facts(_ mention: CoveredParagraph.Mention) -> String {
    let kind = report.graph.nodes.kinds[mention.node.position]
    let role = report.graph.nodes.roles[mention.node.position]?.rawValue ?? kind.rawValue
    let holders = (attribution.parties[mention.node] ?? []).prefix(5).map { wording.name($0) }
    let reason: String? =
      switch mention.reason {
      case .words: "by its words"
      case .paragraph: nil
      case .item: "by its item"
      case .page: "by its page"
      }
    return [role, holders.joined(separator: ", "), reason].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }
}
