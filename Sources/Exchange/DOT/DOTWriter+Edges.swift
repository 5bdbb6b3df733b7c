internal import Claims
internal import SourceText
internal import Writing

extension DOTWriter {
  /// Longest part of a title in an edge's tooltip, in bytes.
  private static let longestTitle = 80

  /// How many rows an edge between groups may cross and still draw its boxes together.
  private static let longestBond = 5

  func writeEdges(to stream: inout ByteStream) {
    let relations = Relation.allCases
    let styles = relations.map {
      Array(" [class=\"\($0.rawValue)\" \(lines.style(of: $0))".utf8)
    }
    for edge in graph.edges.indices {
      let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      let relation = graph.edges.relations[edge.position]
      stream.append("  ")
      writeName(from, to: &stream)
      stream.append(" -> ")
      writeName(to, to: &stream)
      if let style = relations.firstIndex(of: relation) { stream.append(styles[style]) }
      if let rows { writeBonds(from, to, rows, to: &stream) }
      if isDrawn { writeTooltip(from, relation, to, to: &stream) }
      data?.write(edge, to: &stream)
      stream.append("]\n")
    }
  }

  /// In a big picture an edge's ends are out of sight, so it says what they are.
  private func writeTooltip(
    _ from: NodeIndex, _ relation: Relation, _ to: NodeIndex, to stream: inout ByteStream
  ) {
    stream.append(" tooltip=\"")
    writeStart(of: from, to: &stream)
    stream.append(UInt8(ascii: " "))
    stream.append(relation.rawValue)
    stream.append(UInt8(ascii: " "))
    writeStart(of: to, to: &stream)
    stream.append(UInt8(ascii: "\""))
  }

  /// The node's title, or how its text begins.
  private func writeStart(of node: NodeIndex, to stream: inout ByteStream) {
    let title = graph.texts[graph.nodes.titles[node.position]]
    let words = title.isEmpty ? graph.texts[graph.nodes.texts[node.position]] : title
    let start = words.wholeScalars(within: Self.longestTitle)
    DOTText.writeInQuotes(start, to: &stream)
    if start.endIndex < words.endIndex { stream.append("…") }
  }

  /// Keeps an edge from tearing at what rows and groups have settled: edges inside a group hold its boxes
  /// together, long ones between groups give way, and none turns the rows upside down.
  private func writeBonds(
    _ from: NodeIndex, _ to: NodeIndex, _ rows: BoxRows, to stream: inout ByteStream
  ) {
    let height = rows[from] - rows[to]
    if height <= 0 { stream.append(" constraint=false") }
    if graph.nodes.groups[from.position] == graph.nodes.groups[to.position] {
      stream.append(" weight=20")
    } else if height > Self.longestBond {
      stream.append(" weight=0")
    }
  }
}
