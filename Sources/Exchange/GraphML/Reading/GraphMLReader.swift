internal import Claims
internal import Reading
internal import SourceText
internal import XMLStream

/// Reads GraphML of every dialect into a property graph, in one pass.
///
/// What the standard has and a property graph has not is kept as properties: ports, the ends of hyperedges,
/// descriptions, attributes that programs add of their own, and what yEd draws by. Nothing is believed that
/// can be counted, nothing is fetched, and no document is refused for what it leaves out.
struct GraphMLReader {
  /// What an open element means for those in it.
  struct Frame {
    enum Kind: UInt8 {
      case document, graph, node, edge, hyperedge, endpoint, port, key, data, words, locator
    }

    var kind: Kind
    /// Whose values stand in it.
    var owner = Owner.none
    /// The node that nodes in it stand inside.
    var parent: NodeIndex?
    /// Whether edges in it are directed that do not say so.
    var isDirected = true
    /// Whether it is a graph inside its owner: its values are told from the owner's own.
    var isInner = false
  }

  enum Owner {
    case none, graph, port, key
    case node(Int)
    case edge(Int)
  }

  var properties = PropertyGraph()
  var keys = GraphMLKeys()
  var faults = GraphMLFaults()
  var counts = DocumentCounts(nodes: 0, edges: 0)
  var names = GraphMLNames()
  var frames: [Frame] = []
  /// How many elements are open that are left out.
  var skipped = 0

  var nodeIDs = GraphMLIDTable()
  var edgeIDs = GraphMLIDTable()
  /// Edges whose ends have not been met yet.
  var waiting: [WaitingEdge] = []
  /// Edges that name nodes which are not there.
  var lostEdges: Set<Int> = []
  var graphCount = 0
  var undirectedCount = 0
  /// Nodes and edges that no element of the name stands for: hyperedges and their ends.
  var madeNodes: Set<Int> = []
  var madeEdges: Set<Int> = []

  /// The key of the open `data` element or the number of the open `key`, and what was read of it.
  var key = 0
  var words = Text.empty
  var piece: XMLPiece?
  var glance = YEdGlance()
  var dataOffset = 0
  var ports = GraphMLPorts()

  /// The map itself can hold long lists as one text.
  private static let limits = {
    var limits = XMLLimits()
    limits.textBytes = 1 << 26
    return limits
  }()

  static func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    var findings = FindingList()
    var file = SourceFile(name: options.fileName, bytes: [])
    var counts = DocumentCounts(nodes: 0, edges: 0)
    let properties = properties(input, into: &findings, &file, &counts)
    let graph = ClaimMapper.graph(of: properties, options.mapping, file: file, into: &findings)
    return ImportedGraph(graph: graph, findings: findings, counts: counts)
  }

  /// What the file says. A function of its own, so that the reader's tables are gone when the claim graph is
  /// made.
  private static func properties(
    _ input: consuming ByteInput, into findings: inout FindingList, _ file: inout SourceFile,
    _ counts: inout DocumentCounts
  ) -> PropertyGraph {
    var reader = GraphMLReader()
    var xml = XMLReader(input, limits: limits)
    do throws(XMLReadProblem) {
      while try xml.readChunk() { reader.take(xml.chunk, xml.names) }
    } catch {
      findings.add(Finding(error, in: xml.lines))
    }
    reader.finish(isWhole: findings.isEmpty, into: &findings)
    file = SourceFile(name: file.name, lineStarts: xml.lines.offsets, count: xml.lines.count)
    counts = reader.counts
    return reader.properties
  }

  mutating func take(_ chunk: XMLChunk, _ xmlNames: [XMLName]) {
    names.learn(xmlNames)
    for step in chunk.steps {
      switch step {
      case .start(let start): self.start(start, chunk, xmlNames)
      case .text(let range): text(range, chunk)
      case .end(let name): end(xmlNames[name.position])
      }
    }
  }

  private mutating func start(_ start: XMLStart, _ chunk: XMLChunk, _ xmlNames: [XMLName]) {
    if skipped > 0 {
      skipped += 1
      return
    }
    guard let outer = frames.last else { return startDocument(start, chunk, xmlNames[start.name.position]) }
    if outer.kind == .data || outer.kind == .words {
      if piece == nil { beginPiece() }
      piece?.start(start, chunk, xmlNames)
      glance.start(start, chunk, xmlNames)
      return
    }
    switch (names.elements[start.name.position], outer.kind) {
    case (.node, .graph), (.node, .document), (.node, .node): startNode(start, chunk, in: outer, xmlNames)
    case (.edge, .graph), (.edge, .document): startEdge(start, chunk, in: outer, xmlNames)
    case (.data, .document), (.data, .graph), (.data, .node), (.data, .edge), (.data, .hyperedge),
      (.data, .endpoint), (.data, .port):
      startData(start, chunk, in: outer)
    case (.graph, .document), (.graph, .graph), (.graph, .node), (.graph, .edge), (.graph, .hyperedge):
      startGraph(start, chunk, in: outer, xmlNames)
    case (.key, .document), (.key, .graph): startKey(start, chunk, xmlNames)
    case (.hyperedge, .graph), (.hyperedge, .document): startHyperedge(start, chunk, in: outer, xmlNames)
    case (.endpoint, .hyperedge): startEndpoint(start, chunk, in: outer, xmlNames)
    case (.port, .node), (.port, .port): startPort(start, chunk, in: outer, xmlNames)
    case (.desc, _), (.default, .key):
      startWords(in: outer, isFallback: names.elements[start.name.position] == .default)
    case (.locator, _): startLocator(start, chunk, xmlNames)
    default:
      faults.add(.unknownElement, at: start.offset, xmlNames[start.name.position].qualified)
      skipped = 1
    }
  }

  private mutating func text(_ range: Range<Int>, _ chunk: XMLChunk) {
    if skipped > 0 { return }
    guard let kind = frames.last?.kind else { return }
    if kind == .data || kind == .words {
      let text = chunk.bytes[range]
      if piece != nil {
        piece?.text(text)
        glance.text(text)
      } else {
        words = properties.texts.add(text)
      }
    } else if !Self.isBlank(chunk.bytes, range) {
      let word = TypedValue.trimmed(chunk.bytes[range]).prefix(40)
      faults.add(.strayText, at: dataOffset, String(decoding: word, as: UTF8.self))
    }
  }

  private mutating func end(_ name: XMLName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if let depth = piece?.depth, depth > 0 {
      piece?.end(name)
      glance.end()
      return
    }
    guard let frame = frames.popLast() else { return }
    switch frame.kind {
    case .data: endData(frame)
    case .words: endWords(frame)
    case .port: ports.end()
    case .node: endNode(frame)
    case .graph: if frames.count <= 1 { endScope() }
    case .document, .edge, .hyperedge, .endpoint, .key, .locator: break
    }
  }

  /// The text that stands before the first element becomes part of the piece.
  private mutating func beginPiece() {
    var piece = XMLPiece()
    piece.text(properties.texts[words])
    self.piece = piece
    glance = YEdGlance()
  }

  private static func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let text = bytes.span.extracting(range)
    for at in text.indices where text[at] > 0x20 { return false }
    return true
  }
}
