internal import Claims
internal import SourceText

/// A subgraph of a DOT file; number 0 is the graph itself.
struct DOTSubgraph {
  /// Empty for one without a name.
  let name: Text
  /// Number of the one it stands in; the graph is its own.
  let parent: Int
  let origin: SourceRange
  /// Whether it is drawn as a box around its nodes.
  var isCluster: Bool
  /// What is set of itself, in the order of the file.
  var attributes: [PropertyValue] = []
  /// Its nodes, but for those of subgraphs inside it; a node may come more than once.
  var members: [UInt32] = []
  var children: [Int] = []
  private var nodeDefaults = DOTScope()
  private var edgeDefaults = DOTScope()

  init(name: Text, parent: Int, origin: SourceRange, isCluster: Bool) {
    self.name = name
    self.parent = parent
    self.origin = origin
    self.isCluster = isCluster
  }

  /// Whether nothing but the edges at its ends tells of it.
  var isPassing: Bool {
    name.isEmpty && attributes.isEmpty && children.isEmpty && nodeDefaults.own.isEmpty
      && edgeDefaults.own.isEmpty
  }

  subscript(defaults kind: DOTDefaultKind) -> DOTScope {
    get { kind == .node ? nodeDefaults : edgeDefaults }
    _modify { if kind == .node { yield &nodeDefaults } else { yield &edgeDefaults } }
  }
}
