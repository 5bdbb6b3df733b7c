internal import Claims
public import Reading
public import Writing

/// DOT, the language of Graphviz: what `claimgraph export --to dot` writes, and what pictures are drawn from.
///
/// The file is valid whatever the map's texts hold, and draws the view as it is meant to look: boxes for
/// claims, arguments and quotations, nested clusters for groups, a legend of what occurs. Texts and titles are
/// labels and tooltips; kind, role, relation and party are in `class`, for style sheets. Maps of up to
/// `BoxRows.mostBoxes` boxes are laid out in rows, so that Graphviz draws a poster and not a ribbon.
public struct DOT: ExportFormat {
  public let name = "dot"
  public let fileExtensions = ["gv", "dot"]
  public let summary = "Graphviz: draw it with dot, or edit it"
  public let carried: Set<Feature> = [.kinds, .parties, .citations, .groups, .colors, .verdicts]

  /// What boxes are called in the file.
  public enum Naming: Sendable {
    /// Like the nodes of the graph, so that a file changes as little as its map.
    case ids
    /// By their numbers in the view, for programs that read the layout.
    case numbers
  }

  public enum Arrangement: Sendable {
    /// Rows, groups and a legend: for the layout engine `dot`.
    case rows
    /// Whatever the layout engine makes of it.
    case free
  }

  private let look: Look?
  private let naming: Naming
  private let arrangement: Arrangement

  /// - Parameter look: a look that does not come with the program; nil for the one the document names.
  public init(look: Look? = nil, naming: Naming = .ids, arrangement: Arrangement = .rows) {
    self.look = look
    self.naming = naming
    self.arrangement = arrangement
  }

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let look = look ?? Look.named(document.drawing.look) ?? .standard
    DOTWriter(document, look, naming: naming, arrangement: arrangement).write(to: &stream)
  }
}

extension DOT: ImportFormat {
  /// Whether it begins with `graph` or `digraph`, after comments and `strict`.
  public func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    var scanner = DOTScanner()
    scanner.skipByteOrderMark(head.span)
    var token = scanner.next(head.span, isLast: true)
    if token == .strict { token = scanner.next(head.span, isLast: true) }
    return token == .graph || token == .digraph
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    let reading = DOTReading(input, name: options.fileName)
    var findings = reading.findings
    let (file, counts) = (reading.file, reading.counts)
    // The last use of what was read: its texts move into the claim graph.
    let graph = ClaimMapper.graph(of: (consume reading).graph, options.mapping, file: file, into: &findings)
    return ImportedGraph(graph: graph, findings: findings, counts: counts)
  }
}
