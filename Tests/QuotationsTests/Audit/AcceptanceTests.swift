import Claims
import Quotations
import Testing

/// The quotations of an essay that made the audit necessary, and what must be said of them. The quoted words are
/// the essay's. The sources are built after the passages that it quotes: they have the words that matter, named at
/// each, and invented ones around them.
struct AcceptanceTests {
  // MARK: A passage in another translation

  /// Built: of the memoirs it has "death in the front", "And yet armies are not built on fear" and "the strongest
  /// cement in the new army was the ideas of the October revolution", in this order and at this distance.
  private static let memoirs = """
    The train stood for two days at the junction while the wires were mended, and the clerks slept on their desks.

    No army was ever raised without reprisals. As long as men go to war, a command will set its soldiers between a \
    possible death in the front and a certain one in the rear. And yet armies are not built on fear. The old one \
    went to pieces, and there was no lack of reprisals in it. Its last minister tried to save it with the scaffold \
    and only finished it. From what was left another was made. Whoever can read history needs no comment on this. \
    For the strongest cement in the new army was the ideas of the October revolution, and the train carried it.

    The next morning we left the junction with two engines, and the snow was as high as the windows of the carriage.
    """

  @Test func `1. The historian's words are a paraphrase, and the source turns in the next sentence`() {
    let result = audited(
      """
      “It is impossible to organize an army without repression. It is necessary to put before the soldiers the \
      choice of death in the front or the rear.”
      """, in: Self.memoirs)
    #expect(result?.verdict == .paraphrase)
    #expect(result?.match?.frame == nil)
    #expect(result?.flags == [.turnAfter])
    #expect(result?.match?.turns.map(\.cue) == ["And yet"])
    #expect(result?.match?.turns.first?.sentence == "And yet armies are not built on fear.")
    #expect(result?.match?.place.paragraph == 2)
    #expect(result?.match?.context.paragraph.contains("possible death in the front") == true)
  }

  @Test func `2. The ending that the essay supplies is no part of that sentence either`() {
    let result = audited(
      """
      “That was the principle of the old armies, but we built an army on the principles of the October Revolution.”
      """, in: Self.memoirs)
    #expect(result?.verdict == .paraphrase || result?.verdict == .notFound)
    #expect(result?.verdict.isClean == false)
    let source = result?.match?.pieces.map(\.source).joined() ?? ""
    // What it shares is spread over sentences that follow the one it is said to end.
    #expect(source.contains("And yet armies") && source.contains("the ideas of the October revolution"))
    #expect(result?.match?.similarity ?? 1 < 0.8)
  }

  // MARK: Other words, words left out

  /// The essay's sentence with the words of the Collected Works where it has others.
  private static let effort = """
    The history of all countries shows that the working class, exclusively by its own effort, is able to develop only \
    trade union consciousness, i.e. the conviction that it is necessary to combine in unions and strive to compel the \
    government to pass necessary labour legislation, etc.
    """
  /// Built: of the translation of 1929 it has "it may itself realise the necessity for combining".
  private static let effort1929 = """
    The history of all countries shows that the working class, by its own forces alone, can reach no more than a trade \
    union view of things; it may itself realise the necessity for combining in unions, for fighting the masters and for \
    asking the government for this or that law.
    """
  private static let effortQuoted = """
    “the working class, exclusively of its own effort, is able to develop only trade union consciousness, i.e. the \
    conviction that it is necessary to combine in unions and strive to compel the government to pass necessary labor \
    laws, etc.”
    """

  @Test func `3. Two exchanged words make it altered, and they are named`() {
    let result = audited(Self.effortQuoted, in: Self.effort)
    #expect(result?.verdict == .altered)
    let edits = result?.match?.edits.map { [$0.quoted, $0.source].map(\.trimmed) }
    #expect(edits == [["of", "by"], ["laws,", "legislation,"]])
    #expect(result?.flags.contains(.omitsNegation) == false)
    #expect(result?.flags.contains(.startsInsideSentence) == true)
  }

  @Test func `3. Of two editions the one is taken that it is nearer to`() {
    let editions = [("1929", Self.effort1929), ("1961", Self.effort)].map { name, text in
      var document = SourceDocument(
        id: "pamphlet", fileName: "\(name).txt", hash: "", text: ReadableText(text))
      document.edition = name
      return document
    }
    var quotation = Quotation(id: "q", text: Self.effortQuoted, source: "pamphlet")
    for documents in [editions, editions.reversed()] {
      let result = QuotationAudit().run([quotation], against: documents).first
      #expect(result?.verdict == .altered)
      #expect(result?.match?.edits.contains { $0.source.contains("legislation") } == true)
    }
    quotation.edition = "1929"
    let named = QuotationAudit().run([quotation], against: editions).first
    #expect(named?.flags.contains(.otherEdition) == true)
    let other = QuotationAudit().run([quotation], against: [editions[0]]).first
    #expect(other?.verdict.isClean == false)
    #expect(other?.match?.edits.count ?? 99 > 2)
  }

