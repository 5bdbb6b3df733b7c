/// One reading of a text for its quotations.
struct ExtractionPass {
  let text: ReadableText
  let structure: TextStructure
  let spans: [QuotedSpan]
  let names: Names
  let scanner: ClauseScanner
  let words: QuotationText
  private let layout: BlockLayout
  /// For each span, those directly in it.
  private var children: [[Int]]
  /// For each paragraph, the spans in it that stand in no other.
  private var roots: [[Int]]
  /// Words of titles that were found, so that the same words elsewhere are a title too.
  private var knownTitles: Set<UInt64> = []
  private var aliases: [String: String] = [:]
  private var lastSpeaker: ExtractedQuotation.Speaker?
  private(set) var found: [ExtractedQuotation] = []
  /// Index in `found` of each span that is there.
  private var places: [Int: Int] = [:]

  /// Deeper than this no clause is read for speakers.
  private static let deepest = 4

  init(_ text: ReadableText, _ structure: TextStructure) {
    self.text = text
    self.structure = structure
    let spans = QuotationMarks(text, structure).spans
    self.spans = spans
    names = Names(text.bytes, paragraphs: structure.paragraphs)
    scanner = ClauseScanner(bytes: text.bytes)
    words = QuotationText(bytes: text.bytes, structure: structure)
    layout = BlockLayout(text, structure)
    var children = [[Int]](repeating: [], count: spans.count)
    var roots = [[Int]](repeating: [], count: structure.paragraphs.count)
    var outer: [Int] = []
    for index in spans.indices {
      while let last = outer.last, spans[last].range.upperBound <= spans[index].range.lowerBound {
        outer.removeLast()
      }
      if let last = outer.last {
        children[last].append(index)
      } else {
        for paragraph in spans[index].paragraphs { roots[paragraph].append(index) }
      }
      outer.append(index)
    }
    self.children = children
    self.roots = roots
  }

  mutating func run() {
    for paragraph in structure.paragraphs.indices where !roots[paragraph].isEmpty { findTitles(paragraph) }
    var block: Int?
    for paragraph in structure.paragraphs.indices {
      block = self.block(paragraph, after: block)
      if roots[paragraph].isEmpty { continue }
      let members = roots[paragraph].filter { spans[$0].paragraphs.lowerBound == paragraph }
      read(clause(of: paragraph), members, outer: block)
    }
  }

  private func clause(of paragraph: Int) -> Clause {
    Clause(
      tokens: scanner.tokens(
        of: structure.paragraphs[paragraph].parts, masking: roots[paragraph].map { (spans[$0].range, $0) }),
      bytes: text.bytes)
  }

  private mutating func findTitles(_ paragraph: Int) {
    let clause = clause(of: paragraph)
    let subjects = SubjectSearch(clause: clause, names: names)
    for (index, token) in clause.tokens.enumerated() where token.kind == .quoted {
      let passage = QuotedPassage(spans[token.span], in: text.bytes)
      guard passage.words.count <= 12, passage.words.count > 1 else { continue }
      if clause.isTitle(passage, at: index, subjects.cue(of: index, isOpen: passage.isOpen)) {
        knownTitles.insert(passage.fingerprint)
      }
    }
  }

  // MARK: A paragraph, or the inside of a quotation

