public import Quotations

/// The quotations that were found in a text, for people and programs.
public struct ExtractionReport: Sendable {
  /// The id that the source has or gets in a map.
  public var id: String
  /// The file's name.
  public var fileName: String
  public var title: String?
  /// `outer` of each counts in this list.
  public var quotations: [ExtractedQuotation]

  /// - Parameter all: whether titles and scare quotes are among them.
  public init(
    _ found: [ExtractedQuotation], id: String, fileName: String, title: String? = nil, all: Bool = false
  ) {
    self.id = id
    self.fileName = fileName
    self.title = title
    var places = [Int?](repeating: nil, count: found.count)
    var kept: [ExtractedQuotation] = []
    for (index, quotation) in found.enumerated() where all || quotation.isQuotation {
      places[index] = kept.count
      kept.append(quotation)
    }
    for index in kept.indices { kept[index].outer = kept[index].outer.flatMap { places[$0] } }
    quotations = kept
  }

  /// `¶ 7`, `p. 3`, or both.
  static func locator(_ quotation: ExtractedQuotation) -> String? {
    let parts = [quotation.page.map { "p. \($0)" }, quotation.paragraph.map { "¶ \($0)" }].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
