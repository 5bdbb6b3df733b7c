internal import Claims
internal import Writing

/// Writes one view as DOT: head, groups with their boxes, edges, rows, legend; each part in a file of its own.
///
/// - Complexity: O(bytes of the view); nothing is kept but numbers for each node and group.
struct DOTWriter {
  let document: ExportDocument
  let look: Look
  let graph: ClaimGraph
  let styles: DOTBoxStyles
  let labels: DOTLabels
  let credits: DOTCredits
  let legend: DOTLegend
  /// Boxes that the author wants side by side.
  let rankGroups: [[NodeIndex]]
  let rows: BoxRows?

  init(_ document: ExportDocument, _ look: Look) {
    self.document = document
    self.look = look
    graph = document.view.graph
    styles = DOTBoxStyles(look)
    labels = DOTLabels(look, width: document.drawing.boxWidth)
    credits = DOTCredits(document)
    legend = DOTLegend(document, look)
    rankGroups = RankGroups.all(in: document)
    rows = BoxRows(document.view.graph, sameRow: rankGroups)
  }

  func write(to stream: inout ByteStream) {
    stream.append("digraph \"map\" {\n")
    writeHead(to: &stream)
    if graph.nodes.count == 0 {
      writeEmptyNotice(to: &stream)
    } else {
      writeGroupsAndBoxes(to: &stream)
      writeEdges(to: &stream)
      legend.write(to: &stream)
      writeRows(to: &stream)
    }
    stream.append("}\n")
  }

  private func writeHead(to stream: inout ByteStream) {
    // A reader of the file that knows this note can undo the doubling.
    stream.append("  graph [comment=\"ClaimGraph: backslashes in texts are doubled\" rankdir=")
    stream.append(document.drawing.direction.rawValue)
    stream.append(" newrank=true class=\"map\" \(look.graph.without("label", "class").dot)")
    let title = Array((document.graph.title ?? "").utf8)[...]
    if DOTText.hasInk(title) {
      stream.append(" labelloc=t tooltip=")
      DOTText.writeQuoted(title, to: &stream)
      stream.append("\n    label=<")
      labels.writeMapTitle(title, to: &stream)
      stream.append(">")
    }
    stream.append("]\n  node [\(look.node.without("label", "class").dot)]\n")
    stream.append("  edge [\(look.edge.without("label", "class").dot)]\n")
  }

  /// An empty picture would leave the reader to guess; this one says what happened.
  private func writeEmptyNotice(to stream: inout ByteStream) {
    stream.append(
      """
        "nothing shown" [shape=plaintext style="" label="Nothing is shown:\\n\
      the map has no claims or arguments, or the selection leaves all of them out.\\n\
      Widen the selection in the map's front matter or on the command line."]

      """)
  }

  private func writeEdges(to stream: inout ByteStream) {
    var styles: [Relation: String] = [:]
    for relation in Relation.allCases {
      let own = look.style(of: relation).without("class").dot
      styles[relation] = " [class=\"\(relation.rawValue)\" tooltip=\"\(relation.rawValue)\" \(own)"
    }
    for edge in graph.edges.indices {
      let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      stream.append("  ")
      writeName(from, to: &stream)
      stream.append(" -> ")
      writeName(to, to: &stream)
      stream.append(styles[graph.edges.relations[edge.position]] ?? " [")
      if let rows { writeBonds(from, to, rows, to: &stream) }
      stream.append("]\n")
    }
  }

  /// Keeps an edge from tearing at what rows and groups have settled: edges inside a group hold its boxes
  /// together, edges between groups may grow long, and none turns the rows upside down.
  private func writeBonds(
    _ from: NodeIndex, _ to: NodeIndex, _ rows: BoxRows, to stream: inout ByteStream
  ) {
    if rows[from] <= rows[to] { stream.append(" constraint=false") }
    let isInside = graph.nodes.groups[from.position] == graph.nodes.groups[to.position]
    if isInside { stream.append(" weight=20") }
  }

  /// The node's name in quotation marks.
  func writeName(_ node: NodeIndex, to stream: inout ByteStream) {
    stream.append(UInt8(ascii: "\""))
    DOTName.write(node, in: graph, to: &stream)
    stream.append(UInt8(ascii: "\""))
  }
}
