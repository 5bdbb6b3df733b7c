internal import SourceText

/// Keys of data that mean something. Any other is the author's own; one that looks misspelt is found fault with.
public struct DataKeys: Sendable {
  public let names: [String]
  /// Keys shorter than that are the author's own, whatever they look like.
  private let shortest: Int
  /// Most keys of a big map are the same few, so each is compared once.
  private var near: [String: String?] = [:]

  private init(_ names: [String], shortest: Int) {
    self.names = names
    self.shortest = shortest
  }

  /// The key that a key which means nothing is likely meant for.
  public mutating func nearKey(to key: String) -> String? {
    guard key.utf8.count >= shortest, !names.contains(key) else { return nil }
    if let known = near[key] { return known }
    let found = NearestName.of(key, among: names)
    near[key] = .some(found)
    return found
  }
}

extension DataKeys {
  /// Of claims, arguments, quotations, inferences and headings.
  public static let ofElements = DataKeys(
    [
      "id", "title", "by", "via", "source", "locator", "work", "date", "role", "kind", "weight", "isInMap",
      "isInGroup", "isCanonical", "isGroup", "isClosed", "color", "rank", "images", "uses", "from",
      "proponent",
    ], shortest: 4)

  public static let ofParties = DataKeys(["side", "name", "id", "note", "url", "URL"], shortest: 3)

  /// The variables of the Citation Style Language 1.0.2 (appendix IV of its specification), what CSL-JSON has
  /// beside them, and `text`, `completeness`, `url` of this program.
  public static let ofSources = DataKeys(
    """
    id type text completeness url categories custom journalAbbreviation shortTitle \
    abstract annote archive archive_collection archive_location archive-place authority call-number \
    citation-key citation-label citation-number collection-title container-title container-title-short \
    dimensions division DOI event event-title event-place first-reference-note-number genre ISBN ISSN \
    jurisdiction keyword language license medium note original-publisher original-publisher-place \
    original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title \
    scale section source status title title-short URL version volume-title year-suffix \
    chapter-number collection-number edition issue locator number number-of-pages number-of-volumes page \
    page-first part-number part printing-number supplement-number supplement volume \
    accessed available-date event-date issued original-date submitted \
    author chair collection-editor compiler composer container-author contributor curator director editor \
    editorial-director editor-translator executive-producer guest host illustrator interviewer narrator \
    organizer original-author performer producer recipient reviewed-author script-writer series-creator \
    translator
    """.split(separator: " ").map(String.init), shortest: 3)
}
