internal import Claims
internal import MapLanguage
internal import SourceText

/// Makes a graph of syntax trees: `walk()` goes once through the trees in reading order and gathers nodes,
/// occurrences and relations; `resolve()` then settles what can only be said with all of them known.
///
/// What a relation or a premise belongs to is read off the tree, never off what was read before it.
struct MapBuilder {
  let documents: DocumentLoader
  let settings: ModelSettings
  var graph: ClaimGraph
  var findings = FindingList()

  var statementTitles: IndexTable
  var argumentTitles: IndexTable
  var tagNames = IndexTable()
  var relations = RelationList()
  /// Premise and conclusion edges, added after the relations.
  var structureEdges = RelationList()

  /// For each node, how its group was decided.
  var placements: [Placement] = []
  /// For each node, whether an occurrence marked `isCanonical` decides its text.
  var hasMarkedText: [Bool] = []
  var tagUses = TagUses()
  /// For each node, what its occurrences say of it, in order.
  var dataOfOccurrences: [NodeIndex: [DataValue]] = [:]
  var dataKeys = DataKeys.ofElements
  var names = StatedNames()
  var identifiers = IdentifierEncoder()
  /// The heading that what follows stands under.
  var group: GroupIndex?
  /// The argument that the block before this one defines or names.
  var argumentBefore: NodeIndex?
  /// The argument before the heading that stands directly before this block.
  var argumentBeforeHeading: NodeIndex?
  var textBuilder: TextBuilder

  enum Placement: UInt8 {
    case none, byReference, byDefinition, forced
  }

  struct TagUses {
    var nodes: [NodeIndex] = []
    var tags: [TagIndex] = []
    /// Where each tag stands first.
    var origins: [SourceRange] = []
  }

  init(documents: DocumentLoader, settings: ModelSettings) {
    self.documents = documents
    self.settings = settings
    textBuilder = TextBuilder(settings: settings)
    graph = ClaimGraph(files: documents.files)
    graph.metadata = documents.frontMatter
    let elements = documents.trees.reduce(0) { $0 + $1.nodes.count } / 2
    let bytes = documents.trees.reduce(0) { $0 + $1.bytes.count }
    graph.reserve(nodes: elements + 16, edges: elements * 2, textBytes: bytes + bytes / 2)
    relations.reserve(elements)
    placements.reserveCapacity(elements + 16)
    hasMarkedText.reserveCapacity(elements + 16)
    statementTitles = IndexTable(capacity: elements / 2)
    argumentTitles = IndexTable(capacity: elements / 2)
  }

  mutating func addNode(_ kind: NodeKind, title: Text, _ traits: NodeTraits, _ origin: SourceRange)
    -> NodeIndex
  {
    placements.append(.none)
    hasMarkedText.append(false)
    return graph.addNode(kind, title: title, traits: traits, origin: origin)
  }

  // MARK: Walking

  /// A syntax node that is open around the current one.
  struct Context {
    var kind: SyntaxKind
    /// Number of the first syntax node after it.
    var end: Int
    /// The graph node of an element or inference.
    var node: NodeIndex?
    /// The symbol of a relation.
    var symbol: TokenKind?
    var symbolRange: SourceRange?
  }

  mutating func walk() {
    var frames = [(tree: 0, next: 0)]
    var contexts: [Context] = []
    var structure: OpenStructure?
    var tree = documents.trees[0]
    while let frame = frames.last {
      while let last = contexts.last, frame.next >= last.end {
        contexts.removeLast()
        if last.kind == .structure, let ended = structure {
          finish(ended)
          structure = nil
        }
      }
      guard frame.next < tree.nodes.count else {
        frames.removeLast()
        if let outer = frames.last { tree = documents.trees[outer.tree] }
        continue
      }
      frames[frames.count - 1].next += 1
      let number = frame.next
      let node = tree.nodes[number]
      var context = Context(kind: node.kind, end: node.end)
      switch node.kind {
      case .document, .frontMatter:
        continue
      case .include:
        argumentBefore = nil
        let place = DocumentLoader.IncludePlace(tree: frame.tree, node: number)
        guard let included = documents.includes[place] else { continue }
        frames.append((included, 0))
        tree = documents.trees[included]
        continue
      case .heading:
        heading(tree, number)
        continue
      case .list:
        argumentBefore = nil
      case .relation:
        let symbol = tree.ownTokens(number).first { tree.tokens.kinds[$0].isRelation }
        context.symbol = symbol.map { tree.tokens.kinds[$0] }
        context.symbolRange = symbol.map { tree.range(ofToken: $0) }
      case .structure:
        structure = begin(tree, number)
      case .inference:
        if structure != nil { context.node = inference(tree, number, &structure) }
      case .structureLine, .listItem:
        break
      case .statement, .argument:
        context.node = element(tree, number, contexts, &structure)
      }
      contexts.append(context)
    }
  }
}
