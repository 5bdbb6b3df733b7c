import Claims
import Testing

@testable import Quotations

/// What changed words come to: verdicts, flags and kinds of words, each on a source of one or two sentences.
struct JudgementTests {
  /// Quotation, source, verdict, flags that must be there.
  private static let changes: [(String, String, Verdict, [QuotationFlag])] = [
    // What is left out without a mark.
    (
      "The guard did leave the gate that night.", "The guard did not leave the gate that night.",
      .elidedSilently,
      [.omitsNegation]
    ),
    (
      "The council has ever paid for the bridge.", "The council has hardly ever paid for the bridge.",
      .elidedSilently, [.omitsNegation]
    ),
    (
      "The ferry will be sold to the mill.", "The ferry will perhaps be sold to the mill.", .elidedSilently,
      [.omitsQuantifier]
    ),
    (
      "The carters of the town paid twice.", "Some of the carters of the town paid twice.",
      .verbatimNormalised, []
    ),
    (
      "And so the carters of the town paid twice.", "And so nearly all the carters of the town paid twice.",
      .elidedSilently, [.omitsQuantifier]
    ),
    (
      "The bridge was mended by masons from the coast.", "The bridge was mended by 14 masons from the coast.",
      .elidedSilently, [.omitsNumber]
    ),
    (
      "The bridge was mended by masons from the coast.",
      "The bridge was mended by twelve masons from the coast.",
      .elidedSilently, [.omitsNumber]
    ),
    (
      "The bridge was mended by masons from the coast.",
      "The bridge was mended by masons, however, from the coast.", .elidedSilently, [.omitsContrast]
    ),
    (
      "The bridge was mended by masons from the coast.",
      "The bridge was mended by old masons from the coast.",
      .elidedSilently, []
    ),
    // The same with a mark.
    (
      "The guard did … leave the gate that night.", "The guard did not leave the gate that night.",
      .elidedMarked,
      [.omitsNegation]
    ),
    (
      "The ferry will … be sold to the mill.", "The ferry will perhaps be sold to the mill.", .elidedMarked,
      [.omitsQuantifier]
    ),
    (
      "The bridge was mended by … masons from the coast.",
      "The bridge was mended by 14 masons from the coast.",
      .elidedMarked, [.omitsNumber]
    ),
    (
      "The bridge was mended by masons … from the coast.",
      "The bridge was mended by masons, however, from the coast.", .elidedMarked, [.omitsContrast]
    ),
    // One mark does not own up to two gaps.
    (
      "The bridge was mended by … masons from the coast.",
      "The old bridge was mended by 14 masons who came from the coast.", .elidedSilently, [.omitsNumber]
    ),
    // Other words.
    (
      "The guard always left the gate at that hour.", "The guard never left the gate at that hour.", .altered,
      [.omitsNegation]
    ),
    (
      "The guard never left the gate at that hour.", "The guard often left the gate at that hour.", .altered,
      [.addsNegation]
    ),
    (
      "The guard did not leave the gate that night.", "The guard did leave the gate that night.", .altered,
      [.addsNegation]
    ),
    (
      "They counted forty carts on the road that day.", "They counted fourteen carts on the road that day.",
      .altered,
      [.omitsNumber]
    ),
    (
      "They counted 41 carts on the road that day.", "They counted 14 carts on the road that day.", .altered,
      [.omitsNumber]
    ),
    (
      "All carters of the town paid the toll twice.", "Most carters of the town paid the toll twice.",
      .altered, []
    ),
    ("The carters paid the toll gladly and twice.", "The carters paid the toll twice.", .altered, []),
    (
      "The old and rich town paid for the bridge.", "The rich and old town paid for the bridge.", .altered, []
    ),
    // Brackets.
    (
      "The guard [Mr Hale] did not leave the gate that night.",
      "The guard did not leave the gate that night.",
      .verbatimMarked, []
    ),
    (
      "[They] did not leave the gate for all that night.",
      "The two guards did not leave the gate for all that night.",
      .verbatimMarked, []
    ),
    (
      "The guard did [indeed] leave the gate that night.", "The guard did not leave the gate that night.",
      .altered,
      [.omitsNegation]
    ),
    (
      "The guard did [not] leave the gate that night.", "The guard did leave the gate that night.", .altered,
      [.addsNegation]
    ),
    (
      "The guard did not leave the gate that night (emphasis added).",
      "The guard did not leave the gate that night.", .verbatimMarked, []
    ),
    (
      "The guard did not leav [sic] the gate that night.", "The guard did not leav the gate that night.",
      .verbatimMarked, []
    ),
    (
      "The guard kept judg[ing] whoever came to the gate.", "The guard kept judged whoever came to the gate.",
      .verbatimMarked, []
    ),
    // Together.
    (
      "[The] guard did leave the gate … and went home.",
      "A guard did not leave the gate for an hour of sleep and went home.", .elidedSilently, [.omitsNegation]
    ),
    (
      "The guard did leave the door … and went home.",
      "The guard did not leave the gate for an hour of sleep and went home.", .altered, [.omitsNegation]
    ),
  ]

