public import SourceText

/// The edges of a graph: one array for each property, all of the same length.
public struct EdgeTable: Sendable {
  public internal(set) var relations: [Relation] = []
  public internal(set) var from: [NodeIndex] = []
  public internal(set) var to: [NodeIndex] = []
  /// Where the relation is written. Edges that follow from a structure have the range of that structure.
  public internal(set) var origins: [SourceRange] = []

  /// What is said of relations beside their kind. Maps as text have it in their front matter (`edges:`),
  /// graphs from other programs bring it along.
  public internal(set) var data: [EdgeIndex: DataValue] = [:]

  public init() {}

  @inlinable public var count: Int { relations.count }
  public var indices: some Sequence<EdgeIndex> { (0..<relations.count).lazy.map { EdgeIndex($0) } }
}