  private mutating func read(_ clause: Clause, _ members: [Int], outer: Int?) {
    let subjects = SubjectSearch(clause: clause, names: names)
    var search = SpeakerSearch(subjects, names: names, before: lastSpeaker, aliases: aliases)
    aliases.merge(clause.appositions(names)) { first, _ in first }
    search.aliases = aliases
    var positions: [Int: Int] = [:]
    for (index, token) in clause.tokens.enumerated() where token.kind == .quoted {
      positions[token.span] = index
    }
    var titles: [Int: String] = [:]
    var previous: (span: Int, passage: QuotedPassage)?
    for member in members {
      guard let index = positions[member] else { continue }
      let passage = QuotedPassage(spans[member], in: text.bytes)
      let cue = subjects.cue(of: index, isOpen: passage.isOpen)
      if clause.isTitle(passage, at: index, cue)
        || knownTitles.contains(passage.fingerprint) && passage.beginsWithCapital
      {
        let words = words.text(of: spans[member].pieces)
        titles[member] = words.trimmingForeignEnd
        add(member, .title, outer: outer)
        continue
      }
      if let before = previous, let place = places[before.span], let start = positions[before.span],
        let gap = clause.interruption(from: start, to: index, before.passage, passage, subjects)
      {
        join(member, to: place, gap)
        if search.speakers[before.span] == nil, let speaker = search.speaker(of: index, cue) {
          found[place].speaker = speaker
        }
        search.speakers[member] = found[place].speaker
        previous = (member, passage)
        places[member] = place
        descend(member, outer: place)
        continue
      }
      let kind = ExtractedQuotation.Kind(
        passage, cue, isWholeSentence: clause.isWholeSentence(index), isCited: clause.isCited(index))
      let place = add(member, kind, outer: outer)
      if kind != .scare {
        found[place].speaker = search.speaker(of: index, cue)
        search.speakers[member] = found[place].speaker
        found[place].work = WorkSearch(clause: clause, names: names, titles: titles).work(of: index)
        if outer == nil, let speaker = found[place].speaker { lastSpeaker = speaker }
        previous = (member, passage)
      }
      descend(member, outer: place)
    }
  }

  private mutating func descend(_ span: Int, outer: Int) {
    guard !children[span].isEmpty else { return }
    let masks = children[span].map { (range: spans[$0].range, span: $0) }
    let isDeep = spans[span].depth >= Self.deepest
    let tokens = isDeep ? [] : scanner.tokens(of: spans[span].pieces, masking: masks)
    if isDeep { return }
    let members = children[span]
    let kept = lastSpeaker
    lastSpeaker = nil
    read(Clause(tokens: tokens, bytes: text.bytes), members, outer: outer)
    lastSpeaker = kept
  }

  @discardableResult
  private mutating func add(_ span: Int, _ kind: ExtractedQuotation.Kind, outer: Int?) -> Int {
    places[span] = found.count
    found.append(quotation(kind, spans[span].range, spans[span].pieces, outer: outer))
    found[found.count - 1].missing = spans[span].missing
    return found.count - 1
  }

  private func quotation(
    _ kind: ExtractedQuotation.Kind, _ range: Range<Int>, _ pieces: [Range<Int>], outer: Int?
  ) -> ExtractedQuotation {
    let paragraph = structure.paragraph(at: range.lowerBound).map { structure.paragraphs[$0] }
    return ExtractedQuotation(
      kind: kind, range: range, pieces: pieces, text: words.text(of: pieces), outer: outer,
      paragraph: paragraph?.number, item: paragraph?.item,
      page: structure.page(at: range.lowerBound).map { structure.pages[$0].label })
  }

  private mutating func join(_ span: Int, to place: Int, _ gap: Range<Int>) {
    let last = spans[span]
    found[place].range = found[place].range.lowerBound..<last.range.upperBound
    found[place].pieces += last.pieces
    found[place].interruptions.append(names.words(gap))
    var first = found[place].text
    while let sign = first.last, sign == "," || sign == " " { first.removeLast() }
    found[place].text = first + " … " + words.text(of: last.pieces)
    if found[place].kind == .phrase || found[place].kind == .scare { found[place].kind = .quotation }
  }

  // MARK: Blocks

