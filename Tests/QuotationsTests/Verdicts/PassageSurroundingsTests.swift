import Claims
import Testing

@testable import Quotations

/// What stands around the quoted words in the source.
struct PassageSurroundingsTests {
  // MARK: Edges

  /// Quotation, words left out at its start and end, whether these ends are false, whether they are marked.
  private static let edges: [(String, [Int], [Bool], [Bool])] = [
    ("The mayor opened the bridge on a Sunday, and it rained.", [0, 0], [false, false], [false, false]),
    ("The mayor opened the bridge on a Sunday.", [0, 3], [false, true], [false, false]),
    ("The mayor opened the bridge on a Sunday,", [0, 3], [false, false], [false, false]),
    ("The mayor opened the bridge on a Sunday", [0, 3], [false, false], [false, false]),
    ("The mayor opened the bridge on a Sunday …", [0, 3], [false, false], [false, true]),
    ("The mayor opened the bridge on a Sunday ….", [0, 3], [false, false], [false, true]),
    ("the bridge on a Sunday, and it rained.", [3, 0], [false, false], [false, false]),
    ("The bridge on a Sunday, and it rained.", [3, 0], [true, false], [false, false]),
    ("[T]he bridge on a Sunday, and it rained.", [3, 0], [false, false], [true, false]),
    ("… the bridge on a Sunday, and it rained.", [3, 0], [false, false], [true, false]),
    ("The bridge on a Sunday.", [3, 3], [true, true], [false, false]),
    ("the mayor opened the bridge on a Sunday, and it rained.", [0, 0], [false, false], [false, false]),
  ]

  @Test(arguments: edges)
  func `Edges`(quoted: String, leftOut: [Int], isFalse: [Bool], isMarked: [Bool]) {
    let source = "It was cold. The mayor opened the bridge on a Sunday, and it rained. Nobody came at all."
    let result = audited("“\(quoted)”", in: source, locator: "¶ 1")
    let match = result?.match
    let ends = [match?.start, match?.end]
    #expect(ends.map { $0?.wordsLeftOut } == leftOut)
    #expect(ends.map { $0?.isFalse } == isFalse)
    #expect(ends.map { $0?.isMarked } == isMarked)
    #expect(result?.flags.contains(.startsInsideSentence) == (leftOut[0] > 0))
    #expect(result?.flags.contains(.endsInsideSentence) == (leftOut[1] > 0))
    #expect(result?.flags.contains(.falseCapital) == isFalse[0])
    #expect(result?.flags.contains(.falseFullStop) == isFalse[1])
    #expect(match?.start.leftOut == (leftOut[0] > 0 ? "The mayor opened" : ""))
  }

  // MARK: Frames

  private static let words = "the bridge was built on the bones of masons"

  /// A source with `@` for the quoted words, the kind of frame and its cue.
  private static let frames: [(String, Frame.Kind?, String)] = [
    ("Here @.", nil, ""), ("I say that @.", nil, ""), ("We believe that @.", nil, ""),
    ("It is said that @.", .reported, "It is said"), ("Critics claim that @.", .reported, "Critics"),
    ("The paper writes: @.", .reported, "paper writes"),
    ("According to the paper @.", .reported, "According to"),
    ("He behaves as if @.", .reported, "as if"), ("The myth that @ is dead.", .reported, "The myth that"),
    ("The paper said, “@,” and was sued.", .quoted, "“"), ("He wrote “@” on the wall.", .quoted, "“"),
    ("They wrote «@» on the wall.", .quoted, "«"), ("If @, it must be cursed.", .conditional, "If"),
    ("Unless @, it is a plain one.", .conditional, "Unless"), ("Is it true that @?", .question, "?"),
    ("The mayor thinks that @.", .reported, "mayor thinks"),
    ("They denied that @.", .reported, "They denied"),
  ]

  @Test(arguments: frames)
  func `Frames`(source: String, kind: Frame.Kind?, cue: String) {
    let text = "Nothing else is known of it. " + source.replacing("@", with: Self.words) + " So it is."
    let result = audited("“\(Self.words)”", in: text, locator: "¶ 1")
    #expect(result?.verdict == .verbatim)
    #expect(result?.match?.frame?.kind == kind)
    #expect((result?.match?.frame?.cue ?? "").lowercased() == cue.lowercased())
    #expect(result?.flags.contains(.framed) == (kind != nil))
  }

