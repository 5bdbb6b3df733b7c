internal import Claims

/// Sees to it that every node has an id and no two have the same, and finds nodes by their ids.
struct NodeIDs {
  private var table: IndexTable
  /// The number to try next for an id that was taken, so that a million like ones take linear time.
  private var numbers: [String: Int] = [:]

  init(capacity: Int = 0) { table = IndexTable(capacity: capacity) }

  func find(_ id: ArraySlice<UInt8>, in graph: ClaimGraph) -> NodeIndex? {
    table.find(table.hash(id)) { graph.texts[graph.nodes.ids[$0]].elementsEqual(id) }.map { NodeIndex($0) }
  }

  /// Gives a node this id; if another node has it, the id with a number behind it.
  ///
  /// - Returns: whether the id was free.
  @discardableResult
  mutating func give(_ id: Text, to node: NodeIndex, in graph: inout ClaimGraph) -> Bool {
    var id = id.isEmpty ? graph.addText("node") : id
    let isFree = find(graph.texts[id], in: graph) == nil
    if !isFree {
      let stem = graph.texts.string(id)
      var number = numbers[stem] ?? 2
      while find(Array("\(stem)-\(number)".utf8)[...], in: graph) != nil { number += 1 }
      numbers[stem] = number + 1
      id = graph.addText("\(stem)-\(number)")
    }
    graph.setID(id, of: node)
    table.enter(node.position, under: table.hash(graph.texts[id]))
    return isFree
  }
}
