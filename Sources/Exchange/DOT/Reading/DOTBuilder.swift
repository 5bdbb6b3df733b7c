internal import Claims
internal import SourceText

/// Makes a property graph of what a DOT file says, as Graphviz does: nodes when they are first named, with the
/// defaults of that place; subgraphs of one name and parent are one.
struct DOTBuilder {
  var graph = PropertyGraph()
  var subgraphs = [DOTSubgraph(name: .empty, parent: 0, origin: .startOfMap, isCluster: false)]
  /// The open subgraph.
  var current = 0
  var isDirected = true
  var isStrict = false
  /// How many bytes of the file have been read.
  var bytesRead = 0
  var remarks = DOTRemarks()

  private var nodeNames = NameTable()
  private var keyNames = NameTable()
  private var keys: [(name: [UInt8], key: KeyIndex)] = []
  private var labelKeys: [KeyIndex] = []
  /// The attribute that names an edge.
  private(set) var edgeKeyName: KeyIndex?
  private(set) var charsetName: KeyIndex?
  /// The graph's name.
  private(set) var name: ArraySlice<UInt8> = []
  var subgraphNames = IndexTable()
  /// Edges that others can be merged with: all of a strict graph, else those with a key.
  var mergeableEdges = IndexTable()
  var edgeKeys: [EdgeIndex: Text] = [:]
  /// The defaults of the open subgraph, once they are needed.
  private var currentNodeDefaults: [PropertyValue]?
  private var currentEdgeDefaults: [PropertyValue]?
  /// Values and edges that the graph has without a word of their own in the file.
  private var copies = 0

  /// So many copies any file may ask for, and two more with each byte; otherwise a small file could fill the
  /// memory.
  static let leastCopies = 100_000

  /// Whether so many more copies are in proportion to the file.
  mutating func affords(_ count: Int, at place: Range<Int>) -> Bool {
    guard copies + count <= Self.leastCopies + 2 * bytesRead else {
      remarks.add(.tooMuchCopied, at: place)
      return false
    }
    copies += count
    return true
  }

  static func origin(_ place: Range<Int>) -> SourceRange {
    SourceRange(file: FileIndex(0), start: place.lowerBound, end: place.upperBound)
  }
}

// MARK: - Nodes and what is set of them

extension DOTBuilder {
  /// The node of this name; a new one stands in the open subgraph.
  mutating func node(_ name: ArraySlice<UInt8>, at place: Range<Int>) -> Int {
    let entry = nodeNames.name(name)
    let known = nodeNames.find(entry) { graph.texts[graph.nodes[$0].id] == name }
    let node = known ?? addNode(name, entry, at: place)
    if current > 0, subgraphs[current].members.last != UInt32(truncatingIfNeeded: node) {
      subgraphs[current].members.append(UInt32(truncatingIfNeeded: node))
    }
    return node
  }

  private mutating func addNode(_ name: ArraySlice<UInt8>, _ entry: NameTable.Name, at place: Range<Int>)
    -> Int
  {
    let id = graph.texts.add(name)
    let node = graph.add(PropertyGraph.Node(id: id, parent: nil, origin: Self.origin(place)))
    nodeNames.enter(node.position, for: entry)
    let defaults = nodeDefaults(at: place)
    if !defaults.isEmpty, affords(defaults.count, at: place) { set(defaults, of: node) }
    return node.position
  }

  mutating func nameGraph(_ name: ArraySlice<UInt8>) {
    self.name = Array(name)[...]
    setOfGraph("name", .string, name)
  }

  mutating func setOfGraph(_ name: String, _ kind: PropertyValue.Kind, _ text: ArraySlice<UInt8>) {
    graph.setOfGraph(graph.key(name), graph.texts.add(text), kind)
  }

  /// The key of this name.
  mutating func key(_ name: ArraySlice<UInt8>) -> KeyIndex {
    let entry = keyNames.name(name)
    if let known = keyNames.find(entry, isSame: { keys[$0].name[...] == name }) { return keys[known].key }
    let word = String(decoding: name, as: UTF8.self)
    let key = graph.key(word)
    keyNames.enter(keys.count, for: entry)
    keys.append((Array(name), key))
    switch word {
    case "key": edgeKeyName = key
    case "charset": charsetName = key
    default: if DOTEscapes.attributes.contains(word) { labelKeys.append(key) }
    }
    return key
  }

  /// Whether values of the key have escapes of Graphviz.
  func isLabel(_ key: KeyIndex) -> Bool { labelKeys.contains(key) }

  /// Enters an id that no node has; false if one has it.
  mutating func enterClusterID(_ id: ArraySlice<UInt8>) -> Bool {
    let entry = nodeNames.name(id)
    if nodeNames.find(entry, isSame: { graph.texts[graph.nodes[$0].id] == id }) != nil { return false }
    nodeNames.enter(graph.nodes.count, for: entry)
    return true
  }
}

// MARK: - Defaults

extension DOTBuilder {
  mutating func setDefaults(_ kind: DOTDefaultKind, _ values: [PropertyValue]) {
    subgraphs[current][defaults: kind].set(values)
    forgetDefaults()
  }

  /// What a node made now gets.
  mutating func nodeDefaults(at place: Range<Int>) -> [PropertyValue] {
    if let currentNodeDefaults { return currentNodeDefaults }
    let values = defaults(.node, at: place)
    currentNodeDefaults = values
    return values
  }

  /// What an edge made now gets.
  mutating func edgeDefaults(at place: Range<Int>) -> [PropertyValue] {
    if let currentEdgeDefaults { return currentEdgeDefaults }
    let values = defaults(.edge, at: place)
    currentEdgeDefaults = values
    return values
  }

  /// To be called whenever another subgraph is the open one.
  mutating func forgetDefaults() {
    currentNodeDefaults = nil
    currentEdgeDefaults = nil
  }

  private mutating func defaults(_ kind: DOTDefaultKind, at place: Range<Int>) -> [PropertyValue] {
    // Up to one whose defaults are known, and down again.
    var path = [current]
    while let last = path.last, last > 0, subgraphs[last][defaults: kind].all == nil {
      path.append(subgraphs[last].parent)
    }
    var outer = DOTDefaults()
    for subgraph in path.reversed() {
      let scope = subgraphs[subgraph][defaults: kind]
      if let all = scope.all {
        outer = all
      } else if !scope.own.isEmpty, affords(outer.values.count + scope.own.values.count, at: place) {
        for value in scope.own.values { outer.set(value) }
      }
      subgraphs[subgraph][defaults: kind].all = outer
    }
    return outer.values
  }
}
