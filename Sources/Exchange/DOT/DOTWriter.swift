internal import Claims
internal import Writing

/// Writes one view as DOT: head, groups with their boxes, edges, rows, legend; each part in a file of its own.
///
/// - Complexity: O(bytes of the view); nothing is kept but numbers for each node and group.
struct DOTWriter {
  let document: ExportDocument
  let look: Look
  let naming: DOT.Naming
  let arrangement: DOT.Arrangement
  let graph: ClaimGraph
  let styles: DOTBoxStyles
  let groupStyles: [DOTGroupStyle]
  let labels: DOTLabels
  let credits: Credits
  let lines: DOTLineStyles
  let legend: DOTLegend
  /// Boxes that the author wants side by side.
  let rankGroups: [[NodeIndex]]
  let rows: BoxRows?
  /// Whether the picture is small enough to be drawn: then boxes have ids for links and style sheets, and
  /// boxes and edges have tooltips.
  let isDrawn: Bool
  /// What makes the file the whole graph; nil for a picture, which needs none of it.
  let data: DOTData?

  private static let mostBoxesDrawn = 5_000

  init(_ document: ExportDocument, _ look: Look, naming: DOT.Naming, arrangement: DOT.Arrangement) {
    self.naming = naming
    self.arrangement = arrangement
    let look = look.scaled(toBoxes: document.view.graph.nodes.count)
    self.document = document
    self.look = look
    graph = document.view.graph
    styles = DOTBoxStyles(look)
    groupStyles = DOTGroupStyle.all(in: look)
    labels = DOTLabels(look, width: document.drawing.boxWidth, colors: document.view.fontColors)
    credits = Credits(document)
    lines = DOTLineStyles(look: look, ownColors: document.view.relationColors)
    legend = DOTLegend(document, look, lines)
    isDrawn = document.view.graph.nodes.count <= Self.mostBoxesDrawn
    rankGroups = RankGroups.all(in: document)
    rows = arrangement == .rows ? BoxRows(document.view.graph, sameRow: rankGroups) : nil
    data = naming == .ids ? DOTData(document) : nil
  }

  func write(to stream: inout ByteStream) {
    stream.append("digraph \"map\" {\n")
    writeHead(to: &stream)
    if graph.nodes.count == 0 {
      writeEmptyNotice(to: &stream)
    } else {
      writeGroupsAndBoxes(to: &stream)
      writeEdges(to: &stream)
      if arrangement == .rows {
        legend.write(marksSketches: data != nil, to: &stream)
        writeRows(to: &stream)
      }
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
      stream.append(" labelloc=t\n    label=<")
      labels.writeMapTitle(title, to: &stream)
      stream.append(">")
    }
    data?.writeGraph(to: &stream)
    stream.append("]\n  node [\(look.node.without("label", "class").dot)]\n")
    stream.append("  edge [\(look.edge.without("label", "class").dot)]\n")
  }

  /// An empty picture would leave the reader to guess; this one says what happened.
  private func writeEmptyNotice(to stream: inout ByteStream) {
    stream.append(
      """
        "nothing shown" [shape=plaintext style=""\(sketchMark) label="Nothing is shown:\\n\
      the map has no claims or arguments, or the selection leaves all of them out.\\n\
      Widen the selection in the map's front matter or on the command line."]

      """)
  }

  /// What marks nodes and edges that are only drawn; empty in a picture.
  var sketchMark: String { data == nil ? "" : DOTData.sketch }

  /// The node's name in quotation marks.
  func writeName(_ node: NodeIndex, to stream: inout ByteStream) {
    stream.append(UInt8(ascii: "\""))
    switch naming {
    case .ids: DOTName.write(node, in: graph, to: &stream)
    case .numbers: stream.append(decimal: node.position)
    }
    stream.append(UInt8(ascii: "\""))
  }
}