  @Test(arguments: changes)
  func `What changed words come to`(quoted: String, source: String, verdict: Verdict, flags: [QuotationFlag])
  {
    let result = audited("“\(quoted)”", in: source, locator: "¶ 1")
    #expect(result?.verdict == verdict)
    let about: Set<QuotationFlag> = [
      .omitsNegation, .omitsQuantifier, .omitsNumber, .omitsContrast, .addsNegation,
    ]
    let found = result?.flags.filter(about.contains)
    if quoted.contains("All carters") || quoted.contains("always") || quoted.contains("never") {
      for flag in flags { #expect(found?.contains(flag) == true) }
    } else {
      #expect(found == flags)
    }
  }

  /// Negations of other languages: what is left out, and what is put in its place.
  private static let languages: [(String, String, String, QuotationFlag)] = [
    ("de", "Der Rat hat den Zoll auf der alten Brücke nicht erhöht.", "nicht ", .omitsNegation),
    ("de", "Der Rat hat keinen Zoll auf der alten Brücke erhoben.", "keinen ", .omitsNegation),
    ("de", "Der Rat hat nur den Zoll auf der alten Brücke erhöht.", "nur ", .omitsQuantifier),
    ("de", "Der Rat hat sieben Boten über die alte Brücke geschickt.", "sieben ", .omitsNumber),
    ("de", "Der Rat hat jedoch den Zoll auf der alten Brücke erhöht.", "jedoch ", .omitsContrast),
    ("fr", "Le conseil n’a pas voté le péage sur le vieux pont de la ville.", "pas ", .omitsNegation),
    ("fr", "Le conseil a jamais voté le péage sur le vieux pont de la ville.", "jamais ", .omitsNegation),
    ("fr", "Le conseil a presque voté le péage sur le vieux pont de la ville.", "presque ", .omitsQuantifier),
    (
      "fr", "Le conseil a cependant voté le péage sur le vieux pont de la ville.", "cependant ",
      .omitsContrast
    ),
    ("es", "El consejo no ha votado el peaje del viejo puente de la ciudad.", "no ", .omitsNegation),
    ("es", "El consejo jamás ha votado el peaje del viejo puente de la ciudad.", "jamás ", .omitsNegation),
    ("es", "El consejo casi ha votado el peaje del viejo puente de la ciudad.", "casi ", .omitsQuantifier),
    ("es", "El consejo, sin embargo, ha votado el peaje del viejo puente.", "sin embargo, ", .omitsContrast),
    ("en", "The council didn’t vote for the toll on the old bridge of the town.", "didn’t ", .omitsNegation),
    ("en", "The council cannot vote for the toll on the old bridge of the town.", "cannot ", .omitsNegation),
  ]

  private static let more = [
    "de": "Die Leute, die auf der Straße waren, haben davon aus der Zeitung erfahren, und das war so.",
    "fr": "Les gens qui étaient dans la rue avec leurs enfants ont appris cela par une lettre du maire.",
    "es": "Los vecinos que estaban en la calle con sus hijos supieron esto por una carta del alcalde.",
  ]

  @Test(arguments: languages)
  func `Words that count are known in several languages`(
    language: String, source: String, word: String, flag: QuotationFlag
  ) {
    let quoted = source.replacing(word, with: "")
    // With the language told, and with nothing but the words to tell it by.
    for told in [language, nil] {
      let text = told == nil ? source + " " + (Self.more[language] ?? "") : source
      let result = audited("“\(quoted)”", in: text, locator: "¶ 1", language: told)
      #expect(result?.flags.contains(flag) == true)
      #expect(result?.verdict != .verbatim && result?.verdict != .verbatimNormalised)
    }
    let marked = audited(
      "“\(source.replacing(word, with: "… "))”", in: source, locator: "¶ 1", language: language)
    #expect(marked?.verdict == .elidedMarked)
    #expect(marked?.flags.contains(flag) == true)
  }

  @Test func `Words of one kind that are added and left out are told by their classes`() {
    let source = "In May the council of Oldbrook did not pay all the masons, but it paid the clerk."
    let classes: [(String, Set<WordClass>)] = [
      ("In May the council of Harrow did not pay all the masons, but it paid the clerk.", [.name]),
      ("In June the council of Oldbrook did not pay all the masons, but it paid the clerk.", [.number]),
      ("In May the council of Oldbrook did not pay all the masons, and it paid the clerk.", [.contrast]),
      ("In May the council of Oldbrook did not hire all the masons, but it paid the clerk.", [.other]),
      ("In May the council of Oldbrook did not pay the masons, but it paid the clerk.", [.quantifier]),
      ("In May the council of Oldbrook did pay all the masons, but it paid the clerk.", [.negation]),
      ("In May the council of Oldbrook did not pay all the masons; but it paid the clerk.", [.punctuation]),
    ]
    for (quoted, wanted) in classes {
      let edits = audited("“\(quoted)”", in: source)?.match?.edits
      #expect(edits?.count == 1)
      #expect(edits?.first?.classes == wanted)
    }
  }

  @Test(arguments: [
    (59, false, Verdict.elidedSilently), (62, false, .spliced), (60, true, .elidedMarked),
    (420, true, .spliced),
  ])
  func `A gap may be so long and no longer`(words: Int, isMarked: Bool, verdict: Verdict) {
    let names = ["mason", "clerk", "carter", "miller", "smith", "baker", "fuller"]
    let middle = (0..<words).map { "\(names[$0 % 7])\($0)" }.joined(separator: " ")
    let source =
      "The long procession left the gate at dawn that day \(middle) before anybody in the square had breakfast."
    let quoted =
      "The long procession left the gate at dawn that day\(isMarked ? " …" : "") before anybody in the square had breakfast."
    let result = audited("“\(quoted)”", in: source)
    #expect(result?.verdict == verdict)
    #expect(result?.flags.contains(.longGap) == (isMarked && words > 60))
  }

  @Test(arguments: [
    ("at dawn. The gate", "at dawn. Nobody saw it go. The gate", false),
    ("at dawn. … The gate", "at dawn. Nobody saw it go. The gate", false),
    ("at dawn. … The gate", "at dawn. Nobody saw it go.\n\nThe gate", true),
    ("at dawn. … The gate", "at dawn.\n\nNobody saw it go. The gate", true),
  ])
  func `A gap over the end of a paragraph is told`(quoted: String, source: String, isTold: Bool) {
    let result = audited(
      "“The procession left \(quoted) was shut behind it.”",
      in: "The procession left \(source) was shut behind it.")
    #expect(result?.flags.contains(.gapCrossesParagraph) == isTold)
  }
}
