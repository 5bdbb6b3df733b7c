import Claims
import Testing

@testable import Quotations

/// How closely words agree that agree, and what is an edit of what kind.
struct PartLevelsTests {
  private static let levels: [(String, String, NormalisationLevel)] = [
    ("The toll, he said, is theft from the poor.", "The toll, he said, is theft from the poor.", .exact),
    (
      "The toll, he said, is theft from the poor.", "The toll, he\nsaid, is   theft from the poor.",
      .whitespace
    ),
    ("The toll – he said – is theft from the poor.", "The toll—he said—is theft from the poor.", .typography),
    ("The duke's toll is theft from the poor.", "The duke’s toll is theft from the poor.", .typography),
    ("The toll is *theft* from the poor.", "The toll is theft from the poor.", .typography),
    ("The toll is ﬁt for nobody but the poor.", "The toll is fit for nobody but the poor.", .typography),
    ("the toll is theft from the poor", "The toll is theft from the poor, and so on.", .edges),
    ("The toll is theft from the poor,", "The toll is theft from the poor.", .edges),
    ("The ‘toll’ is theft from the poor.", "The “toll” is theft from the poor.", .edges),
    ("The toll is theft from the gatekeeper.", "The toll is theft from the gate-\nkeeper.", .layout),
    (
      "The toll is theft from the poor of the town.", "The toll is theft[12] from the poor of the town.",
      .layout
    ),
    ("The toll on labor is theft from the poor.", "The toll on labour is theft from the poor.", .spelling),
    ("The toll is theft from the POOR.", "The toll is theft from the poor.", .spelling),
    ("The toll in Zurich is theft from the poor.", "The toll in Zürich is theft from the poor.", .spelling),
    ("The bridge toll is theft to-day as ever.", "The bridge toll is theft today as ever.", .spelling),
  ]

  @Test(arguments: levels)
  func `The lowest level that will do`(quoted: String, source: String, level: NormalisationLevel) {
    let result = audited("“\(quoted)”", in: source, locator: "¶ 1")
    #expect(result?.match?.level == level)
    #expect(result?.match?.edits.isEmpty == true)
    #expect(result?.verdict == (level <= .whitespace ? .verbatim : .verbatimNormalised))
  }

  private static let kinds: [(String, String, MatchPiece.Kind, Bool, Int)] = [
    (
      "The rich old town built a bridge of oak.", "The old rich town built a bridge of oak.", .reordered,
      false, 2
    ),
    ("The town built a bridge of oak.", "The rich old town built a bridge of oak.", .omitted, false, 2),
    ("The … town built a bridge of oak.", "The rich old town built a bridge of oak.", .omitted, true, 2),
    (
      "The very rich town built a bridge of oak.", "The rich town built a bridge of oak.", .inserted, false, 1
    ),
    (
      "The rich [Harrow] town built a bridge of oak.", "The rich town built a bridge of oak.", .inserted,
      true, 1
    ),
    (
      "The rich [old] town built a bridge of oak.", "The rich mean town built a bridge of oak.", .replaced,
      true, 1
    ),
    ("The rich town built a bridge of ash.", "The rich town built a bridge of oak.", .replaced, false, 1),
    ("The rich tovvn built a bridge of oak.", "The rich town built a bridge of oak.", .replaced, false, 1),
    ("The rich town, built a bridge of oak.", "The rich town built a bridge of oak.", .replaced, false, 0),
  ]

  @Test(arguments: kinds)
  func `One edit`(quoted: String, source: String, kind: MatchPiece.Kind, isMarked: Bool, words: Int) {
    let edits = audited("“\(quoted)”", in: source, locator: "¶ 1")?.match?.edits ?? []
    #expect(edits.count == 1 || kind == .reordered)
    #expect(edits.first?.kind == kind)
    #expect(edits.first?.isMarked == isMarked)
    #expect(edits.first?.words == words || kind == .reordered)
  }

  /// A note that owns up to changed punctuation makes it no alteration.
  @Test(arguments: [("", Verdict.altered), (" (cleaned up)", .verbatimMarked)])
  func `Cleaned up`(note: String, verdict: Verdict) {
    let source = "The rich town of Harrow built a bridge of oak; nobody paid for it."
    let text = "“The rich town of Harrow built a bridge of oak, nobody paid for it.”\(note)"
    #expect(audited(text, in: source, locator: "¶ 1")?.verdict == verdict)
  }
}
