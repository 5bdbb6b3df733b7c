/// The number of a node in its graph. Stays valid as long as the graph is not rebuilt: nodes are only ever
/// added at the end, and a view is a graph of its own with numbers of its own.
public struct NodeIndex: Hashable, Comparable, Sendable {
  public let raw: UInt32
  @inlinable public init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  @inlinable public var position: Int { Int(raw) }
  @inlinable public static func < (a: NodeIndex, b: NodeIndex) -> Bool { a.raw < b.raw }
}

/// The number of an edge in its graph; valid as long as a `NodeIndex`.
public struct EdgeIndex: Hashable, Comparable, Sendable {
  public let raw: UInt32
  @inlinable public init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  @inlinable public var position: Int { Int(raw) }
  @inlinable public static func < (a: EdgeIndex, b: EdgeIndex) -> Bool { a.raw < b.raw }
}

/// The number of a group in its graph; valid as long as a `NodeIndex`.
public struct GroupIndex: Hashable, Comparable, Sendable {
  public let raw: UInt32
  @inlinable public init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  @inlinable public var position: Int { Int(raw) }
  @inlinable public static func < (a: GroupIndex, b: GroupIndex) -> Bool { a.raw < b.raw }
}

/// The number of an occurrence in its graph.
public struct OccurrenceIndex: Hashable, Sendable {
  public let raw: UInt32
  @inlinable public init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  @inlinable public var position: Int { Int(raw) }
}

/// The number of a tag in its graph, in order of first appearance.
public struct TagIndex: Hashable, Sendable {
  public let raw: UInt32
  @inlinable public init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  @inlinable public var position: Int { Int(raw) }
}
