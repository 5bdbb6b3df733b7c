import Claims
import Testing

@testable import Quotations

struct OmissionPlacingTests {
  @Test(arguments: [
    // Told from the comma on.
    (
      "we are told that only the rich are able to do it",
      "Here we are told that only the rich, and those of the school of the rich are able to do it.",
      "and those of the school of the rich "
    ),
    // No comma: as it is found.
    (
      "we are told that only the rich are able to do it",
      "Here we are told that only the rich and those of the school of the rich are able to do it.",
      "the rich and those of the school of "
    ),
    (
      "on the Sunday she paid the bill and went home to bed",
      "There on the Sunday she paid the bill, she paid the waiter and went home to bed.",
      "she paid the waiter "
    ),
    // At the end of what was compared nothing moves.
    ("the dog and the cat sat down", "Yes, the dog and the fat black cat sat down.", "fat black "),
  ])
  func `What is left out begins behind a sign where it can`(text: String, source: String, omitted: String) {
    let edits = audited("“\(text)”", in: source, locator: "¶ 1")?.match?.edits
    #expect(edits?.map(\.source) == [omitted])
    #expect(edits?.map(\.kind) == [.omitted])
  }
}
