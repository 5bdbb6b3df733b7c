public import Claims
public import SourceText

/// A quotation as its author presents it: the words, and what is said of whose they are and where they stand.
public struct Quotation: Sendable {
  /// Its node in the map's graph; nil for one that comes from no map.
  public var node: NodeIndex?
  public var id: String
  public var title: String
  /// The whole text with its quotation marks; what stands outside them is the mapper's.
  public var text: String
  /// Names of those whose words they are said to be.
  public var speakers: [String] = []
  /// Names of the parties and sources that hand the words on.
  public var via: [String] = []
  /// Id of the source that the words are said to be taken from.
  public var source: String?
  public var work: String?
  /// The edition that the words are said to be taken from, where a work has several.
  public var edition: String?
  public var locator: String?
  public var date: String?
  /// A BCP 47 tag of the language the words are quoted in, where the map tells.
  public var language: String?
  public var ruling: Ruling?
  /// Where the map has it.
  public var origin: SourceRange?

  public init(id: String, title: String = "", text: String, source: String? = nil, locator: String? = nil) {
    self.id = id
    self.title = title
    self.text = text
    self.source = source
    self.locator = locator
  }
}
