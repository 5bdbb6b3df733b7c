public import SourceText

extension ClaimGraph {
  /// Makes room for so many nodes, edges and bytes of text, so that a big graph is built without copying.
  public mutating func reserve(nodes nodeCount: Int, edges edgeCount: Int, textBytes: Int) {
    nodes.kinds.reserveCapacity(nodeCount)
    nodes.roles.reserveCapacity(nodeCount)
    nodes.ids.reserveCapacity(nodeCount)
    nodes.titles.reserveCapacity(nodeCount)
    nodes.texts.reserveCapacity(nodeCount)
    nodes.traits.reserveCapacity(nodeCount)
    nodes.groups.reserveCapacity(nodeCount)
    nodes.origins.reserveCapacity(nodeCount)
    nodes.canonical.reserveCapacity(nodeCount)
    nodes.owners.reserveCapacity(nodeCount)
    nodes.colors.reserveCapacity(nodeCount)
    nodes.tags.reserveCapacity(nodeCount)
    occurrences.reserveCapacity(nodeCount)
    edges.relations.reserveCapacity(edgeCount)
    edges.from.reserveCapacity(edgeCount)
    edges.to.reserveCapacity(edgeCount)
    edges.origins.reserveCapacity(edgeCount)
    texts.reserve(textBytes)
  }

  /// Adds a node without id; `setID` must follow before the graph is handed on.
  public mutating func addNode(
    _ kind: NodeKind, title: Text = .empty, traits: NodeTraits = [], origin: SourceRange
  ) -> NodeIndex {
    nodes.kinds.append(kind)
    nodes.roles.append(nil)
    nodes.ids.append(.empty)
    nodes.titles.append(title)
    nodes.texts.append(.empty)
    nodes.traits.append(traits)
    nodes.groups.append(nil)
    nodes.origins.append(origin)
    nodes.canonical.append(nil)
    nodes.owners.append(nil)
    nodes.colors.append(nil)
    nodes.tags.append(0..<0)
    return NodeIndex(nodes.count - 1)
  }

  /// Adds an edge between nodes that the graph has.
  @discardableResult
  public mutating func addEdge(
    _ relation: Relation, from: NodeIndex, to: NodeIndex, origin: SourceRange
  ) -> EdgeIndex {
    edges.relations.append(relation)
    edges.from.append(from)
    edges.to.append(to)
    edges.origins.append(origin)
    return EdgeIndex(edges.count - 1)
  }

  /// Adds a group; its parent must be in the graph already.
  public mutating func addGroup(_ group: Group) -> GroupIndex {
    groups.append(group)
    return GroupIndex(groups.count - 1)
  }

  public mutating func addText(_ text: String) -> Text { texts.add(text) }
  /// Adds a text from bytes that are known to be UTF-8.
  public mutating func addText(_ utf8: ArraySlice<UInt8>) -> Text { texts.add(utf8) }
  /// Adds a text from bytes from outside; ill-formed parts become U+FFFD.
  public mutating func addText(repairing bytes: ArraySlice<UInt8>) -> Text { texts.add(repairing: bytes) }

  /// Adds an occurrence of a node; which of a node's occurrences is shown, `setCanonical` says.
  public mutating func addOccurrence(_ occurrence: Occurrence) -> OccurrenceIndex {
    occurrences.append(occurrence)
    return OccurrenceIndex(occurrences.count - 1)
  }

  /// Adds a mark; those of one occurrence must follow each other, and the occurrence must say which they are.
  public mutating func addMark(_ mark: TextMark) { marks.append(mark) }

  /// Adds a tag name; the caller sees to it that each name is added once.
  public mutating func addTag(_ name: String) -> TagIndex {
    tagNames.append(name)
    return TagIndex(tagNames.count - 1)
  }

  public mutating func setID(_ id: Text, of node: NodeIndex) { nodes.ids[node.position] = id }
  public mutating func setKind(_ kind: NodeKind, of node: NodeIndex) { nodes.kinds[node.position] = kind }
  public mutating func setRole(_ role: Role?, of node: NodeIndex) { nodes.roles[node.position] = role }
  public mutating func setTitle(_ title: Text, of node: NodeIndex) { nodes.titles[node.position] = title }
  public mutating func setText(_ text: Text, of node: NodeIndex) { nodes.texts[node.position] = text }
  public mutating func setGroup(_ group: GroupIndex?, of node: NodeIndex) {
    nodes.groups[node.position] = group
  }
  /// Says which argument an inference is a step of.
  public mutating func setOwner(_ owner: NodeIndex, of node: NodeIndex) {
    nodes.owners[node.position] = owner
  }
  public mutating func setOrigin(_ origin: SourceRange, of node: NodeIndex) {
    nodes.origins[node.position] = origin
  }
  public mutating func setCanonical(_ occurrence: OccurrenceIndex, of node: NodeIndex) {
    nodes.canonical[node.position] = occurrence
  }
  /// Adds to the traits that the node has.
  public mutating func insertTraits(_ traits: NodeTraits, of node: NodeIndex) {
    nodes.traits[node.position].formUnion(traits)
  }
  public mutating func removeTraits(_ traits: NodeTraits, of node: NodeIndex) {
    nodes.traits[node.position].subtract(traits)
  }
  public mutating func setColor(_ color: Color?, of node: NodeIndex) { nodes.colors[node.position] = color }

  /// Replaces the node's tags.
  public mutating func setTags(_ tags: [TagIndex], of node: NodeIndex) {
    let start = UInt32(truncatingIfNeeded: tagList.count)
    tagList.append(contentsOf: tags)
    nodes.tags[node.position] = start..<UInt32(truncatingIfNeeded: tagList.count)
  }

  /// Puts further data over what the node has (see `DataValue.merged`).
  public mutating func mergeData(_ data: DataValue, into node: NodeIndex) {
    nodes.data[node] = nodes.data[node]?.merged(with: data) ?? data
  }

  /// Replaces the node's data.
  public mutating func setData(_ data: DataValue, of node: NodeIndex) { nodes.data[node] = data }

  /// Makes room for data of so many nodes, each with one occurrence.
  public mutating func reserve(data count: Int) {
    nodes.data.reserveCapacity(count)
    occurrenceData.reserveCapacity(count)
  }

  /// Replaces what is said of an edge; nil takes it away.
  public mutating func setData(_ data: DataValue?, of edge: EdgeIndex) { edges.data[edge] = data }

  public mutating func setCitation(_ citation: Citation, of node: NodeIndex) {
    nodes.citations[node] = citation
  }

  public mutating func setData(_ data: DataValue, of occurrence: OccurrenceIndex) {
    occurrenceData[occurrence] = data
  }

  public mutating func setOccurrenceRole(_ role: Occurrence.Role, of occurrence: OccurrenceIndex) {
    occurrences[occurrence.position].role = role
  }

  /// Gives an argument its premise-conclusion structure, the numbered lines in order.
  public mutating func setStructure(_ lines: [StructureLine], of argument: NodeIndex) {
    structures[argument] = lines
  }

  public mutating func updateGroup(_ group: GroupIndex, _ change: (inout Group) -> Void) {
    change(&groups[group.position])
  }
}
