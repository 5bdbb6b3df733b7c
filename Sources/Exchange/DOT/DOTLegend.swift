internal import Claims
internal import Writing

/// A cluster below the map with a box for each kind and role that occurs, and under them a line for each
/// relation, and a table of the badges; empty when there is but one thing to explain.
struct DOTLegend {
  private let look: Look
  private let lines: DOTLineStyles
  private let entries: [Entry]
  private let relations: [Relation]
  /// Verdicts that badges show.
  private let verdicts: [Verdict]
  private let labelEdge: String

  init(_ document: ExportDocument, _ look: Look, _ lines: DOTLineStyles) {
    let entries = Entry.all(in: document.view.graph, look)
    let relations = Relation.allCases.filter(document.view.graph.edges.relations.contains)
    let checked = document.view.graph.nodes.checks
    let occurring = Set(checked.values.lazy.map(\.verdict))
    let verdicts = look.shows(.badge) ? Verdict.allCases.filter(occurring.contains) : []
    let isShown = document.drawing.showsLegend && entries.count + relations.count + verdicts.count > 1
    self.look = look
    self.lines = lines
    labelEdge = document.drawing.direction.upperEdge
    self.entries = isShown ? entries : []
    self.relations = isShown ? relations : []
    self.verdicts = isShown ? verdicts : []
  }

  /// The first thing in its upper row; nil when there is no legend.
  var topName: String? { entries.isEmpty ? nil : boxName(0) }

  /// - Parameter marksSketches: whether its nodes say that they are only drawn.
  func write(marksSketches: Bool, to stream: inout ByteStream) {
    guard !entries.isEmpty else { return }
    let mark = marksSketches ? DOTData.sketch : ""
    let style = look.group(depth: 0).without("label", "class", "labelloc")
    stream.append(
      """
        subgraph "cluster_legend" {
          graph [id="legend" class="legend" label=<<B>Legend</B>> labelloc=\(labelEdge) \(style.dot) tooltip="Legend"\(mark)]

      """)
    if marksSketches { stream.append("    node [\(DOTData.sketch.dropFirst())]\n") }
    for (number, entry) in entries.enumerated() {
      let own = look.style(of: entry.kind, entry.role).difference(from: look.node).without("class")
      stream.append(
        "    \"\(boxName(number))\" [label=\"\(entry.word)\" tooltip=\"\(entry.word)\"\(own.pairs.isEmpty ? "" : " ")\(own.dot)]\n"
      )
    }
    for (number, relation) in relations.enumerated() { writeLine(number, relation, to: &stream) }
    if !verdicts.isEmpty { writeBadges(to: &stream) }
    writeOrder(to: &stream)
    stream.append("  }\n")
  }

  private func boxName(_ number: Int) -> String { "legend box \(number)" }
  private func startName(_ number: Int) -> String { "legend start \(number)" }
  private func wordName(_ number: Int) -> String { "legend word \(number)" }

  /// From an unseen point to the relation's word.
  private func writeLine(_ number: Int, _ relation: Relation, to stream: inout ByteStream) {
    let font = look.edge["fontcolor"].map { " fontcolor=\"\($0)\"" } ?? ""
    let own = lines.style(of: relation)
    let (start, word) = (startName(number), wordName(number))
    stream.append(
      """
          "\(start)" [shape=point style=invis width=0.01 height=0.01 label="" tooltip=""]
          "\(word)" [shape=plaintext style="" margin="0.06,0.03" label="\(relation.rawValue)"\(font)]
          "\(start)" -> "\(word)" [tooltip="\(relation.rawValue)" minlen=2 \(own)]

      """)
  }

  private static let badgesName = "legend badges"

  /// One table that says of each badge what it means.
  private func writeBadges(to stream: inout ByteStream) {
    let font = DOTBoxStyles.font(look.style(of: .badge), in: look)
    stream.append(
      "    \"\(Self.badgesName)\" [shape=plaintext style=\"\" tooltip=\"What the audit of the quotations says\" label=<"
    )
    stream.append("<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">")
    for verdict in verdicts {
      let badge = VerdictBadge(QuotationCheck(verdict: verdict))
      stream.append("\n      <TR>")
      let word = verdict.isClean ? verdict.rawValue : "<B>\(verdict.rawValue)</B>"
      for cell in [verdict.badge, word, badge.meaning] {
        stream.append("<TD ALIGN=\"LEFT\">\(font.opening)\(cell)\(font.closing)</TD>")
      }
      stream.append("</TR>")
    }
    stream.append("</TABLE>>]\n")
  }

  /// Boxes side by side, relations side by side, one row under the other.
  private func writeOrder(to stream: inout ByteStream) {
    let boxNames = entries.indices.map(boxName)
    let lineNames = relations.indices.flatMap { [startName($0), wordName($0)] }
    for names in [boxNames, lineNames] where !names.isEmpty {
      stream.append("    { rank=same; " + names.map { "\"\($0)\"; " }.joined() + "}\n")
    }
    let pairs =
      Array(zip(boxNames, boxNames.dropFirst()))
      + relations.indices.dropLast().map { (wordName($0), startName($0 + 1)) }
    for (left, right) in pairs { stream.append("    \"\(left)\" -> \"\(right)\" [style=invis]\n") }
    if !verdicts.isEmpty {
      let above = lineNames.first ?? boxName(0)
      stream.append("    \"\(Self.badgesName)\" -> \"\(above)\" [style=invis]\n")
    }
    if let line = lineNames.first { stream.append("    \"\(line)\" -> \"\(boxName(0))\" [style=invis]\n") }
  }
}

extension DOTLegend {
  /// A kind and role that a view shows.
  private struct Entry {
    let kind: NodeKind
    let role: Role?

    var word: String { role?.rawValue ?? kind.rawValue }

    /// Roles of claims first, as they follow each other in a controversy, then the kinds.
    static func all(in graph: ClaimGraph, _ look: Look) -> [Entry] {
      let (kinds, roles) = (graph.nodes.kinds, graph.nodes.roles)
      let shownRoles = Role.allCases.filter { look.distinguishes($0) && roles.contains($0) }
      let shownKinds = NodeKind.allCases.filter { kind in
        guard kind == .claim else { return kinds.contains(kind) }
        // A claim with a role of its own look is explained by that.
        return zip(kinds, roles).contains { $0 == kind && !($1.map(shownRoles.contains) ?? false) }
      }
      return shownRoles.map { Entry(kind: .claim, role: $0) } + shownKinds.map { Entry(kind: $0, role: nil) }
    }
  }
}
