/// Where words stand in a source.
public struct Place: Hashable, Sendable {
  /// Id of the source.
  public var source: String
  /// Bytes of the source's readable text.
  public var range: Range<Int>
  /// Bytes of the original file.
  public var original: Range<Int>
  /// Label of the page it begins on; nil when the source does not tell pages.
  public var page: String?
  /// Number of the paragraph it begins in, counted from 1 as `TextStructure` counts; nil for a heading.
  public var paragraph: Int?
  /// Number of the item it begins in, where the source numbers its paragraphs or sections.
  public var item: String?

  public init(
    source: String, range: Range<Int>, original: Range<Int>, page: String? = nil, paragraph: Int? = nil,
    item: String? = nil
  ) {
    self.source = source
    self.range = range
    self.original = original
    self.page = page
    self.paragraph = paragraph
    self.item = item
  }
}

extension Place: CustomStringConvertible {
  /// As a person would look it up: `p. 12, item 4, ¶ 7`.
  public var description: String {
    [page.map { "p. \($0)" }, item.map { "item \($0)" }, paragraph.map { "¶ \($0)" }]
      .compactMap(\.self).joined(separator: ", ")
  }
}
