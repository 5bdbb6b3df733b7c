public import Claims
public import Reading
public import SourceText

/// A format that a graph can be read from.
public protocol ImportFormat: Format {
  /// Whether a file that begins like this is in the format: how formats that share an extension are told
  /// apart.
  ///
  /// - Parameter head: the first bytes, up to 4 KB.
  func recognises(_ head: ArraySlice<UInt8>) -> Bool

  /// Reads a file. Never fails: what cannot be read becomes a finding, and the rest is in the graph.
  func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph
}

/// What the user says of a file that is read.
public struct ImportOptions: Sendable {
  /// The name that findings show.
  public var fileName: String
  /// Which of the file's properties say what (`--map title=label`); stronger than any guess.
  public var mapping: PropertyMapping

  public init(fileName: String, mapping: PropertyMapping = PropertyMapping()) {
    self.fileName = fileName
    self.mapping = mapping
  }
}

/// What was read from a file.
public struct ImportedGraph: Sendable {
  public var graph: ClaimGraph
  public var findings: FindingList
  /// What the document itself holds, whatever became of it in the graph.
  public var counts: DocumentCounts

  public init(graph: ClaimGraph, findings: FindingList, counts: DocumentCounts) {
    self.graph = graph
    self.findings = findings
    self.counts = counts
  }
}

/// How many nodes and edges a document holds by its own count, nested ones included.
public struct DocumentCounts: Hashable, Sendable {
  public var nodes: Int
  public var edges: Int

  public init(nodes: Int, edges: Int) {
    self.nodes = nodes
    self.edges = edges
  }
}
