public import Claims
public import SourceText

/// What a lock keeps of one quotation: what was checked, against which text, and what came of it.
public struct LockEntry: Hashable, Sendable {
  /// The quotation's id in the map.
  public var id: String
  /// SHA-256 of the quotation's text.
  public var words: String
  /// SHA-256 of whose words they are said to be and where they are said to stand.
  public var citation: String
  /// Id of the source whose text was compared; nil when there was none.
  public var source: String?
  /// SHA-256 of that text's file.
  public var sourceHash: String?
  /// Bytes of that file; nil when the words were not found.
  public var range: Range<Int>?
  public var page: String?
  public var item: String?
  public var paragraph: Int?
  public var verdict: Verdict
  public var level: NormalisationLevel?
  public var obstacle: AuditedQuotation.Obstacle?
  /// In the order of `QuotationFlag.allCases`.
  public var flags: [QuotationFlag] = []
  /// Version of the program that checked it.
  public var program: String
  /// Digest of the thresholds it was checked by.
  public var thresholds: String
  /// Where the lock has it; not part of what it says.
  public var origin: SourceRange?

  public init(
    id: String, words: String, citation: String, verdict: Verdict, program: String, thresholds: String
  ) {
    self.id = id
    self.words = words
    self.citation = citation
    self.verdict = verdict
    self.program = program
    self.thresholds = thresholds
  }

  public static func == (a: LockEntry, b: LockEntry) -> Bool { a.facts == b.facts }
  public func hash(into hasher: inout Hasher) { hasher.combine(facts) }

  /// Everything but the origin, as lines of the lock.
  private var facts: [String] { LockWriter.lines(of: self) }
}

extension LockEntry {
  /// What an audit said of a quotation.
  ///
  /// - Parameters:
  ///   - documents: the texts it was compared with.
  ///   - program: version of the program.
  ///   - thresholds: digest of the thresholds.
  public init(
    _ audited: AuditedQuotation, documents: [SourceDocument], program: String, thresholds: String
  ) {
    let quotation = audited.quotation
    self.init(
      id: quotation.id, words: Self.words(of: quotation), citation: Self.citation(of: quotation),
      verdict: audited.verdict, program: program, thresholds: thresholds)
    flags = audited.flags
    obstacle = audited.obstacle
    level = audited.match?.level
    let place = audited.match?.place
    range = place?.original
    (page, item, paragraph) = (place?.page, place?.item, place?.paragraph)
    source = place?.source ?? quotation.source
    let texts = documents.filter { [source] in $0.id == source }.map(\.hash)
    sourceHash = texts.first { $0 == audited.textHash } ?? texts.first
    if sourceHash == nil { source = nil }
  }

  public static func words(of quotation: Quotation) -> String { ContentHash.sha256(of: [quotation.text]) }

  public static func citation(of quotation: Quotation) -> String {
    ContentHash.sha256(
      of: [quotation.source, quotation.work, quotation.locator, quotation.date, quotation.language]
        + quotation.speakers
        // Only where it is there: locks are older than it. No speaker is nil, so that none reads as an edition.
        + (quotation.edition.map { [nil, $0] } ?? []))
  }
}

extension LockEntry {
  /// The quotation with what the lock knows of it: verdict, flags and place, not the words of the source.
  public func audited(_ quotation: Quotation) -> AuditedQuotation {
    AuditedQuotation(quotation, verdict, flags: flags, obstacle: obstacle, match: match)
  }

  /// What a claim graph keeps of it.
  public func check(ruling: Ruling?) -> QuotationCheck {
    QuotationCheck(verdict: verdict, flags: flags, place: place?.description, ruling: ruling)
  }

  /// Whether the quotation is still the one that was checked.
  public func fits(_ quotation: Quotation) -> Bool {
    words == Self.words(of: quotation) && citation == Self.citation(of: quotation)
  }

  private var place: Place? {
    guard let source, let range else { return nil }
    return Place(
      source: source, range: range, original: range, page: page, paragraph: paragraph, item: item)
  }

  private var match: Match? {
    place.map {
      Match(
        place: $0, level: level ?? .exact, pieces: [], similarity: 0, longestRun: 0, start: Edge(),
        end: Edge(),
        turns: [], context: Context())
    }
  }
}
