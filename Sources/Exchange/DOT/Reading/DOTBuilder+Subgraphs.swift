internal import Claims
internal import SourceText

extension DOTBuilder {
  /// Opens a subgraph in the open one; one of the same name there goes on. Nil stands for no name.
  mutating func openSubgraph(_ name: ArraySlice<UInt8>?, at place: Range<Int>) {
    let number = name.map { subgraph(named: $0, at: place) } ?? addSubgraph(nil, at: place)
    // The defaults around it may have changed since.
    for kind in [DOTDefaultKind.node, .edge] { subgraphs[number][defaults: kind].all = nil }
    current = number
    forgetDefaults()
  }

  /// Goes back to the subgraph around the open one, and tells which was open.
  mutating func closeSubgraph() -> Int {
    let closed = current
    current = subgraphs[closed].parent
    forgetDefaults()
    return closed
  }

  private mutating func subgraph(named name: ArraySlice<UInt8>, at place: Range<Int>) -> Int {
    let hash = subgraphNames.hash(name) &+ UInt64(current) &* 0x9E37_79B9_7F4A_7C15
    let known = subgraphNames.find(hash) {
      subgraphs[$0].parent == current && graph.texts[subgraphs[$0].name] == name
    }
    if let known { return known }
    let number = addSubgraph(name, at: place)
    subgraphNames.enter(number, under: hash)
    return number
  }

  private mutating func addSubgraph(_ name: ArraySlice<UInt8>?, at place: Range<Int>) -> Int {
    let number = subgraphs.count
    let isCluster = name.map { Self.isClusterName($0) } ?? false
    subgraphs[current].children.append(number)
    subgraphs.append(
      DOTSubgraph(
        name: name.map { graph.texts.add($0) } ?? .empty, parent: current, origin: Self.origin(place),
        isCluster: isCluster))
    return number
  }

  private static func isClusterName(_ name: ArraySlice<UInt8>) -> Bool {
    let word = "cluster".utf8
    return name.count >= word.count && zip(name, word).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Forgets subgraphs from `first` on that have done what they were for, so that a million edges of the
  /// form `{a b} -> c` cost nothing but the edges.
  mutating func dropPassing(from first: Int) {
    while subgraphs.count > first, let last = subgraphs.last, last.isPassing {
      subgraphs.removeLast()
      subgraphs[last.parent].children.removeLast()
      if last.parent > 0 { subgraphs[last.parent].take(last.members) }
    }
  }

  /// All nodes of a subgraph and those inside it in the order of the graph; nil when gathering them again
  /// and again would cost more than the file warrants.
  mutating func nodes(in subgraph: Int, at place: Range<Int>) -> [Int]? {
    var open = [subgraph]
    var found: [UInt32] = []
    while let next = open.popLast() {
      guard affords(subgraphs[next].members.count + 1, at: place) else { return nil }
      found += subgraphs[next].members
      open += subgraphs[next].children
    }
    found.sort()
    var nodes: [Int] = []
    for node in found where nodes.last != Int(node) { nodes.append(Int(node)) }
    return nodes
  }
}

extension DOTSubgraph {
  /// Takes over the nodes of a subgraph inside it. The longer list stays where it is, so that nodes that
  /// stand in many subgraphs are not copied as often.
  fileprivate mutating func take(_ others: [UInt32]) {
    if others.count > members.count {
      let own = members
      members = others
      members += own
    } else {
      members += others
    }
  }
}
