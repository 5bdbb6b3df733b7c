public import Claims
public import Quotations

/// How much of its sources a map takes up, with the map to name nodes by.
public struct CoverageReport: Sendable {
  public var graph: ClaimGraph
  public var sources: [SourceCoverage]
  /// Of the program.
  public var version: String

  public init(_ sources: [SourceCoverage], of graph: ClaimGraph, version: String) {
    self.graph = graph
    self.sources = sources
    self.version = version
  }

  public var isComplete: Bool { sources.allSatisfy(\.isComplete) }
}
