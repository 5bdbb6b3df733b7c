internal import Claims
internal import SourceText

/// The keys under which parties and sources stand in the front matter, and what names them.
struct MapRecords {
  /// The key of each party and source.
  private(set) var keys: [NodeIndex: String] = [:]
  /// Those whose id is not the one made of the key.
  private(set) var withOwnID: Set<NodeIndex> = []
  private var parties: [String: NodeIndex] = [:]
  private var sources: [String: NodeIndex] = [:]

  init(_ graph: ClaimGraph) {
    let nodes = graph.nodes.indices.filter {
      graph.nodes.kinds[$0.position] == .party || graph.nodes.kinds[$0.position] == .source
    }
    if nodes.isEmpty { return }
    let declared = Self.declared(in: graph)
    var taken: [NodeKind: Set<String>] = [:]
    var odd: [NodeIndex] = []
    for node in nodes {
      let kind = graph.nodes.kinds[node.position]
      if let key = Self.key(of: node, kind, declared, graph), taken[kind, default: []].insert(key).inserted {
        enter(key, node, kind)
      } else {
        odd.append(node)
      }
    }
    for node in odd {
      let kind = graph.nodes.kinds[node.position]
      let id = graph.id(of: node)
      var (key, number) = (id, 1)
      while taken[kind, default: []].insert(key).inserted == false {
        number += 1
        key = "\(id) (\(number))"
      }
      enter(key, node, kind)
      withOwnID.insert(node)
    }
  }

  func isEmpty(_ kind: NodeKind) -> Bool { kind == .party ? parties.isEmpty : sources.isEmpty }

  func party(_ key: String) -> NodeIndex? { parties[key] }
  func source(_ key: String) -> NodeIndex? { sources[key] }
  /// What a key in `via` means.
  func either(_ key: String) -> NodeIndex? { sources[key] ?? parties[key] }

  private mutating func enter(_ key: String, _ node: NodeIndex, _ kind: NodeKind) {
    keys[node] = key
    if kind == .party { parties[key] = node } else { sources[key] = node }
  }

  /// The keys of the metadata's records by the ids that are made of them.
  private static func declared(in graph: ClaimGraph) -> [String: String] {
    var declared: [String: String] = [:]
    for (section, kind) in [("parties", NodeKind.party), ("sources", .source)] {
      guard let records = graph.metadata[section] else { continue }
      let keys = records.isList ? records.list.compactMap { $0["id"]?.text } : records.entries.map(\.key)
      for key in keys { declared[id(key, kind)] = key }
    }
    return declared
  }

  private static func key(
    of node: NodeIndex, _ kind: NodeKind, _ declared: [String: String], _ graph: ClaimGraph
  ) -> String? {
    let id = graph.id(of: node)
    if let key = declared[id] { return key }
    let prefix = kind.rawValue + ":"
    guard id.hasPrefix(prefix) else { return nil }
    guard let bytes = IdentifierEncoder.title(of: Array(id.utf8)[prefix.utf8.count...]) else { return nil }
    let key = String(decoding: bytes, as: UTF8.self)
    return self.id(key, kind) == id ? key : nil
  }

  private static func id(_ key: String, _ kind: NodeKind) -> String {
    var encoder = IdentifierEncoder()
    encoder.titled(kind.rawValue + ":", Array(key.utf8)[...])
    return String(decoding: encoder.id, as: UTF8.self)
  }
}

extension DataValue {
  /// The values of a list; none for other values.
  var list: [DataValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// Whether the compiler takes the value for records by id: a map, or a list of records with an id each.
  var areRecords: Bool {
    switch self {
    case .map, .null: true
    case .list(let values): values.allSatisfy { $0["id"]?.text != nil }
    default: false
    }
  }
}
