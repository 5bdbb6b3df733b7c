import Claims
import Testing

@testable import Quotations

struct ParaphraseTests {
  private static let source = """
    The granary on the hill had been empty since the flood, and the mice had left it too.

    When the harvest failed a second time, the steward opened the duke's cellars and gave each household a sack of \
    barley, which he wrote down as rats. But the duke had counted his sacks.

    In the third year there was wheat again, and the granary was painted white from top to bottom.
    """

  @Test(arguments: [
    // Other words for the same, in another order.
    (
      "“A sack of barley out of the cellars went to every household when the harvest failed.”",
      Verdict.paraphrase
    ),
    (
      "“After the failed harvest, the steward let the households have barley from the duke’s cellars.”",
      .paraphrase
    ),
    // Nothing of it, and too little of it.
    ("“The ferryman asked nobody for a penny in the winter of the great frost.”", .notFound),
    ("“The steward asked the ferryman for a boat in the winter of the great frost.”", .notFound),
    // So many words in a row are no paraphrase.
    ("“the steward opened the duke's cellars and gave each household a sack of barley”", .verbatim),
  ])
  func `Other words for the same`(text: String, verdict: Verdict) {
    let result = audited(text, in: Self.source)
    #expect(result?.verdict == verdict)
    if verdict == .paraphrase {
      #expect(result?.match?.place.paragraph == 2)
      #expect(result?.match?.similarity ?? 0 >= 0.4)
      #expect(result?.flags.contains(.turnAfter) == true)
    } else if verdict == .notFound {
      #expect(result?.match == nil)
    }
  }

  @Test func `Words that are far from each other are no passage`() {
    let words = ["steward", "cellars", "household", "barley", "harvest", "duke"]
    let filler = (0..<130).map { ["hedge", "meadow", "river", "stone"][$0 % 4] }.joined(separator: " ")
    let source = words.joined(separator: ". \(filler) ")
    let text = "“The steward of the duke gave every household barley after the harvest from his cellars.”"
    #expect(audited(text, in: source)?.verdict == .notFound)
    #expect(
      audited(text, in: words.joined(separator: " and a ") + ". \(filler) \(filler)")?.verdict == .paraphrase)
  }
}
