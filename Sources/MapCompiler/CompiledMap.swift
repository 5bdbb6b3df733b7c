public import Claims
public import SourceText

/// A map that was read: the graph, how it wants to be shown, and what was found on the way.
public struct CompiledMap: Sendable {
  public var graph: ClaimGraph
  public var settings: MapSettings
  public var findings: FindingList

  public init(graph: ClaimGraph, settings: MapSettings, findings: FindingList) {
    self.graph = graph
    self.settings = settings
    self.findings = findings
  }
}
