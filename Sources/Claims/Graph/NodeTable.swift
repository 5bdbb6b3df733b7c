public import SourceText

/// What is known of a node besides its kind: how the map uses it. Argdown's flags of the same names.
public struct NodeTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The author gave it a title; without one the title is empty and the id is made from the text.
  public static let titled = NodeTraits(rawValue: 1 << 0)
  /// Written as an argument (`<…>`), also when its kind is `quotation`.
  public static let argumentForm = NodeTraits(rawValue: 1 << 1)
  public static let premise = NodeTraits(rawValue: 1 << 2)
  public static let intermediaryConclusion = NodeTraits(rawValue: 1 << 3)
  public static let mainConclusion = NodeTraits(rawValue: 1 << 4)
  public static let topLevel = NodeTraits(rawValue: 1 << 5)
  /// Stands as the child of a relation somewhere.
  public static let relationStatement = NodeTraits(rawValue: 1 << 6)
}

/// A colour as `0xRRGGBB`.
public struct Color: Hashable, Sendable {
  public let rgb: UInt32
  @inlinable public init(rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }
}

/// The nodes of a graph: one array for each property, all of the same length.
public struct NodeTable: Sendable {
  public internal(set) var kinds: [NodeKind] = []
  public internal(set) var roles: [Role?] = []
  /// Readable, unique, and the same however the rest of the map is edited.
  public internal(set) var ids: [Text] = []
  /// Empty when the author gave none.
  public internal(set) var titles: [Text] = []
  /// What it says, without tags. Quotations keep their quotation marks.
  public internal(set) var texts: [Text] = []
  public internal(set) var traits: [NodeTraits] = []
  /// The innermost heading it stands under.
  public internal(set) var groups: [GroupIndex?] = []
  /// Where it is defined, or first named.
  public internal(set) var origins: [SourceRange] = []
  /// The occurrence whose text is shown: the last definition, or the last one marked `isCanonical`.
  public internal(set) var canonical: [OccurrenceIndex?] = []
  /// The argument that an inference is a step of; nil for every other kind.
  public internal(set) var owners: [NodeIndex?] = []
  public internal(set) var colors: [Color?] = []
  /// Ranges of `ClaimGraph.tagList`.
  public internal(set) var tags: [Range<UInt32>] = []
  /// What the author's data says, all occurrences merged. Most nodes have none.
  public internal(set) var data: [NodeIndex: DataValue] = [:]
  /// Where the words stand, from the node's own data and what it inherits from its headings.
  public internal(set) var citations: [NodeIndex: Citation] = [:]

  public init() {}

  @inlinable public var count: Int { kinds.count }
  public var indices: some Sequence<NodeIndex> { (0..<kinds.count).lazy.map { NodeIndex($0) } }
}
