import Testing

@testable import Quotations

@Suite struct PassageNoteTests {
  @Test(
    arguments: [
      ("sic", PassageNote.sic), ("Sic!", .sic), ("emphasis added", .emphasisAdded),
      ("Emphasis added.", .emphasisAdded), ("emphasis mine", .emphasisAdded), ("my italics", .emphasisAdded),
      ("italics ours", .emphasisAdded), ("emphasis supplied", .emphasisAdded),
      ("Hervorhebung von mir", .emphasisAdded), ("Herv. d. Verf.", .emphasisAdded),
      ("souligné par nous", .emphasisAdded), ("emphasis in original", .emphasisOriginal),
      ("emphasis in the original", .emphasisOriginal), ("original italics", .emphasisOriginal),
      ("Hervorhebung im Original", .emphasisOriginal), ("citation omitted", .citationsOmitted),
      ("footnotes omitted", .citationsOmitted), ("internal quotation marks omitted", .marksOmitted),
      ("internal quotation marks and citations omitted", .marksOmitted), ("cleaned up", .cleanedUp),
      ("Cleaned  up", .cleanedUp),
    ])
  func `a note says what the quoter has done`(text: String, note: PassageNote) {
    #expect(PassageNote(text.utf8) == note)
  }

  @Test(
    arguments: [
      "", " ", "…", "sic transit gloria", "emphasis", "he omitted it", "cleaned", "the italics of hope",
      "a note on this", "quotation", "12",
      "emphasis was laid by all the speakers of that long day on my own part in it",
    ])
  func `other words are no note`(text: String) {
    #expect(PassageNote(text.utf8) == nil)
  }

  @Test func `only emphasis of the original owns up to nothing`() {
    #expect(!PassageNote.emphasisOriginal.ownsUp)
    #expect(PassageNote.sic.ownsUp && PassageNote.emphasisAdded.ownsUp && PassageNote.cleanedUp.ownsUp)
  }
}
