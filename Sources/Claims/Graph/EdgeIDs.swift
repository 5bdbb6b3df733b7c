/// Names for edges that stay the same however the rest of the map is edited: `queue supports toll`; a second
/// edge between the same nodes is `queue supports toll 2`.
///
/// - Complexity: O(edges) to build, O(bytes of the id) for each.
public struct EdgeIDs: Sendable {
  private struct Ends: Hashable {
    let relation: Relation
    let from: NodeIndex
    let to: NodeIndex
  }

  /// The number of each edge that says again what an earlier one said.
  private let repeats: [EdgeIndex: Int]

  public init(_ graph: ClaimGraph) {
    var counts: [Ends: Int] = [:]
    var repeats: [EdgeIndex: Int] = [:]
    for edge in graph.edges.indices {
      let ends = Ends(
        relation: graph.edges.relations[edge.position], from: graph.edges.from[edge.position],
        to: graph.edges.to[edge.position])
      let count = counts[ends, default: 0] + 1
      counts[ends] = count
      if count > 1 { repeats[edge] = count }
    }
    self.repeats = repeats
  }

  /// UTF-8 of the id. Blanks and percent signs of node ids are percent-encoded, so that no two ids are alike.
  ///
  /// - Parameter numbered: whether an edge that says again what an earlier one said has its number behind.
  public func bytes(of edge: EdgeIndex, in graph: ClaimGraph, numbered: Bool = true) -> [UInt8] {
    var id: [UInt8] = []
    append(graph.texts[graph.nodes.ids[graph.edges.from[edge.position].position]], to: &id)
    id.append(UInt8(ascii: " "))
    id.append(contentsOf: graph.edges.relations[edge.position].rawValue.utf8)
    id.append(UInt8(ascii: " "))
    append(graph.texts[graph.nodes.ids[graph.edges.to[edge.position].position]], to: &id)
    if numbered, let number = repeats[edge] { id.append(contentsOf: " \(number)".utf8) }
    return id
  }

  private func append(_ name: ArraySlice<UInt8>, to id: inout [UInt8]) {
    for byte in name {
      switch byte {
      case UInt8(ascii: " "): id.append(contentsOf: "%20".utf8)
      case UInt8(ascii: "%"): id.append(contentsOf: "%25".utf8)
      default: id.append(byte)
      }
    }
  }
}
