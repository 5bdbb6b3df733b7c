internal import Claims
public import MapChecks
public import Writing

/// Gaps as a page: how many of each kind each party has, then party by party.
public struct GapsHTML {
  private let gaps: MapGaps
  private let wording: GapsWording
  private let version: String

  public init(_ gaps: MapGaps, version: String) {
    self.gaps = gaps
    self.version = version
    wording = GapsWording(gaps)
  }

  public func write(to stream: inout ByteStream) {
    let title = gaps.graph.title.map { Excerpt.beginning(of: $0, words: 30) } ?? "A map"
    let rows = gaps.byParty
    let filled = rows.enumerated().filter { !$0.element.gaps.isEmpty }
    let page = HTMLPage(title: "Gaps: \(title)", style: Self.style, version: version)
    page.write(
      lead: { html in
        html.block("p") { $0.text(wording.headline) }
        for note in wording.notes { html.block("p") { $0.text(note) } }
      },
      sections: filled.map {
        ("party-\($0.offset)", $0.element.party.map { wording.name($0) } ?? "nobody named")
      },
      { html in
        table(rows, &html)
        for (number, row) in filled { list(row.party, row.gaps, number, &html) }
      }, to: &stream)
  }

  private static let style: StaticString = """
    .gaps { padding-left: 0; list-style: none; }
    .gaps li { display: grid; grid-template-columns: 5rem 1fr; margin: .5rem 0; }
    .gaps .steps { color: var(--faint); font-variant-numeric: tabular-nums; }
    tbody th { min-width: 17rem; }
    .gaps small { color: var(--faint); } td.zero { color: var(--faint); }
    .gaps code { background: var(--wash); border-radius: 4px; padding: .1rem .35rem; white-space: nowrap; }

    """
}

extension GapsHTML {
  /// Every party that holds something has its column of numbers, alike.
  private func table(_ rows: [(party: NodeIndex?, gaps: [Gap])], _ html: inout HTMLWriter) {
    html.section("div", [("class", "scroll")]) { html in
      html.section("table") { html in
        html.block("caption") { $0.text("How many gaps of each kind stand at what each party holds") }
        html.section("tbody") { html in
          for (kind, count) in gaps.counts {
            html.section("tr") { html in
              html.block("th", [("scope", "row")]) { $0.text(kind.summary) }
              number(count, &html)
              html.block("td") { html in
                let shares = rows.compactMap { row -> String? in
                  let count = row.gaps.count { $0.kind == kind.code }
                  if count == 0 { return nil }
                  return "\(row.party.map { wording.name($0) } ?? "nobody named") \(count)"
                }
                html.text(shares.joined(separator: ", "))
              }
            }
          }
        }
      }
    }
  }

  private func number(_ count: Int, _ html: inout HTMLWriter) {
    html.block("td", [("class", count == 0 ? "number zero" : "number")]) { $0.text(count) }
  }

  private func list(_ party: NodeIndex?, _ list: [Gap], _ number: Int, _ html: inout HTMLWriter) {
    var places = GapPlaces(gaps.graph)
    html.section("section", [("id", "party-\(number)")]) { html in
      html.block("h2") { $0.text("\(wording.party(party)): \(GapsWording.count(list.count, "gap"))") }
      html.section("ul", [("class", "gaps")]) { html in
        for gap in list.prefix(GapsText.mostListed) {
          html.block("li") { html in
            html.inline("span", [("class", "steps")]) { $0.text(GapsWording.distance(gap)) }
            html.inline("span") { html in
              html.text(gap.message + " ")
              html.inline("small") { $0.text(places.name(of: gap) + " ") }
              html.inline("code") { $0.text(gap.kind) }
            }
          }
        }
      }
      if list.count > GapsText.mostListed {
        html.block("p") { $0.text("… and \(list.count - GapsText.mostListed) more") }
      }
    }
  }
}
