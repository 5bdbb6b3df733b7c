public import SourceText

/// The edges of a graph: one array for each property, all of the same length.
public struct EdgeTable: Sendable {
  public internal(set) var relations: [Relation] = []
  public internal(set) var from: [NodeIndex] = []
  public internal(set) var to: [NodeIndex] = []
  /// Where the relation is written. Edges that follow from a structure have the range of that structure.
  public internal(set) var origins: [SourceRange] = []

  public init() {}

  @inlinable public var count: Int { relations.count }
  public var indices: some Sequence<EdgeIndex> { (0..<relations.count).lazy.map { EdgeIndex($0) } }
}

/// A heading of the map and what stands under it. Groups nest.
public struct Group: Hashable, Sendable {
  /// Argdown's `s1`, `s2` … in document order.
  public var id: String
  public var title: String
  /// Number of `#`; 1 is the highest.
  public var level: Int
  public var parent: GroupIndex?
  public var tags: [TagIndex]
  public var data: DataValue
  public var origin: SourceRange
  /// Drawn as one box without its content.
  public var isClosed = false
  public var color: Color?

  public init(
    id: String, title: String, level: Int, parent: GroupIndex?, tags: [TagIndex] = [],
    data: DataValue = .emptyMap, origin: SourceRange
  ) {
    self.id = id
    self.title = title
    self.level = level
    self.parent = parent
    self.tags = tags
    self.data = data
    self.origin = origin
  }
}
