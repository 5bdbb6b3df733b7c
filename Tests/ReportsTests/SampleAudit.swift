import Claims
import Quotations
import Reports
import SourceText

/// An audit with a quotation for every verdict, made by hand: what reports have to be able to show.
enum SampleAudit {
  static let text = """
    The ferry is slow. Everybody knows it, and nobody has yet found a remedy that the council can pay for. \
    I have never seen the ferry leave on time in winter. But the boats are sound, and the crew has lost no \
    passenger in forty years.

    Mrs Hale told the council: “We pay for a bridge that nobody crosses.” The clerk wrote it down; the \
    ferry is slow, he added, and the bridge is long.
    """

  static let minutes: SourceDocument = {
    var document = SourceDocument(
      id: "minutes", fileName: "sources/minutes.txt", hash: String(repeating: "0a", count: 32),
      text: ReadableText(text))
    document.title = "Minutes of the Ferry Council"
    document.authors = ["Town clerk"]
    document.language = "en"
    document.edition = "2nd"
    return document
  }()

  static let letter: SourceDocument = {
    var document = SourceDocument(
      id: "letter", fileName: "sources/letter.txt", hash: String(repeating: "1b", count: 32),
      text: ReadableText("A boat is a bridge that comes to you."))
    document.title = "Letter to the council"
    document.completeness = .excerpt
    return document
  }()

  static let map = SourceFile(
    name: "ferry.argdown", text: "[Slow]: \"The ferry is slow.\"\n[Sound]: \"The boats are sound\"\n")

  static let report: AuditReport = {
    var report = AuditReport(
      title: "Ferry or bridge?", quotations: quotations,
      sources: [
        SourceSummary(minutes, url: "https://example.org/minutes"), SourceSummary(letter),
        SourceSummary(id: "memoir", title: "Forty years afloat", whyNoText: "no text of it was given"),
      ],
      version: "1.2.3", files: SourceFiles([map]))
    report.bearings = [
      NodeIndex(0): [.init(.supports, "The bridge")], NodeIndex(1): [.init(.attacks, "The ferry")],
    ]
    return report
  }()

  static let quotations: [AuditedQuotation] = [
    slow, bridge, sound, remedy, council, winter, spliced, paraphrase, boat, elsewhere, twice, absent, memoir,
  ]

  // MARK: - One of each

  static let slow: AuditedQuotation = {
    var quotation = quoting("Slow", "\"The ferry is slow.\"", locator: "¶ 1")
    quotation.node = NodeIndex(0)
    quotation.origin = SourceRange(file: FileIndex(0), start: 0, end: 6)
    return AuditedQuotation(
      quotation, .verbatim, match: comparing("The ferry is slow", [same("The ferry is slow")]))
  }()

  static let bridge: AuditedQuotation = {
    var match = comparing(
      "We pay for a bridge that nobody crosses", [same("We pay for a bridge that nobody crosses")],
      level: .typography)
    match.frame = Frame(.reported, cue: "Mrs Hale told the council", range: 0..<0)
    var quotation = quoting("Bridge", "\"We pay for a bridge that nobody crosses\"")
    quotation.speakers = ["Mrs Hale"]
    quotation.via = ["Friends of the Ferry"]
    return AuditedQuotation(quotation, .verbatimNormalised, flags: [.framed], match: match)
  }()

  static let sound: AuditedQuotation = {
    let words = "But the boats are sound"
    var match = comparing(
      words,
      [
        piece(.replaced, "[T]he", "But the", 1, marked: true, [.contrast]), same(" boats are sound"),
      ], level: .edges)
    match.end = Edge(
      wordsLeftOut: 10, leftOut: ", and the crew has lost no passenger in forty years", isFalse: true)
    match.turns = [Turn(.remainder, cue: "and", sentence: "and the crew has lost no passenger")]
    match.context.before = "I have never seen the ferry leave on time in winter."
    match.context.tail = match.end.leftOut + "."
    match.context.after = "Mrs Hale told the council: “We pay for a bridge that nobody crosses.”"
    var quotation = quoting("Sound", "\"[T]he boats are sound.\"")
    quotation.node = NodeIndex(1)
    quotation.origin = SourceRange(file: FileIndex(0), start: 29, end: 36)
    return AuditedQuotation(
      quotation, .verbatimMarked, flags: [.endsInsideSentence, .falseFullStop, .omitsContrast], match: match)
  }()

  static let remedy: AuditedQuotation = {
    var match = comparing(
      "Everybody knows it, and nobody has yet found a remedy",
      [
        same("Everybody knows it"),
        piece(.omitted, " …", ", and nobody has yet", 4, marked: true, [.negation, .contrast]),
        same(" found a remedy"),
      ])
    match.end = Edge(wordsLeftOut: 6, leftOut: " that the council can pay for", isMarked: true)
    match.context.before = "The ferry is slow."
    match.context.tail = match.end.leftOut + "."
    match.context.after =
      "I have never seen the ferry leave on time in winter. But the boats are sound, and the crew has lost no passenger in forty years."
    var quotation = quoting("Remedy", "\"Everybody knows it … found a remedy …\"")
    quotation.speakers = ["Mrs Hale"]
    quotation.ruling = Ruling(verdict: .misleading, by: "R. Ames", on: "2024-03-03", why: "nobody found one")
    return AuditedQuotation(
      quotation, .elidedMarked, flags: [.endsInsideSentence, .omitsNegation, .omitsContrast], match: match)
  }()

