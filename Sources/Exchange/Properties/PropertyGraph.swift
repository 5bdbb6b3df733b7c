internal import Claims
internal import SourceText

/// A graph as exchange formats know it: nodes and edges with named values, and nodes inside nodes.
///
/// Readers fill it from a file, `ClaimMapper` makes a claim graph of it; `PropertyGraph(graph)` is the way
/// back, and writers write what it holds. All texts lie in one pool, so that a title that is the same in
/// both graphs is never copied. Numbers of nodes and edges are those of the claim graph's index types.
///
/// - Complexity: O(1) for each thing added.
struct PropertyGraph: Sendable {
  struct Node: Sendable {
    var id: Text
    /// The node it stands inside.
    var parent: NodeIndex?
    var origin: SourceRange
    /// Whether the format draws it as a box for others, also when nothing is in it.
    var isGroup = false
    /// Whether the box is drawn closed.
    var isClosed = false
  }

  struct Edge: Sendable {
    /// Empty when the file gives none.
    var id: Text
    var from: NodeIndex
    var to: NodeIndex
    var origin: SourceRange
    var isDirected = true
  }

  var texts = TextPool()
  var keys = PropertyKeys()
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  var graphValues = PropertyRows()
  var nodeValues = PropertyRows()
  var edgeValues = PropertyRows()

  init(texts: TextPool = TextPool()) { self.texts = texts }

  mutating func reserve(nodes nodeCount: Int, edges edgeCount: Int, textBytes: Int) {
    nodes.reserveCapacity(nodeCount)
    edges.reserveCapacity(edgeCount)
    texts.reserve(textBytes)
  }

  @discardableResult
  mutating func add(_ node: Node) -> NodeIndex {
    nodes.append(node)
    return NodeIndex(nodes.count - 1)
  }

  @discardableResult
  mutating func add(_ edge: Edge) -> EdgeIndex {
    edges.append(edge)
    return EdgeIndex(edges.count - 1)
  }

  mutating func update(_ node: NodeIndex, _ change: (inout Node) -> Void) { change(&nodes[node.position]) }
  mutating func update(_ edge: EdgeIndex, _ change: (inout Edge) -> Void) { change(&edges[edge.position]) }

  /// The number of a key; the same name always gives the same number.
  mutating func key(_ name: String) -> KeyIndex { keys.index(of: name) }

  mutating func set(_ key: KeyIndex, _ text: Text, _ kind: PropertyValue.Kind = .string, of node: NodeIndex) {
    nodeValues.add(PropertyValue(key: key, kind: kind, text: text), to: node.position)
  }

  mutating func set(_ key: KeyIndex, _ text: Text, _ kind: PropertyValue.Kind = .string, of edge: EdgeIndex) {
    edgeValues.add(PropertyValue(key: key, kind: kind, text: text), to: edge.position)
  }

  mutating func setOfGraph(_ key: KeyIndex, _ text: Text, _ kind: PropertyValue.Kind = .string) {
    graphValues.add(PropertyValue(key: key, kind: kind, text: text), to: 0)
  }

  /// Takes edges away, with their values; those that stay keep their order.
  mutating func remove(edges lost: Set<Int>) {
    if lost.isEmpty { return }
    var kept: [Edge] = []
    var rows = PropertyRows()
    edgeValues.sort()
    var cursor = PropertyRows.Cursor()
    for (at, edge) in edges.enumerated() {
      let values = edgeValues.next(at, &cursor)
      if lost.contains(at) { continue }
      for value in values { rows.add(value, to: kept.count) }
      kept.append(edge)
    }
    edges = kept
    edgeValues = rows
  }

  /// Puts values that came out of order, such as those after a nested graph, to their nodes and edges. To be
  /// called once, when all has been added.
  mutating func finish() {
    nodeValues.sort()
    edgeValues.sort()
  }
}
