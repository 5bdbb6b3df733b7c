internal import Claims
public import Exchange
public import SourceText

/// A map as a picture, drawn by Graphviz.
///
///     let drawn = try await Picture().draw(document, as: .svg)
///     drawn.bytes      // a whole SVG file
///     drawn.findings   // what the reader should know: laid out by forces, scaled down
///
/// Maps that are too big or too dense for `dot` are laid out by `sfdp`, and a finding says so.
public struct Picture: Sendable {
  /// Files that Graphviz can draw.
  public enum Format: String, CaseIterable, Sendable {
    case svg, png, pdf

    public var summary: String {
      switch self {
      case .svg: "picture for browsers: sharp at any size, texts can be searched and read aloud"
      case .png: "picture in pixels, for slides and messages"
      case .pdf: "picture for paper and posters"
      }
    }
  }

  /// What was drawn, and what the reader should know about it.
  public struct Drawn: Sendable {
    public var bytes: [UInt8]
    public var findings: [Finding]
  }

  /// Sharp on a screen of double density.
  public static let usualDotsPerInch = 144

  private let look: Look?
  private let graphviz: Graphviz
  private let dotsPerInch: Int

  /// - Parameters:
  ///   - look: a look of the user's own; nil for the one that the document names.
  ///   - dotsPerInch: of PNG pictures; between 24 and 1,200.
  public init(look: Look? = nil, graphviz: Graphviz = Graphviz(), dotsPerInch: Int = usualDotsPerInch) {
    self.look = look
    self.graphviz = graphviz
    self.dotsPerInch = min(max(dotsPerInch, 24), 1_200)
  }

  /// Draws the document's view.
  public func draw(
    _ document: ExportDocument, as format: Format
  ) async throws(DrawingProblem) -> Drawn {
    let options = format == .png ? ["-Gdpi=\(dotsPerInch)"] : []
    var (bytes, findings) = try await run(document, output: format.rawValue, options: options)
    switch format {
    case .svg: bytes = try AccessibleSVG(document).rewrite(bytes)
    case .png:
      if let finding = PNGSize(bytes)?.scalingFinding { findings.append(finding) }
    case .pdf: break
    }
    return Drawn(bytes: bytes, findings: findings)
  }

  /// Where the boxes of the document's view stand in the picture.
  public func layout(of document: ExportDocument) async throws(DrawingProblem) -> Layout {
    var document = document
    document.drawing.showsLegend = false
    let (bytes, _) = try await run(document, output: "plain", naming: .numbers)
    return try PlainLayout(bytes).layout(of: document.view.graph)
  }

  private func run(
    _ document: ExportDocument, output: String, options: [String] = [], naming: DOT.Naming = .ids
  ) async throws(DrawingProblem) -> (bytes: [UInt8], findings: [Finding]) {
    let cost = LayoutCost(document.view.graph)
    if cost.isAffordable {
      do throws(DrawingProblem) {
        let dot = DOT(look: look, naming: naming).bytes(of: document)
        return (try await graphviz.run(dot, with: .dot, output: output, options: options), [])
      } catch .timeLimit {}
    }
    let dot = DOT(look: look, naming: naming, arrangement: .free).bytes(of: document)
    let options = options + ["-Goverlap=prism", "-Gsplines=line"]
    let bytes = try await graphviz.run(dot, with: .sfdp, output: output, options: options)
    return (bytes, [forcesFinding(document.view.graph)])
  }

  private func forcesFinding(_ graph: ClaimGraph) -> Finding {
    Finding(
      .note, "laid-out-by-forces",
      "\(graph.nodes.count) boxes and \(graph.edges.count) relations are too many for a layout in rows, so the"
        + " picture is laid out by forces, without group frames and legend",
      help: "for rows and frames draw less at once: a group, a party, or a claim and its neighbours")
  }
}
