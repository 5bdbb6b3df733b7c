import Claims
import Testing

@testable import Quotations

/// Fragments and sentences from different places, joined into one quotation.
struct StraySearchTests {
  private static let bridge = """
    Some say that the bridge will last for ever. I say that it will last for twenty years if it is painted, and for \
    ten if it is not.

    The council said that the toll should go. The carters cheered at that, and the ferrymen went home without a \
    word. For a week nobody in the town spoke of anything else, and on the Sunday the priest preached on the text of \
    the two masters. The bank on the square kept its doors open until nine o'clock each evening of that week, and \
    the clerks were told to smile at whoever came in. Some people did take out their savings and put them back the \
    next day. There was no panic. The painter began his work on the Monday after.
    """

  @Test(arguments: [
    ("“for ten if it is not … Some say that the bridge will last for ever.”", Verdict.spliced),
    ("“it will last for twenty years … Some say that the bridge will last for ever.”", .spliced),
    ("“The council said that the toll should go. There was no panic.”", .spliced),
    ("“There was no panic. The council said that the toll should go.”", .spliced),
    ("“The council said that the toll should go … There was no panic.”", .elidedMarked),
    ("“Some say that the bridge will last for ever … for ten if it is not.”", .elidedMarked),
    // A tail that stands nowhere, and common words that stand anywhere.
    ("“The council said that the toll should go. There was much joy.”", .altered),
    ("“The council said that the toll on the river should go.”", .altered),
    ("“The council said that the toll should go to the bank.”", .altered),
  ])
  func `What stands elsewhere makes a splice, what stands nowhere does not`(text: String, verdict: Verdict) {
    #expect(audited(text, in: Self.bridge)?.verdict == verdict)
  }

  @Test func `The other places of a splice are named`() {
    let result = audited("“The council said that the toll should go. There was no panic.”", in: Self.bridge)
    #expect(result?.otherPlaces.count == 1)
    let range = result?.otherPlaces.first?.range ?? 0..<0
    #expect(ReadableText(Self.bridge)[range].hasPrefix("There was no panic"))
  }
}
