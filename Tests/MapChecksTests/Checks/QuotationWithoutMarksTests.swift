import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct QuotationWithoutMarksTests {
  @Test(arguments: [
    "\"So.\"", "He says “so”.", "„So.“", "«So.»", "‹So.›", "「So」", "\"a\" and \"b\"",
  ])
  func `words between marks are enough`(text: String) {
    var map = GraphBuilder()
    map.quotation("q", text)
    #expect(QuotationWithoutMarks().messages(map) == [])
  }

  @Test(arguments: ["", "So.", "\"So.", "\"\"", "\" \"", "It's Ames's.", "\""])
  func `without such words it is no quotation`(text: String) {
    var map = GraphBuilder()
    map.quotation("q", text)
    #expect(
      QuotationWithoutMarks().messages(map) == ["the quotation 'q' has no words between quotation marks"])
  }
}