  private static let otherFrames: [(String, String, String, Frame.Kind)] = [
    ("de", "Es heißt, dass @.", "die Brücke auf den Knochen der Maurer gebaut wurde", .reported),
    ("de", "Die Zeitung behauptet, dass @.", "die Brücke auf den Knochen der Maurer gebaut wurde", .reported),
    ("de", "Wenn @, ist sie verflucht.", "die Brücke auf den Knochen der Maurer gebaut wurde", .conditional),
    ("fr", "On dit que @.", "le pont a été bâti sur les os des maçons", .reported),
    ("fr", "Selon le journal @.", "le pont a été bâti sur les os des maçons", .reported),
    ("es", "Se dice que @.", "el puente fue construido sobre los huesos de los obreros", .reported),
    ("es", "El diario afirma que @.", "el puente fue construido sobre los huesos de los obreros", .reported),
  ]

  @Test(arguments: otherFrames)
  func `Frames in other languages`(language: String, source: String, words: String, kind: Frame.Kind) {
    let result = audited(
      "“\(words)”", in: source.replacing("@", with: words), locator: "¶ 1", language: language)
    #expect(result?.verdict == .verbatim)
    #expect(result?.match?.frame?.kind == kind)
  }

  // MARK: Turns

  /// A source with `@` for the quoted words, and where it turns.
  private static let turns: [(String, String, [Turn.Position], [String])] = [
    ("en", "@. It was cold.", [], []), ("en", "@. But it was cold.", [.after], ["But"]),
    ("en", "@. And yet it was cold.", [.after], ["And yet"]),
    ("en", "@. It was, however, cold.", [.after], ["however"]),
    ("en", "@. Nobody, I may add, saw it but the clerk.", [], []),
    ("en", "@, but it was cold.", [.remainder], ["but"]),
    ("en", "@, although it was cold.", [.remainder], ["although"]),
    ("en", "@, and it was cold.", [], []),
    ("en", "It is not true that @. So it was.", [.before], ["It is not true that"]),
    ("en", "So far from it, @. So it was.", [.before], ["So far from"]),
    ("en", "Nobody thought so. @. So it was.", [], []),
    (
      "en", "Although it rained, @, but it was cold. However, it passed.", [.before, .remainder, .after],
      ["Although", "but", "However"]
    ),
    ("de", "@. Aber es war kalt.", [.after], ["Aber"]),
    ("de", "@, jedoch war es kalt.", [.remainder], ["jedoch"]),
    ("fr", "@. Mais il faisait froid.", [.after], ["Mais"]),
    ("fr", "@. Et pourtant il y a du vent.", [.after], ["Et pourtant"]),
    ("es", "@. Pero hacía frío.", [.after], ["Pero"]),
    ("es", "@. Sin embargo, hacía frío.", [.after], ["Sin embargo"]),
  ]

  @Test(arguments: turns)
  func `Turns`(language: String, source: String, positions: [Turn.Position], cues: [String]) {
    let words = "Seventeen masons crossed Oldbrook market before breakfast"
    let result = audited(
      "“\(words)”", in: source.replacing("@", with: words), locator: "¶ 1", language: language)
    #expect(result?.match?.turns.map(\.position) == positions)
    #expect(result?.match?.turns.map(\.cue) == cues)
    #expect(result?.flags.contains(.turnBefore) == positions.contains(.before))
    #expect(result?.flags.contains(.turnAfter) == positions.contains { $0 != .before })
  }

  // MARK: Context

  @Test func `A reader gets the sentences around and the whole paragraph`() {
    let source = """
      One came early. Two came late. Three stood in the rain for an hour. Four were asleep. Five had the key.

      Six is another paragraph.
      """
    let context = audited("“stood in the rain”", in: source, locator: "¶ 1")?.match?.context
    #expect(context?.before == "One came early. Two came late.")
    #expect(context?.head == "Three ")
    #expect(context?.tail == " for an hour.")
    #expect(context?.after == "Four were asleep. Five had the key.")
    #expect(context?.paragraph.hasPrefix("One") == true && context?.paragraph.hasSuffix("key.") == true)
    let passage = context?.passage ?? 0..<0
    #expect(
      context.map { String(decoding: Array($0.paragraph.utf8)[passage], as: UTF8.self) }
        == "stood in the rain")
  }
}
