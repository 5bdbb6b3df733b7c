internal import Claims
internal import Quotations

/// What would mend each fault. Nothing where nothing needs mending.
extension AuditFindings {
  static func help(_ audited: AuditedQuotation) -> String? {
    switch audited.verdict {
    case .verbatim, .verbatimNormalised, .verbatimMarked, .elidedMarked: nil
    case .elidedSilently: "put '…' where words are left out, or quote them"
    case .altered: "put the source's words, or [brackets] round what is not in it"
    case .spliced: "quote each fragment for itself, with its place, in the source's order"
    case .paraphrase:
      "quote the words of the edition that is named, name the edition they are taken from, or take the quotation "
        + "marks away"
    case .misattributed: "name the source that has the words"
    case .wrongPlace: audited.match.map { "write {locator: \"\(locator($0.place))\"}" }
    case .ambiguous: "add a locator, as in {locator: \"p. 4\"}, or quote more words"
    case .notFound: "check the wording, or name the source and edition that has the words"
    case .notCheckable: audited.obstacle.flatMap(help)
    }
  }

  private static func locator(_ place: Place) -> String {
    place.description.isEmpty ? "p. …" : place.description
  }

  private static func help(_ obstacle: AuditedQuotation.Obstacle) -> String? {
    switch obstacle {
    case .noSource: "name the source, as in {source: id-of-a-source, locator: \"p. 4\"}"
    case .noText: "give the source a text, as in {text: sources/book.txt}, or say --source ID=FILE"
    case .excerpt: "give a text that has the passage, or the complete text with {completeness: full}"
    case .otherLanguage: "give the text of an edition in the language that is quoted"
    case .tooShort: "quote more words, or add a locator that names the paragraph"
    case .tooLong: "quote the passages that matter one by one"
    case .noWords: "put the words that were said between \"…\""
    case .poorScan: "give a better text of the source"
    }
  }

  static func help(_ flag: QuotationFlag) -> String? {
    switch flag {
    case .startsInsideSentence, .endsInsideSentence: "put '…' at the cut, or quote the whole sentence"
    case .falseFullStop: "put '…' for the full stop, or quote the sentence to its end"
    case .falseCapital: "write [T]he for the, or quote from the beginning of the sentence"
    case .omitsNegation, .omitsQuantifier, .omitsNumber, .omitsContrast:
      "quote the words that are left out, or rule on it: {ruling: {verdict: harmless, by: …, on: …, why: …}}"
    case .addsNegation: "take the negation away, or put [brackets] round it"
    case .longGap: "quote the two passages for themselves, each with its place"
    case .gapCrossesParagraph, .turnBefore, .turnAfter: nil
    case .framed: "say whose words they are, as in {by: speaker, via: the-source's-author}"
    case .otherPlace: "put the locator right"
    case .otherEdition: "give the text of the edition that is named, or name the one that was compared"
    }
  }
}
