internal import Claims
internal import SourceText

extension ClaimMapper {
  /// Makes groups: those a file of ours lists, then nodes that hold others. Outer ones come first.
  mutating func mapGroups() {
    if let listed = own(.groups) { readOwnGroups(listed) }
    for node in groupNodesOuterFirst() { mapGroup(node) }
  }

  private mutating func readOwnGroups(_ value: PropertyValue) {
    for group in GraphJSONPieces.groups(bytes(value)) {
      var made = Group(
        id: group.id, title: group.title, level: group.level, parent: group.parent.flatMap { groupsByID[$0] },
        tags: group.tags.map { tag($0) }, data: group.data, origin: .startOfMap)
      made.isClosed = group.isClosed
      made.color = group.color
      groupsByID[group.id] = graph.addGroup(made)
    }
  }

  /// A parent that would make a circle is passed over.
  private mutating func groupNodesOuterFirst() -> [NodeIndex] {
    let all = properties.nodes
    var isGroup = all.map(\.isGroup)
    for node in all { if let parent = node.parent { isGroup[parent.position] = true } }
    if plan.isOurs { for node in all.indices where isOwnGroup(NodeIndex(node)) { isGroup[node] = true } }
    var state = [UInt8](repeating: 0, count: all.count)  // 1: being placed, 2: placed
    var order: [NodeIndex] = []
    for start in all.indices where isGroup[start] && state[start] == 0 {
      var chain = [start]
      state[start] = 1
      while let parent = all[chain[chain.count - 1]].parent?.position, state[parent] == 0 {
        state[parent] = 1
        chain.append(parent)
      }
      for at in chain.reversed() {
        state[at] = 2
        order.append(NodeIndex(at))
      }
    }
    return order
  }

  private func isOwnGroup(_ node: NodeIndex) -> Bool {
    guard let key = properties.keys.existing(NodeProperty.kind.name) else { return false }
    return properties.nodeValues[node.position].contains {
      $0.key == key && bytes($0).elementsEqual(NodeKind.group.rawValue.utf8)
    }
  }

  private mutating func mapGroup(_ node: NodeIndex) {
    let facts = NodeFacts(properties.nodeValues[node.position], in: &self)
    let source = properties.nodes[node.position]
    let id = facts.uid.map { graph.texts.string($0) } ?? graph.texts.string(source.id)
    if let known = groupsByID[id], groups[node.position] == nil, plan.isOurs {
      groups[node.position] = known
      // The list of groups does not say how another program draws them.
      if let drawing = facts.data.first(where: { $0.key == NodeProperty.graphics.name }) {
        graph.updateGroup(known) { $0.data = $0.data.merged(with: .map([drawing])) }
      }
      return
    }
    let parent = source.parent.flatMap { groups[$0.position] }
    if source.parent != nil, parent == nil { tally.count(.enclosed) }
    let title = facts.title.map { graph.texts.string($0) }
    var group = Group(
      id: groupsByID[id] == nil ? id : "\(id)-\(graph.groups.count + 1)", title: title ?? id,
      level: (parent.map { graph.groups[$0.position].level } ?? 0) + 1, parent: parent,
      tags: facts.tags.map { tag($0) }, data: facts.data.isEmpty ? .emptyMap : .map(facts.data),
      origin: source.origin)
    group.color = facts.color
    group.isClosed = source.isClosed
    let index = graph.addGroup(group)
    groups[node.position] = index
    groupsByID[group.id] = index
  }
}
