internal import Claims
internal import SourceText

/// Keys of the records of parties and sources. Those that no standard knows are the author's own; those that
/// look misspelt are found fault with.
extension MapBuilder {
  private static let partyKeys = ["side", "name", "id", "note", "url", "URL"]

  /// The variables of the Citation Style Language 1.0.2 (appendix IV of its specification), what CSL-JSON has
  /// beside them, and `text`, `completeness`, `url` of this program.
  private static let sourceKeys = """
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
    """.split(separator: " ").map(String.init)

  /// Once a key for all records, so that a long bibliography costs no more than a short one.
  mutating func checkKeys(of records: [DataValue.Entry], _ kind: NodeKind) {
    let known = kind == .party ? Self.partyKeys : Self.sourceKeys
    var checked = Set(known)
    for record in records where record.value.isMap {
      for entry in record.value.entries where entry.key.utf8.count > 2 {
        guard checked.insert(entry.key).inserted, let near = NearestName.of(entry.key, among: known) else {
          continue
        }
        findings.add(.keyLikelyMisspelt(entry.keyRange, entry.key, near))
      }
    }
  }
}
