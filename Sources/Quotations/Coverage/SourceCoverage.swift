public import Claims

/// How much of one source a map takes up: paragraph by paragraph which nodes come from it, and which of the
/// quotations in the source are in the map.
public struct SourceCoverage: Sendable {
  public let document: SourceDocument
  /// The paragraphs that are counted, in order; headings and what stands above the first paragraph are not.
  public internal(set) var paragraphs: [CoveredParagraph]
  /// Nodes that name the source but none of its paragraphs, in the order of the map.
  public internal(set) var unplaced: [UnplacedNode] = []
  /// What the source quotes, in its order.
  public internal(set) var quotations: [CoveredQuotation] = []

  public var uncoveredParagraphs: [CoveredParagraph] { paragraphs.filter(\.mentions.isEmpty) }
  public var uncoveredQuotations: [CoveredQuotation] { quotations.filter { !$0.isInMap } }
  /// Quotations of which more than punctuation is missing from the map, but not all.
  public var partialQuotations: [CoveredQuotation] {
    quotations.filter { $0.isInMap && $0.share < CoveredQuotation.wholeShare }
  }
  /// Whether every paragraph and every quotation is in the map.
  public var isComplete: Bool {
    !paragraphs.contains { $0.mentions.isEmpty } && quotations.allSatisfy(\.isInMap)
  }
}

/// A paragraph of a source with the nodes that come from it.
public struct CoveredParagraph: Sendable {
  /// A node that comes from the paragraph, and what says so.
  public struct Mention: Hashable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
      /// Words of the quotation stand in the paragraph.
      case words
      /// The locator names the paragraph.
      case paragraph
      /// The locator names the numbered item that the paragraph belongs to.
      case item
      /// The locator names a page that the paragraph stands on.
      case page
    }

    public var node: NodeIndex
    public var reason: Reason
  }

  /// As locators count it.
  public var number: Int
  /// Number of the item it belongs to, where the source numbers its paragraphs or sections.
  public var item: String?
  /// Label of the page it begins on; nil when the source does not tell pages.
  public var page: String?
  /// Bytes of the readable text, in order: several where the end of a page splits it.
  public var parts: [Range<Int>]
  /// In the order of the map, each node once.
  public var mentions: [Mention] = []
}

/// A node that names a source but none of the source's paragraphs.
public struct UnplacedNode: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    /// It has no locator.
    case noLocator = "no-locator"
    /// Its locator does not name a page, paragraph or item.
    case otherLocator = "other-locator"
    /// Its locator names a place that the text does not have.
    case noSuchPlace = "no-such-place"
    /// Its locator names more paragraphs than say where something stands.
    case tooBroad = "too-broad"
  }

  public var node: NodeIndex
  public var reason: Reason
}

/// A quotation that the source has, and the part of it that the map quotes.
public struct CoveredQuotation: Sendable {
  public var extracted: ExtractedQuotation
  /// The map's quotations that hold words of it, in the order of the map.
  public var nodes: [NodeIndex]
  /// Share of its bytes that they hold, 0 … 1.
  public var share: Double

  public var isInMap: Bool { !nodes.isEmpty }

  /// From this share on no more than punctuation is missing.
  static let wholeShare = 0.9
}
