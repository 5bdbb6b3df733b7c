import Claims
import Reading
import SourceText

@testable import Exchange

/// What a reader makes of DOT text, as one line: `a{x=1} b | a->b{label=c} | rankdir=LR`.
struct DOTSummary {
  let reading: DOTReading

  init(_ text: String) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) { reading = DOTReading(ByteInput(bytes), name: "test.gv") }

  /// Reads in pieces of some bytes.
  init(_ bytes: [UInt8], pieces count: Int) {
    var rest = bytes[...]
    reading = DOTReading(
      ByteInput { buffer, _ in
        if rest.isEmpty { return false }
        buffer += rest.prefix(count)
        rest = rest.dropFirst(count)
        return true
      }, name: "test.gv")
  }

  var text: String {
    let graph = reading.graph
    let nodes = graph.nodes.indices.map { node in
      let parent = graph.nodes[node].parent.map { name($0) + "/" } ?? ""
      return parent + name(NodeIndex(node)) + values(graph.nodeValues[node])
    }
    let edges = graph.edges.indices.map { edge in
      let ends = graph.edges[edge]
      return name(ends.from) + (ends.isDirected ? "->" : "--") + name(ends.to)
        + values(graph.edgeValues[edge])
    }
    let own = graph.graphValues[0].map { "\(graph.keys[$0.key])=\(graph.texts.string($0.text))" }
    return [nodes, edges, own].map { $0.joined(separator: " ") }.joined(separator: " | ")
  }

  /// Findings as `line:column code`.
  var findings: [String] {
    var positions = SourcePositions(files: SourceFiles([reading.file]))
    return reading.findings.all.map { finding in
      let place = finding.range.flatMap { positions.position(of: Int($0.start), in: $0.file) }
      return (place.map { "\($0.line):\($0.column) " } ?? "") + finding.code
    }
  }

  private func name(_ node: NodeIndex) -> String {
    reading.graph.texts.string(reading.graph.nodes[node.position].id)
  }

  private func values(_ values: ArraySlice<PropertyValue>) -> String {
    if values.isEmpty { return "" }
    let graph = reading.graph
    return "{" + values.map { "\(graph.keys[$0.key])=\(graph.texts.string($0.text))" }.joined(separator: ",")
      + "}"
  }
}
