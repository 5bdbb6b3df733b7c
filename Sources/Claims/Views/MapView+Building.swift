internal import SourceText

extension MapView {
  /// What a map of the graph shows under the settings: Argdown's selection, boxes, arrows, groups and
  /// colours. Statements come first, then arguments, then closed groups; each in the order of the graph.
  ///
  /// Where Argdown goes wrong this does what is meant: no arrow is drawn twice, closed groups close,
  /// groups of `regroup` stay apart, tags beyond the scheme's last colour have one.
  ///
  /// - Parameter collapsesClosedGroups: whether a closed group becomes one box that its content's arrows
  ///   lead to; else its content is shown and the group only marked `isClosed`.
  /// - Complexity: O(nodes + edges + lines of all structures); a claim that arguments stand in for costs
  ///   an arrow for each pair of them.
  public init(of graph: ClaimGraph, settings: MapSettings, collapsesClosedGroups: Bool = true) {
    self.init(
      of: graph, settings: settings, showing: MapSelection(of: graph, settings: settings).isSelected,
      collapsesClosedGroups: collapsesClosedGroups)
  }

  /// The map of those statements and arguments that are flagged in `isShown`.
  init(of graph: ClaimGraph, settings: MapSettings, showing isShown: [Bool], collapsesClosedGroups: Bool) {
    let boxes =
      graph.nodes.indices.filter { isShown[$0.position] && graph.nodes.isStatement($0) }
      + graph.nodes.indices.filter { isShown[$0.position] && graph.nodes.isArgument($0) }
    let colors = MapColors(graph, settings)
    let groups = DrawnGroups(
      MapGroups(graph, settings.groups), holding: boxes, colors: colors, collapses: collapsesClosedGroups)

    let open = boxes.filter { !groups.place(of: $0).isClosed }
    let reindexing = Reindexing(open, of: graph)
    var (view, _) = reindexing.graph { node, _ in groups.place(of: node).group }
    for group in groups.groups { _ = view.addGroup(group) }
    for (at, node) in open.enumerated() { view.setColor(colors.color(of: node), of: NodeIndex(at)) }
    let standIns = view.addStandIns(for: groups.closed)
    var boxOf = reindexing.newIndex
    for node in boxes {
      if case .closed(let group) = groups.place(of: node) { boxOf[node.position] = standIns[group] }
    }

    let edges = MapEdges(of: graph, showing: isShown).edges
    let arrows = edges.compactMap { edge -> MapEdges.Edge? in
      guard let from = boxOf[edge.from.position], let to = boxOf[edge.to.position] else { return nil }
      if from == to, view.nodes.kinds[from.position] == .group { return nil }
      var arrow = edge
      (arrow.from, arrow.to) = (from, to)
      return arrow
    }.withoutRepeats(nodes: view.nodes.count)
    for arrow in arrows { view.addEdge(arrow.relation, from: arrow.from, to: arrow.to, origin: arrow.origin) }

    let labels = view.nodes.indices.map { NodeLabel(of: $0, in: view, settings: settings.labels) }
    let closed = [NodeIndex?](repeating: nil, count: standIns.count)
    self.init(graph: view, shown: open.map { $0 } + closed, labels: labels, claims: arrows.map(\.claims))
    relationColors = colors.relationColors
  }
}

extension NodeLabel {
  /// What a node of a view shows under the settings; a closed group its title.
  fileprivate init(of node: NodeIndex, in view: ClaimGraph, settings: LabelSettings) {
    let isTitled = view.nodes.traits[node.position].contains(.titled)
    if view.nodes.kinds[node.position] == .group {
      self.init(showsTitle: true, showsText: false)
      return
    }
    switch view.nodes.isStatement(node) ? settings.statementLabelMode : settings.argumentLabelMode {
    case .hideUntitled: self.init(showsTitle: isTitled, showsText: true)
    case .title: self.init(showsTitle: isTitled, showsText: false)
    case .text:
      self.init(showsTitle: isTitled && view.nodes.texts[node.position].isEmpty, showsText: true)
    case .none: self.init(showsTitle: false, showsText: false)
    }
  }
}

extension ClaimGraph {
  /// Adds a node for each closed group and returns them.
  fileprivate mutating func addStandIns(for groups: [Group]) -> [NodeIndex] {
    if groups.isEmpty { return [] }
    var taken = Set(nodes.ids.map { texts[$0] })
    return groups.map { group in
      var id = Array("group:\(group.id)".utf8)[...]
      while !taken.insert(id).inserted { id.append(UInt8(ascii: "-")) }
      let node = addNode(.group, title: addText(group.title), traits: .titled, origin: group.origin)
      setID(addText(id), of: node)
      setGroup(group.parent, of: node)
      setTags(group.tags, of: node)
      setColor(group.color, of: node)
      if group.data != .emptyMap { mergeData(group.data, into: node) }
      return node
    }
  }
}