  /// Takes a paragraph for a block quotation, or for more of the one before, if it is one. Returns its place.
  private mutating func block(_ paragraph: Int, after block: Int?) -> Int? {
    let told = layout.toldQuotation(paragraph)
    guard layout.mayBeBlock(paragraph), !isQuotedWhole(paragraph, isTold: told != nil) else { return nil }
    let isSetOff = layout.isSetOff(paragraph)
    var parts = structure.paragraphs[paragraph].parts
    parts[0] = layout.wordsStart(paragraph)..<parts[0].upperBound
    let goesOn = told != nil || isSetOff && layout.isSetOff(paragraph - 1)
    if let block, goesOn, told == layout.toldQuotation(paragraph - 1) {
      found[block].pieces += parts
      found[block].range = found[block].range.lowerBound..<structure.paragraphs[paragraph].range.upperBound
      found[block].text = words.text(of: found[block].pieces)
      return block
    }
    let intro = introduction(of: paragraph)
    guard
      told != nil || layout.isMarkdownQuote(paragraph)
        || intro.map({ $0.isSpeech && ($0.endsInColon || isSetOff) }) == true
    else { return nil }
    found.append(
      quotation(
        .block, parts[0].lowerBound..<structure.paragraphs[paragraph].range.upperBound, parts, outer: nil))
    found[found.count - 1].speaker = intro?.speaker
    found[found.count - 1].work = intro?.work
    lastSpeaker = intro?.speaker ?? lastSpeaker
    return found.count - 1
  }

  /// Marks stand around the whole paragraph, or most of it. One that is told to be a block may begin with what
  /// somebody says in it.
  private func isQuotedWhole(_ paragraph: Int, isTold: Bool) -> Bool {
    guard let first = roots[paragraph].first else { return false }
    let range = structure.paragraphs[paragraph].range
    let isAtStart = spans[first].range.lowerBound <= range.lowerBound + 4
    let isMost = spans[first].range.count * 2 > range.count
    return isTold ? isAtStart && isMost : isAtStart || isMost
  }

  private struct Introduction {
    var endsInColon: Bool
    var isSpeech: Bool
    var speaker: ExtractedQuotation.Speaker?
    var work: String?
  }

  /// What the last sentence of the paragraph before says.
  private func introduction(of paragraph: Int) -> Introduction? {
    guard paragraph > 0, !structure.paragraphs[paragraph - 1].isHeading else { return nil }
    var clause = clause(of: paragraph - 1)
    guard let last = clause.tokens.last else { return nil }
    let at = structure.paragraphs[paragraph].range.lowerBound
    // The block takes its place in the sentence as a quotation between marks would.
    clause.tokens.append(ClauseToken(kind: .quoted, start: at, end: at))
    let index = clause.tokens.count - 1
    clause.tokens[index].beginsSentence = false
    let endsInColon = last.kind == .colon
    if last.kind == .stop { clause.tokens.remove(at: index - 1) }
    let subjects = SubjectSearch(clause: clause, names: names)
    let quoted = clause.tokens.count - 1
    let cue = subjects.cue(of: quoted, isOpen: false)
    let speakers = Dictionary(
      places.compactMap { span, place in found[place].speaker.map { (span, $0) } },
      uniquingKeysWith: { first, _ in first })
    let search = SpeakerSearch(
      subjects, names: names, speakers: speakers, before: lastSpeaker, aliases: aliases)
    let titles = Dictionary(
      roots[paragraph - 1].compactMap { span in
        places[span].flatMap { found[$0].kind == .title ? (span, found[$0].text.trimmingForeignEnd) : nil }
      }, uniquingKeysWith: { first, _ in first })
    return Introduction(
      endsInColon: endsInColon, isSpeech: cue.verb != nil, speaker: search.speaker(of: quoted, cue),
      work: WorkSearch(clause: clause, names: names, titles: titles).work(of: quoted))
  }
}

extension String {
  /// Without the comma, colon or full stop that the sentence around a title puts into its marks.
  var trimmingForeignEnd: String {
    var text = self
    while let last = text.last, last == "," || last == ":" || last == "." || last == ";" { text.removeLast() }
    return text
  }
}
