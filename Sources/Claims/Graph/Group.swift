public import SourceText

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
