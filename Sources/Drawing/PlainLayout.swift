internal import Claims
internal import Exchange

/// Reads Graphviz' output format `plain`, with boxes named by their numbers:
///
///     graph 1 8.5 4.25
///     node 0 1.25 3.5 2.1 0.6 …
///
/// Numbers are inches, `y` grows upwards and boxes are given by their centres.
struct PlainLayout {
  private static let pointsPerInch = 72.0

  private var height = 0.0
  private var boxes: [Int: Box] = [:]

  init(_ bytes: [UInt8]) throws(DrawingProblem) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 6)
        .map { String(decoding: $0, as: UTF8.self) }
      if words.first == "graph", words.count >= 4, let height = Double(words[3]) {
        self.height = height
      } else if words.first == "node", words.count >= 6, let number = Int(words[1]) {
        let numbers = words[2...5].compactMap(Double.init)
        guard numbers.count == 4, boxes[number] == nil else { continue }
        boxes[number] = box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
      }
    }
    guard height > 0 else { throw .unreadable(program: "dot", reason: "it gives no size") }
  }

  private func box(x: Double, y: Double, width: Double, height boxHeight: Double) -> Box {
    Box(
      x: (x - width / 2) * Self.pointsPerInch, y: (height - y - boxHeight / 2) * Self.pointsPerInch,
      width: width * Self.pointsPerInch, height: boxHeight * Self.pointsPerInch)
  }

  /// Boxes of the nodes, and around them those of the groups.
  func layout(of graph: ClaimGraph) throws(DrawingProblem) -> Layout {
    var nodes: [Box] = []
    for node in graph.nodes.indices {
      guard let box = boxes[node.position] else {
        throw .unreadable(program: "dot", reason: "box \(node.position) is missing")
      }
      nodes.append(box)
    }
    return Layout(nodes: nodes, groups: GroupFrames(graph, nodes).frames)
  }
}
