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
    let uses = ClaimUses(graph)
    let selection = MapSelection(of: graph, uses: uses, settings: settings)
    self.init(
      of: graph, uses: uses, settings: settings, showing: selection.isSelected,
      collapsesClosedGroups: collapsesClosedGroups)
  }

  /// The map of those statements and arguments that are flagged in `isShown`.
  init(
    of graph: ClaimGraph, uses: ClaimUses, settings: MapSettings, showing isShown: [Bool],
    collapsesClosedGroups: Bool
  ) {
    let boxes =
      graph.nodes.indices.filter { isShown[$0.position] && graph.nodes.isStatement($0) }
      + graph.nodes.indices.filter { isShown[$0.position] && graph.nodes.isArgument($0) }
    let colors = MapColors(graph, settings)
    let groups = DrawnGroups(
      MapGroups(graph, settings.groups), holding: boxes, colors: colors, collapses: collapsesClosedGroups)

    let open = boxes.filter { !groups.place(of: $0).isClosed }
    let reindexing = Reindexing(open, of: graph)
    var view = reindexing.graphWithoutOccurrences { node, _ in groups.place(of: node).group }
    for group in groups.groups { _ = view.addGroup(group) }
    for (at, node) in open.enumerated() { view.setColor(colors.color(of: node), of: NodeIndex(at)) }
    if !settings.labels.addTags { view.nodes.tags = .init(repeating: 0..<0, count: open.count) }
    let standIns = view.addStandIns(for: groups.closed)
    var boxOf = reindexing.newIndex
    for node in boxes {
      if case .closed(let group) = groups.place(of: node) { boxOf[node.position] = standIns[group] }
    }

    // An arrow from a closed group to itself lies inside it.
    let edges = MapEdges(of: graph, uses: uses, showing: isShown).edges
    let arrows = edges.compactMap { edge -> MapEdges.Edge? in
      guard let from = boxOf[edge.from.position], let to = boxOf[edge.to.position] else { return nil }
      if from == to, from.position >= open.count { return nil }
      var arrow = edge
      (arrow.from, arrow.to) = (from, to)
      return arrow
    }.withoutRepeats(nodes: view.nodes.count)
    for arrow in arrows { view.addEdge(arrow.relation, from: arrow.from, to: arrow.to, origin: arrow.origin) }

    let closed = [NodeIndex?](repeating: nil, count: standIns.count)
    self.init(
      graph: view, shown: open.map { $0 } + closed, labels: view.labels(settings.labels),
      claims: arrows.map(\.claims))
    relationColors = colors.relationColors
    fontColors = colors.fontColors
  }
}

extension ClaimGraph {
  /// What each node of a view shows under the settings.
  fileprivate func labels(_ settings: LabelSettings) -> [NodeLabel] {
    nodes.indices.map { label(of: $0, settings: settings) }
  }

  /// A closed group shows its title.
  private func label(of node: NodeIndex, settings: LabelSettings) -> NodeLabel {
    let isTitled = nodes.traits[node.position].contains(.titled)
    if nodes.kinds[node.position] == .group { return NodeLabel(showsTitle: true, showsText: false) }
    return switch nodes.isStatement(node) ? settings.statementLabelMode : settings.argumentLabelMode {
    case .hideUntitled: NodeLabel(showsTitle: isTitled, showsText: true)
    case .title: NodeLabel(showsTitle: isTitled, showsText: false)
    case .text: NodeLabel(showsTitle: isTitled && nodes.texts[node.position].isEmpty, showsText: true)
    case .none: NodeLabel(showsTitle: false, showsText: false)
    }
  }

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
