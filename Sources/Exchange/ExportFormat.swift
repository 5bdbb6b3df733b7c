public import SourceText
public import Writing

/// A format that a graph can be written in.
public protocol ExportFormat: Format {
  /// What of a graph a reader of the file can get back. What a graph has beyond that, `leftOut` names.
  var carried: Set<Feature> { get }
  /// Whether it places boxes, so that `ExportDocument.layout` should be given.
  var wantsLayout: Bool { get }
  /// Whether the view it writes shows a closed group as one box (`MapView(collapsesClosedGroups:)`); else the
  /// group keeps its content and is only marked as closed.
  var collapsesClosedGroups: Bool { get }

  func write(_ document: ExportDocument, to stream: inout ByteStream)

  /// What of this document will not be in the file: a note for each thing.
  func leftOut(of document: ExportDocument) -> [Finding]
}

extension ExportFormat {
  public var wantsLayout: Bool { false }
  public var collapsesClosedGroups: Bool { true }

  public func leftOut(of document: ExportDocument) -> [Finding] { featuresLeftOut(of: document) }

  /// A note for each feature of the graph that the format does not carry; formats that leave out more than
  /// that add it to these.
  public func featuresLeftOut(of document: ExportDocument) -> [Finding] {
    Feature.allCases.filter { !carried.contains($0) }.compactMap { feature in
      let count = feature.uses(in: document.graph)
      guard count > 0 else { return nil }
      return Finding(
        .note, "left-out", "\(name) does not carry \(feature.words) (\(count) left out)",
        help: "keep the map, or write a format that carries it: `claimgraph formats`")
    }
  }

  /// What a file in the format holds and what it does not, a line for each thing.
  public var carriedWords: String {
    let missing = Feature.allCases.filter { !carried.contains($0) }
    if missing.isEmpty { return "Carries everything." }
    func list(_ features: [Feature]) -> String { features.map { "\n  " + $0.words }.joined() }
    return "Carries" + list(Feature.allCases.filter(carried.contains)) + "\nLeaves out" + list(missing)
  }

  /// The same in a few words: "everything", "all but tags, data", or what little it is.
  public var carriedInBrief: String {
    let missing = Feature.allCases.filter { !carried.contains($0) }
    func list(_ features: [Feature]) -> String { features.map(\.brief).joined(separator: ", ") }
    if missing.isEmpty { return "everything" }
    return missing.count < carried.count
      ? "all but " + list(missing) : list(Feature.allCases.filter(carried.contains))
  }

  /// The whole file in memory; for tests and small maps.
  public func bytes(of document: ExportDocument) -> [UInt8] {
    ByteStream.collect { write(document, to: &$0) }
  }
}
