public import SourceText

/// A controversy as a graph: who asserts what, who answers it, with which quotations.
///
/// A value. Nodes, edges, groups, parties and sources lie in flat arrays; parties and sources are nodes of
/// their own kinds, tied to claims by `assertedBy`, `quotes` and `via` edges. Everything carries the place in
/// the text it comes from. Build one with the `add…` methods; a view (`select`) is a graph again.
///
/// It knows no text syntax, no XML and no pictures: a graph read from another format is as good as one
/// compiled from a map.
public struct ClaimGraph: Sendable {
  public internal(set) var nodes = NodeTable()
  public internal(set) var edges = EdgeTable()
  public internal(set) var groups: [Group] = []
  public internal(set) var texts = TextPool()

  /// Names of all tags, in order of first appearance; `tagList` holds each node's tags in runs.
  public internal(set) var tagNames: [String] = []
  public internal(set) var tagList: [TagIndex] = []

  public internal(set) var occurrences: [Occurrence] = []
  public internal(set) var marks: [TextMark] = []
  /// Data written at one occurrence; the node's own data is all of them merged.
  public internal(set) var occurrenceData: [OccurrenceIndex: DataValue] = [:]
  /// The premise-conclusion structures, for each argument that has one.
  public internal(set) var structures: [NodeIndex: [StructureLine]] = [:]

  /// Title, author, abstract and every other fact the map states about itself.
  public var metadata: DataValue = .emptyMap
  /// The files that origins point into.
  public var files: SourceFiles

  /// - Parameter texts: texts that nodes, edges and occurrences will refer to; more may be added.
  public init(files: SourceFiles = SourceFiles(), texts: TextPool = TextPool()) {
    self.files = files
    self.texts = texts
  }
}

extension ClaimGraph {
  /// Title of the map, if it has one.
  public var title: String? { metadata["title"]?.text }

  public func id(of node: NodeIndex) -> String { texts.string(nodes.ids[node.position]) }

  /// UTF-8 of the id as a map writes it: that of a party or source without the word before the colon, which
  /// tells it from claims.
  public func localID(of node: NodeIndex) -> ArraySlice<UInt8> {
    let id = texts[nodes.ids[node.position]]
    switch nodes.kinds[node.position] {
    case .party, .source: return id.firstIndex(of: UInt8(ascii: ":")).map { id[($0 + 1)...] } ?? id
    case .claim, .argument, .inference, .quotation, .group: return id
    }
  }

  public func title(of node: NodeIndex) -> String { texts.string(nodes.titles[node.position]) }
  public func text(of node: NodeIndex) -> String { texts.string(nodes.texts[node.position]) }

  /// The node with this id.
  ///
  /// - Complexity: O(nodes).
  public func node(id: String) -> NodeIndex? {
    let wanted = Array(id.utf8)
    return nodes.indices.first { texts[nodes.ids[$0.position]].elementsEqual(wanted) }
  }

  public func tags(of node: NodeIndex) -> ArraySlice<TagIndex> {
    let range = nodes.tags[node.position]
    return tagList[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// Names of the node's tags, without the `#`.
  public func tagNames(of node: NodeIndex) -> [String] {
    tags(of: node).map { tagNames[$0.position] }
  }

  /// What the author's data says of the node, all occurrences merged.
  public func data(of node: NodeIndex) -> DataValue? { nodes.data[node] }

  /// What is said of a relation beside its kind.
  public func data(of edge: EdgeIndex) -> DataValue? { edges.data[edge] }

  /// The groups a node stands in, outermost first.
  public func groupPath(of group: GroupIndex?) -> [GroupIndex] {
    var path: [GroupIndex] = []
    var next = group
    while let group = next, path.count < groups.count {
      path.append(group)
      next = groups[group.position].parent
    }
    return path.reversed()
  }

  /// All nodes of a kind, in order of first appearance.
  public func nodes(of kind: NodeKind) -> [NodeIndex] {
    nodes.indices.filter { nodes.kinds[$0.position] == kind }
  }
}
