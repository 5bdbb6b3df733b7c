public import Claims
public import Quotations

/// Names and explanations of the words of an audit.
extension AuditWording {
  /// The verdict as people read it: "verbatim after normalisation".
  public static func name(_ verdict: Verdict) -> String {
    switch verdict {
    case .verbatim: "verbatim"
    case .verbatimNormalised: "verbatim after normalisation"
    case .verbatimMarked: "verbatim with marked changes"
    case .elidedMarked: "elided, marked"
    case .elidedSilently: "elided silently"
    case .altered: "altered wording"
    case .spliced: "spliced"
    case .paraphrase: "paraphrase or other translation"
    case .misattributed: "misattributed"
    case .wrongPlace: "wrong place"
    case .ambiguous: "ambiguous"
    case .notFound: "not found"
    case .notCheckable: "not checkable"
    }
  }

  /// What the verdict means, in one clause.
  public static func meaning(_ verdict: Verdict) -> String {
    switch verdict {
    case .verbatim: "the words stand in the source as they are quoted"
    case .verbatimNormalised:
      "the words stand in the source when typography, hyphenation or spelling are set aside"
    case .verbatimMarked: "the words stand in the source but for changes that brackets or notes own up to"
    case .elidedMarked: "words of the source are left out, and every gap has a mark"
    case .elidedSilently: "words of the source are left out without a mark"
    case .altered: "words are replaced or added without a mark"
    case .spliced: "fragments from distant places, or in another order, are presented as one passage"
    case .paraphrase: "the source has a passage of this content, but not in these words"
    case .misattributed: "the words stand in another source and not in the one that is named"
    case .wrongPlace: "the words stand in the source, but not at the place that is named"
    case .ambiguous: "several places fit equally well, or the words are too few to tell which is meant"
    case .notFound: "a complete text of the source does not have the words"
    case .notCheckable: "there is nothing to decide it by"
    }
  }

  /// The fact that a flag states, as what a quotation does: "ends inside a sentence".
  public static func name(_ flag: QuotationFlag) -> String {
    switch flag {
    case .startsInsideSentence: "begins inside a sentence"
    case .endsInsideSentence: "ends inside a sentence"
    case .falseFullStop: "has a full stop where the sentence goes on"
    case .falseCapital: "has a capital where the source has a small letter"
    case .omitsNegation: "leaves out a negation"
    case .omitsQuantifier: "leaves out a quantifier or hedge"
    case .omitsNumber: "leaves out a number"
    case .omitsContrast: "leaves out a word of contrast"
    case .addsNegation: "adds a negation"
    case .longGap: "leaves out a long stretch at one mark"
    case .gapCrossesParagraph: "leaves out the end of a paragraph or page"
    case .turnBefore: "has a turn before it"
    case .turnAfter: "has a turn after it"
    case .framed: "is handed on by the source"
    case .otherPlace: "stands at another place"
    case .otherEdition: "is compared with another edition"
    }
  }

  /// What is set aside at a level for quotation and source to agree.
  public static func name(_ level: NormalisationLevel) -> String {
    switch level {
    case .exact: "nothing"
    case .whitespace: "blanks and line breaks"
    case .typography: "shapes of quotation marks, dashes and other signs"
    case .edges: "the first letter's case, punctuation at the end and nested quotation marks"
    case .layout: "words divided at line ends, footnote marks and running heads"
    case .spelling: "variants of spelling, capitals and accents"
    case .scan: "characters that scanners take for each other"
    }
  }

  public static func name(_ wordClass: WordClass) -> String {
    switch wordClass {
    case .negation: "a negation"
    case .hedge: "a hedge"
    case .quantifier: "a quantifier"
    case .number: "a number"
    case .name: "a name"
    case .contrast: "a word of contrast"
    case .punctuation: "punctuation"
    case .scan: "characters that scanners take for each other"
    case .other: "other words"
    }
  }

  public static func name(_ ruling: Ruling.Verdict) -> String {
    switch ruling {
    case .undecided: "undecided"
    case .harmless: "harmless"
    case .misleading: "misleading"
    case .reversesMeaning: "reversing the meaning"
    }
  }

  /// "ruled harmless by R. Ames on 2024-03-03: the rest changes nothing".
  public static func ruling(_ ruling: Ruling) -> String {
    var clause = "ruled \(name(ruling.verdict))"
    if let by = ruling.by { clause += " by \(Excerpt.beginning(of: by, words: 12))" }
    if let on = ruling.on { clause += " on \(Excerpt.beginning(of: on, words: 4))" }
    if let why = ruling.why { clause += ": \(Excerpt.beginning(of: why, words: 40))" }
    return clause
  }

  public static func obstacle(_ obstacle: AuditedQuotation.Obstacle) -> String {
    switch obstacle {
    case .noSource: "the map names no source for it"
    case .noText: "no text of the source was given"
    case .excerpt: "the text is an excerpt, and the words are not in it"
    case .otherLanguage: "the text is in another language or script"
    case .tooShort: "too few words to tell them from chance"
    case .tooLong: "more words than are compared"
    case .noWords: "no words stand between quotation marks"
    case .poorScan: "the text is scanned too badly for its silence to count"
    }
  }
}