  @Test func `4. Words that say little are left out without a mark`() {
    // The essay's clause, with the words that it leaves out.
    let source = """
      It can be brought to the workers only from outside the economic struggle, from outside the sphere of relations \
      between workers and employers.
      """
    let result = audited(
      "“only from outside the economic struggle, from outside the relations between workers and employers.”",
      in: source)
    #expect(result?.verdict == .elidedSilently)
    #expect(result?.match?.edits.map(\.source.trimmed) == ["sphere of"])
    #expect(result?.match?.edits.map(\.words) == [2])
    #expect(result?.match?.edits.first?.classes == [.other])
    #expect(result?.flags == [.startsInsideSentence])
  }

  @Test func `5. An ellipsis owns up to five words, nothing to eleven`() {
    // The essay's sentences, shortened, with the words that it leaves out or changes.
    let source = """
      One of the most important tasks today, if not the most important, is to develop this independent initiative of \
      the workers. We must break the old prejudice that only the so-called “upper classes”, only the rich, and those \
      who have gone through the school of the rich, are capable of administering the state.
      """
    let result = audited(
      """
      “one of the most important tasks of today... is to develop the independent initiative of the workers. We must \
      break the old prejudice that only the so-called ‘upper classes,’ only the rich, are capable of administering the \
      state.”
      """, in: source)
    #expect(result?.verdict == .altered)
    let edits = result?.match?.edits ?? []
    let omitted = edits.filter { $0.kind == .omitted }
    #expect(omitted.map(\.words) == [5, 11])
    #expect(omitted.map(\.isMarked) == [true, false])
    #expect(omitted.last?.source.hasPrefix("and those who have gone through the school of the rich") == true)
    let others = edits.filter { $0.kind != .omitted }.map { [$0.quoted, $0.source].map(\.trimmed) }
    #expect(others == [["of", ""], ["the", "this"]])
  }

  // MARK: Another's words

  @Test func `6. Words that another wrote are misattributed`() {
    let named = SourceDocument(
      id: "trotsky", fileName: "a.txt", hash: "", text: ReadableText(Self.memoirs))
    // Built: of the pamphlet of 1905 it has "festivals of the oppressed".
    let other = SourceDocument(
      id: "lenin", fileName: "b.txt", hash: "",
      text: ReadableText(
        "He called them locomotives. Revolutions are the festivals of the oppressed, we may add."))
    func result(_ text: String, _ documents: [SourceDocument]) -> AuditedQuotation? {
      QuotationAudit().run([Quotation(id: "q", text: text, source: "trotsky")], against: documents).first
    }
    let found = result("“festivals of the oppressed”", [named, other])
    #expect(found?.verdict == .misattributed)
    #expect(found?.otherPlaces.map(\.source) == ["lenin"])
    #expect(result("“festivals of the oppressed”", [named])?.verdict == .notFound)
    // The singular, as the essay has it, is nobody's wording.
    #expect(result("“festival of the oppressed”", [named, other])?.verdict == .notFound)
    // Few words that say nothing accuse nobody.
    #expect(result("“we may add them”", [named, other])?.verdict != .misattributed)
  }

  // MARK: Built cases

  private static let council = """
    The council did not vote for the toll, as the paper had it. Whoever crosses the bridge must pay … or swim. Once more \
    the ferryman was asked to speak, and he said what he had always said, that a bridge is a ferry which has for-

    gotten how to move. The gate was open. At noon the clerk rang the bell. The gate was open. In the ev\u{AD}ening he \
    rang it again.
    """

  private static let built: [(String, String?, Verdict, [QuotationFlag])] = [
    // "not" swallowed, without and with an ellipsis.
    ("“The council did vote for the toll, as the paper had it.”", nil, .elidedSilently, [.omitsNegation]),
    ("“The council did … vote for the toll, as the paper had it.”", nil, .elidedMarked, [.omitsNegation]),
    // Fragments in reversed order.
    ("“the ferryman was asked to speak … The council did not vote for the toll”", nil, .spliced, []),
    // A fragment across a page's end.
    ("“a bridge is a ferry which has forgotten how to move.”", nil, .verbatimNormalised, []),
    // A source that itself has an ellipsis.
    ("“Whoever crosses the bridge must pay … or swim.”", nil, .verbatim, []),
    ("“[t]he council did not vote for the toll, as the paper had it.”", nil, .verbatimMarked, []),
    // An American comma.
    ("“Whoever crosses the bridge must pay … or swim,”", nil, .verbatimNormalised, []),
    // Three words, without a place and with one.
    ("“paper had it”", nil, .ambiguous, []), ("“paper had it”", "¶ 1", .verbatim, []),
    // Words that stand twice.
    ("“The gate was open.”", nil, .ambiguous, []),
  ]

  @Test(arguments: built)
  func `8. Built cases`(text: String, locator: String?, verdict: Verdict, flags: [QuotationFlag]) {
    let result = audited(text, in: Self.council, locator: locator)
    #expect(result?.verdict == verdict)
    for flag in flags { #expect(result?.flags.contains(flag) == true) }
  }

  @Test func `8. Letters that a scanner confused are told and never verbatim`() {
    let scan = "Tbe council did not vote for tbe toll, as the paper bad it in its rnorning edition."
    let result = audited(
      "“The council did not vote for the toll, as the paper had it in its morning edition.”", in: scan)
    #expect(result?.verdict == .altered)
    #expect(result?.match?.level == .scan)
    #expect(result?.match?.edits.allSatisfy { $0.classes == [.scan] } == true)
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
