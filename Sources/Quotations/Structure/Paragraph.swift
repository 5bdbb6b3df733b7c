/// A paragraph of a text, or a heading.
public struct Paragraph: Hashable, Sendable {
  /// Its bytes; several ranges where a page break splits it. In order, none empty.
  public var parts: [Range<Int>]
  /// Counted from 1 over the whole text; nil for titles, headings, and other lines that people do not count.
  public var number: Int?
  /// The number of the item it belongs to, as the text has it (`4`, `2.1`, `b`); nil before the first.
  public var item: String?
  public var isHeading: Bool

  public init(parts: [Range<Int>], number: Int? = nil, item: String? = nil, isHeading: Bool = false) {
    self.parts = parts
    self.number = number
    self.item = item
    self.isHeading = isHeading
  }

  /// From its first to its last byte, with the page break that may lie between.
  public var range: Range<Int> {
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}

/// A page of a text.
public struct Page: Hashable, Sendable {
  /// Its bytes, with its running heads.
  public var range: Range<Int>
  /// As people cite it: the number printed on it where one was found, else counted from 1.
  public var label: String

  public init(range: Range<Int>, label: String) {
    self.range = range
    self.label = label
  }
}
