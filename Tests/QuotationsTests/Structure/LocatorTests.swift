import Testing

@testable import Quotations

@Suite struct LocatorTests {
  private func text(_ locator: Locator) -> String {
    locator.parts.map { part in
      let numbers = part.range.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      return "\(part.unit.rawValue) \(numbers ?? part.label)"
    }.joined(separator: ", ")
  }

  @Test(
    arguments: [
      ("p. 4", "page 4"), ("pp. 3-5", "page 3-5"), ("pp. 123–5, 130", "page 123-125, page 130"),
      ("12", "page 12"),
      ("¶ 18-20", "paragraph 18-20"), ("¶ 11, ¶ 16", "paragraph 11, paragraph 16"),
      ("¶¶ 3 and 5", "paragraph 3, paragraph 5"),
      ("paragraph 3", "paragraph 3"), ("item 4", "item 4"), ("§ 2", "item 2"), ("ch. XII", "chapter 12"),
      ("Chapter 3, p. 7", "chapter 3, page 7"), ("p. xii", "page 12"), ("pp. ix–xi", "page 9-11"),
      ("p. 12f.", "page 12-13"),
      ("p. 12ff.", "page 12-22"), ("item 2.1", "item 2"), ("vol. 2, p. 4", "other 2, page 4"),
      ("l. 5", "line 5"),
      ("S. 17", "page 17"), ("стр. 17", "page 17"), ("", ""), ("passim", "other passim"),
      ("p. 5-3", "page 5"),
      ("p. 99999999999999999999", "page 1000000000"), ("---", ""),
    ])
  func `a locator is read`(written: String, expected: String) {
    #expect(text(Locator(written)) == expected)
  }

  private func place(page: String? = nil, paragraph: Int? = nil, item: String? = nil) -> Place {
    Place(source: "s", range: 0..<1, original: 0..<1, page: page, paragraph: paragraph, item: item)
  }

  @Test func `a locator names a place, another one, or says nothing of it`() {
    #expect(Locator("pp. 3-5").names(place(page: "4")) == true)
    #expect(Locator("pp. 3-5").names(place(page: "6")) == false)
    #expect(Locator("pp. ix-xi").names(place(page: "x")) == true)
    #expect(Locator("p. 10").names(place(page: "x")) == false)
    #expect(Locator("¶ 11, ¶ 16").names(place(page: "4", paragraph: 16)) == true)
    #expect(Locator("¶ 11, ¶ 16").names(place(paragraph: 12)) == false)
    #expect(Locator("item 4").names(place(paragraph: 6, item: "4")) == true)
    #expect(Locator("item 4").names(place(item: "4.2")) == true)
    #expect(Locator("item 4.2").names(place(item: "4")) == false)
    #expect(Locator("item 4.2").names(place(item: "4.2")) == true)
    #expect(Locator("p. 12, ¶ 3").names(place(page: "12", paragraph: 99)) == true)
    #expect(Locator("p. 12").names(place(paragraph: 12)) == nil)
    #expect(Locator("ch. 3").names(place(page: "3", paragraph: 3)) == nil)
  }
}
