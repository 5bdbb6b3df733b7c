public import SourceText

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
  /// What an audit said of quotations; empty before one was made.
  public internal(set) var checks: [NodeIndex: QuotationCheck] = [:]

  public init() {}

  @inlinable public var count: Int { kinds.count }
  public var indices: some Sequence<NodeIndex> { (0..<kinds.count).lazy.map { NodeIndex($0) } }
}
