public import Claims
public import SourceText

/// A map that was read: the graph, how it wants to be shown, and what was found on the way.
public struct CompiledMap: Sendable {
  public var graph: ClaimGraph
  public var settings: MapSettings
  public var findings: FindingList
  /// The map's bibliography if it is in BibTeX: to be converted, and the map to be read again with it.
  public var bibTeX: SourceFile?

  public init(graph: ClaimGraph, settings: MapSettings, findings: FindingList, bibTeX: SourceFile? = nil) {
    self.graph = graph
    self.settings = settings
    self.findings = findings
    self.bibTeX = bibTeX
  }
}
