internal import Claims

/// XML ids of nodes and groups: NMTOKENs, each once in the document.
///
/// An id of the graph that is an NMTOKEN already stays as it is. In any other, each run of characters that a
/// token cannot hold becomes `_`, and a number follows where that is taken; which number depends on the rest
/// of the graph, so identity is in the data key `uid`, not here.
struct GraphMLIDs {
  private let graph: ClaimGraph
  /// The new id of each node that has one, as its number in `tokens`; empty when none has.
  private var renamed: [Int32] = []
  private var tokens: [[UInt8]] = []
  private var groups: [[UInt8]] = []

  init(_ graph: ClaimGraph) {
    self.graph = graph
    let ids = graph.nodes.ids
    let strange = ids.indices.filter { !Self.isToken(graph.texts[ids[$0]]) }
    if strange.isEmpty, graph.groups.isEmpty { return }
    // Every new id holds a `_`, that of a group begins with `group_`: only such ids can be in the way.
    let ofGroups = Array("group_".utf8)
    let taken = ids.lazy.map { graph.texts[$0] }.filter {
      strange.isEmpty ? $0.starts(with: ofGroups) : $0.contains(UInt8(ascii: "_"))
    }.map { Array($0) }
    var fresh = FreshTokens(taken: Set(taken))
    if !strange.isEmpty { renamed = Array(repeating: -1, count: ids.count) }
    for node in strange {
      renamed[node] = Int32(tokens.count)
      tokens.append(fresh.make(Self.sanitized(graph.texts[ids[node]])))
    }
    groups = graph.groups.map { fresh.make(Self.sanitized(Array("group_\($0.id)".utf8)[...])) }
  }

  subscript(node: NodeIndex) -> ArraySlice<UInt8> {
    if !renamed.isEmpty, renamed[node.position] >= 0 { return tokens[Int(renamed[node.position])][...] }
    return graph.texts[graph.nodes.ids[node.position]]
  }

  subscript(group: GroupIndex) -> ArraySlice<UInt8> { groups[group.position][...] }

  private static func sanitized(_ id: ArraySlice<UInt8>) -> [UInt8] {
    var token: [UInt8] = []
    for byte in id {
      if isNameByte(byte) {
        token.append(byte)
      } else if token.last != UInt8(ascii: "_") {
        token.append(UInt8(ascii: "_"))
      }
    }
    return token.isEmpty ? [UInt8(ascii: "_")] : token
  }

  private static func isToken(_ id: ArraySlice<UInt8>) -> Bool { !id.isEmpty && id.allSatisfy(isNameByte) }

  /// ASCII only: which further letters a name may have differs between editions of XML.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: false
    }
  }
}
