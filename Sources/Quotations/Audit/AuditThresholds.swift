/// All numbers that an audit decides by.
public struct AuditThresholds: Hashable, Sendable {
  // MARK: What can be checked

  /// Fewer words than this are told apart from chance only where a locator names the place.
  public var fewestWords = 3
  /// The same in characters.
  public var fewestCharacters = 12
  /// Quotations of more bytes are not compared.
  public var longestQuotation = 400_000
  /// With fewer words that say something (no articles, pronouns and the like), and fewer words than
  /// `sureWords`, the words alone do not tell which place is meant.
  public var fewestContentWords = 5
  public var sureWords = 8

  // MARK: Verdicts

  /// Largest share of the quotation's words that may be other words in an altered quotation.
  public var alteredShare = 0.35
  /// An altered quotation has at least so many words in a row that agree, or
  public var alteredRun = 4
  /// this share of all its words.
  public var alteredMatched = 0.6
  /// Words that may be left out at one mark; more make two passages of one.
  public var longestMarkedGap = 400
  /// The same without a mark.
  public var longestSilentGap = 60
  /// Words left out at a mark beyond which a flag says so.
  public var notableGap = 60
  /// A stretch of so many words that stands elsewhere in the source makes a splice.
  public var splicedWords = 4
  /// Share of the quotation's content words that a passage must have to be its paraphrase.
  public var paraphraseShare = 0.4
  /// Words on either side of the middle within which they stand.
  public var paraphraseReach = 60
  /// With a longer run of words in common it is no paraphrase.
  public var paraphraseRun = 4
  /// How unlikely, in bits, the meeting of these words must be by chance.
  public var paraphraseBits = 8.0
  /// Share of a text's words that a scan must have spoilt for its silence to say nothing.
  public var poorScanShare = 0.12

  // MARK: How much is looked at

  /// Share of a quotation's weight that a place must have for the words to be compared.
  public var leastCoverage = 0.15
  /// The same in sources that it does not name, and covered by four words in a row.
  public var foreignCoverage = 0.35

  /// Words that brackets may stand for.
  public var longestBracket = 12
  /// Places that are compared for one quotation in one source.
  public var mostPlaces = 12
  /// Places of the same four words that are taken up.
  public var longestHitList = 200
  /// Share of a quotation that its four-word runs must cover for single words not to be looked up.
  public var enoughCoverage = 0.5
  /// A word that stands more often is not looked up by itself.
  public var rareWord = 400
  public var rareWords = 12
  /// A word that stands more often is no help in finding a paraphrase.
  public var commonWord = 5_000
  /// Places that are gone through in search of two words in a row.
  public var longestSearch = 40_000
  /// Cells of a table of words by words that one comparison may fill; longer ones are divided first.
  public var mostCells = 1_500_000

  public init() {}
}
