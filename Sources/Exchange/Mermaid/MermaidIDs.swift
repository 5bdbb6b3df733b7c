internal import Claims
internal import SourceText

/// Names of boxes and groups in a Mermaid file: ASCII letters, digits and `_`, and none of Mermaid's own words.
///
/// An id of the graph that is such a name stays as it is, so that a file changes as little as its map. In any
/// other each run of other characters becomes `_`, and a number follows where that is taken.
struct MermaidIDs {
  private(set) var nodes: [[UInt8]] = []
  private(set) var groups: [[UInt8]] = []

  private static let longest = 40

  /// - Parameter isNumbered: whether boxes are called `n1`, `n2` … instead, which takes less room.
  init(_ graph: ClaimGraph, isNumbered: Bool) {
    if isNumbered {
      nodes = (0..<graph.nodes.count).map { Array("n\($0 + 1)".utf8) }
      groups = (0..<graph.groups.count).map { Array("g\($0 + 1)".utf8) }
      return
    }
    let ids = graph.nodes.ids.map { graph.texts[$0] }
    let names = ids.map(Self.name)
    // Ids that are names already keep theirs, whatever else wants to be called so.
    var kept = Set<[UInt8]>(minimumCapacity: ids.count)
    let keeps = zip(ids, names).map { id, name in name.elementsEqual(id) && kept.insert(name).inserted }
    var fresh = FreshTokens(taken: kept, separator: "_")
    nodes = zip(names, keeps).map { name, isKept in isKept ? name : fresh.make(name) }
    groups = graph.groups.map { fresh.make(Self.name(Array("group_\($0.id)".utf8)[...])) }
  }

  private static func name(_ id: ArraySlice<UInt8>) -> [UInt8] {
    var name: [UInt8] = []
    for byte in id.prefix(longest) {
      if isNameCharacter(byte) {
        name.append(byte)
      } else if name.last != UInt8(ascii: "_") {
        name.append(UInt8(ascii: "_"))
      }
    }
    // `---oBox` and `---xBox` are arrows with a circle and a cross.
    let isPlain =
      name.first.map { isLetter($0) && $0 != UInt8(ascii: "o") && $0 != UInt8(ascii: "x") } ?? false
    if isPlain, !reserved.contains(String(decoding: name, as: UTF8.self).lowercased()) { return name }
    return Array("n_".utf8) + name
  }

  /// Words of the language, and names that every JavaScript object has.
  private static let reserved: Set<String> = [
    "accdescr", "acctitle", "call", "class", "classdef", "click", "constructor", "default", "direction",
    "end",
    "flowchart", "graph", "hasownproperty", "href", "interpolate", "isprototypeof", "linkstyle",
    "propertyisenumerable", "prototype", "style", "subgraph", "tolocalestring", "tostring", "v", "valueof",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    isLetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
  }
}