  static let council: AuditedQuotation = {
    var match = comparing(
      "a remedy that the council can pay for",
      [same("a remedy "), piece(.omitted, "", "that the council ", 3), same("can pay for")])
    match.start = Edge(wordsLeftOut: 8, leftOut: "Everybody knows it, and nobody has yet found ")
    match.context.before = "The ferry is slow."
    match.context.head = match.start.leftOut
    return AuditedQuotation(
      quoting("Council", "\"a remedy can pay for\""), .elidedSilently, flags: [.startsInsideSentence],
      match: match)
  }()

  static let winter: AuditedQuotation = {
    var match = comparing(
      "I have never seen the ferry leave on time in winter",
      [
        same("I have "), piece(.replaced, "always", "never", 1, [.negation, .quantifier]),
        same(" seen the ferry "), piece(.inserted, "duly ", "", 1), same("leave on time in winter"),
      ])
    match.turns = [
      Turn(.after, cue: "But", sentence: "But the boats are sound, and the crew has lost no passenger.")
    ]
    var quotation = quoting("Winter", "\"I have always seen the ferry duly leave on time in winter\"")
    quotation.via = ["Friends of the Ferry"]
    return AuditedQuotation(
      quotation, .altered, flags: [.omitsNegation, .omitsQuantifier, .turnAfter], match: match)
  }()

  static let spliced: AuditedQuotation = AuditedQuotation(
    quoting("Two halves", "\"the bridge is long … The ferry is slow\""), .spliced,
    match: comparing("the bridge is long", [same("the bridge is long")]),
    otherPlaces: [place("The ferry is slow")])

  static let paraphrase = AuditedQuotation(
    quoting("Safe", "\"in four decades nobody was lost\""), .paraphrase,
    match: comparing(
      "the crew has lost no passenger in forty years",
      [
        piece(
          .replaced, "in four decades nobody was lost", "the crew has lost no passenger in forty years", 9)
      ]))

  static let boat = AuditedQuotation(
    quoting("Boat", "\"A boat is a bridge that comes to you.\""), .misattributed,
    match: comparing(
      "A boat is a bridge that comes to you", [same("A boat is a bridge that comes to you")], in: letter))

  static let elsewhere = AuditedQuotation(
    quoting("Clerk", "\"The clerk wrote it down\"", locator: "p. 9"), .wrongPlace,
    flags: [.otherPlace],
    match: comparing("The clerk wrote it down", [same("The clerk wrote it down")]))

  static let twice = AuditedQuotation(
    quoting("Twice", "\"ferry is slow\""), .ambiguous,
    match: comparing("ferry is slow", [same("ferry is slow")]),
    otherPlaces: [place("ferry is slow, he")])

  static let absent: AuditedQuotation = {
    var quotation = quoting("Absent", "\"The moon is made of tar and rope\"", locator: "p. 3")
    quotation.speakers = ["Town clerk"]
    return AuditedQuotation(quotation, .notFound)
  }()

  static let memoir: AuditedQuotation = {
    var quotation = quoting("Memoir", "\"I rowed the mayor across myself\"")
    quotation.source = "memoir"
    return AuditedQuotation(quotation, .notCheckable, obstacle: .noText)
  }()
}

// MARK: - Making them

extension SampleAudit {
  static func quoting(_ title: String, _ text: String, locator: String? = nil) -> Quotation {
    Quotation(
      id: title.lowercased(), title: title, text: text, source: "minutes", locator: locator)
  }

  static func same(_ text: String) -> MatchPiece {
    MatchPiece(.same, quoted: text, source: text, range: 0..<0, words: 0)
  }

  static func piece(
    _ kind: MatchPiece.Kind, _ quoted: String, _ source: String, _ words: Int, marked: Bool = false,
    _ classes: Set<WordClass> = [.other]
  ) -> MatchPiece {
    MatchPiece(
      kind, quoted: quoted, source: source, range: 0..<0, words: words, isMarked: marked, classes: classes)
  }

  static func place(_ words: String, in document: SourceDocument = minutes) -> Place {
    let bytes = document.text.bytes
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    let range = start..<start + wanted.count
    let paragraph = bytes[..<start].count { $0 == 0x0A } / 2 + 1
    return Place(source: document.id, range: range, original: range, paragraph: paragraph)
  }

  /// - Parameter pieces: their ranges are set from their source text, one after the other.
  static func comparing(
    _ words: String, _ pieces: [MatchPiece], level: NormalisationLevel = .exact,
    in document: SourceDocument = minutes
  ) -> Match {
    let place = place(words, in: document)
    var at = place.range.lowerBound
    let placed = pieces.map { piece in
      var piece = piece
      piece.range = at..<at + piece.source.utf8.count
      at = piece.range.upperBound
      return piece
    }
    let bytes = document.text.bytes
    let start = bytes[..<place.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place.range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    let context = Context(
      paragraph: document.text[start..<end],
      passage: place.range.lowerBound - start..<place.range.upperBound - start)
    return Match(
      place: place, level: level, pieces: placed, similarity: 0.875, longestRun: 4, start: Edge(),
      end: Edge(),
      context: context)
  }
}
