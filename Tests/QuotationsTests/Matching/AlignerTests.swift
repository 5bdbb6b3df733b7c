import Testing

@testable import Quotations

@Suite struct AlignerTests {
  private static let mill =
    "Long ago the miller of Oldbrook kept two books,[3] one for the tax and one for himself."

  @Test(
    arguments: [
      ("“the miller of Oldbrook kept two books”", []),
      ("“the miller kept two books”", ["omitted of Oldbrook"]),
      ("“the miller of Oldbrook kept books”", ["omitted two"]),
      ("“the miller of Oldbrook kept”", []), ("“Long the miller of Oldbrook”", ["omitted ago"]),
      ("“two books, one for the tax and himself”", ["omitted one for"]),
      ("“kept two books, one for the church”", ["other church/tax"]),
      ("“the old miller of Oldbrook kept”", ["inserted old"]),
      ("“the old and tired miller of Oldbrook kept”", ["inserted old", "inserted and", "inserted tired"]),
      ("“the baker of Oldbrook kept two”", ["other baker/miller"]),
      ("“the miller of Oldbrok kept two”", ["other Oldbrok/Oldbrook"]),
      ("“the miller of Old brook kept”", ["same Old brook/Oldbrook"]),
      ("“the miller of Old-brook kept”", ["same Old-brook/Oldbrook"]),
      ("“the … kept two books”", ["gap miller of Oldbrook"]),
      ("“the miller … of Oldbrook kept”", ["gap "]),
      (
        "“the miller … kept two … for himself”", ["gap of Oldbrook", "gap books,[3] one for the tax and one"]
      ),
      ("“the miller,” she said, “kept two books”", ["gap of Oldbrook"]),
      ("“the miller [Reed] kept two”", ["bracket [Reed]/of Oldbrook"]),
      ("“the miller [a Mr Reed] of Oldbrook kept”", ["bracket [a Mr Reed]/"]),
      ("“[He] of Oldbrook kept two books”", ["bracket [He]/"]),
      ("“[T]he miller of Oldbrook”", []), ("“the m[a]ller of Oldbrook”", ["other m[a]ller/miller"]),
      ("“the mill[s] of Oldbrook”", ["other mill[s]/miller"]),
    ].map { ($0.0, $0.1 as [String]) })
  func `quoters change what they quote in many ways`(quotation: String, expected: [String]) {
    let departures = LaidBeside(quotation, Self.mill).departures
    #expect(departures.filter { $0 != "footnote 3" } == expected)
  }

  @Test(
    arguments: [
      ("“today he kept on”", "Then to day he kept on.", ["same today/to day"]),
      ("“today he kept on”", "Then to-\nday he kept on.", ["same today/to-\nday"]),
      ("“nevertheless he kept on”", "But never the less he kept on.", ["same nevertheless/never the less"]),
      ("“never the less he kept on”", "But nevertheless he kept on.", ["same never the less/nevertheless"]),
      ("“he did not keep on”", "Then he didn't keep on.", ["other did/didn't", "inserted not"]),
    ])
  func `words are divided and joined`(quotation: String, source: String, expected: [String]) {
    #expect(LaidBeside(quotation, source).departures == expected)
  }

  @Test(
    arguments: [
      ("Two books,[3] one for the tax", "“two books, one for the tax”", ["footnote 3"]),
      ("The party of labour.[1] It grew", "“The party of labour. It grew”", ["footnote 1"]),
      ("The party of labour¹ that grew", "“The party of labour that grew”", ["footnote ¹"]),
      ("The party of labour (2) that grew", "“The party of labour that grew”", ["omitted 2"]),
      ("The 2 parties of labour", "“The parties of labour”", ["omitted 2"]),
    ])
  func `references to notes are passed over`(source: String, quotation: String, expected: [String]) {
    #expect(LaidBeside(quotation, source).departures == expected)
  }

  @Test func `an ellipsis of the source stands for no words`() {
    let text = "He was shown the door … and the dog behind it, and the dog barked."
    #expect(LaidBeside("“shown the door … and the dog behind it”", text).departures == ["gap "])
    #expect(LaidBeside("“shown the door ... and the dog barked”", text).departures.count == 1)
  }

  @Test func `an ellipsis passes over any number of words`() {
    let words = InventedWords.words(300, seed: 3)
    let text = "It began there. " + words.joined(separator: " ") + " It ended here."
    let laid = LaidBeside("“It began … ended here”", text)
    #expect(laid.departures.count == 1)
    #expect(laid.found == "It began there. " + words.joined(separator: " ") + " It ended here")
  }

  @Test(arguments: [(1, 8), (2, 10), (3, 12), (9, 12)])
  func `brackets stand for a bounded number of words`(inside: Int, most: Int) {
    let left = InventedWords.words(20, seed: 5).map { $0.filter { $0 != "." } }
    let bracket = "[" + Array(repeating: "so", count: inside).joined(separator: " ") + "]"
    func covered(_ count: Int) -> [Int] {
      let text = "Whoever came there late " + left.prefix(count).joined(separator: " ") + " was sent away."
      let laid = LaidBeside("“Whoever came there late \(bracket) was sent away”", text)
      return (laid.alignment?.steps ?? []).filter { $0.kind == .bracket }.map(\.words.count)
    }
    #expect(covered(most) == [most])
    #expect(covered(most + 4).allSatisfy { $0 <= most })
  }

  @Test(arguments: ["“kept two books”", "“one for himself”", "“Long ago”", "“Long ago the miller”"])
  func `what stands before and after is left over`(quotation: String) {
    let laid = LaidBeside(quotation, Self.mill)
    #expect(laid.departures == [])
    #expect(laid.found == quotation.trimming("“”"))
  }

  @Test func `a word that stands twice is taken where its neighbours are`() {
    let text = "One for the road. The road is long. One for the tax and one for the road again."
    let laid = LaidBeside("“one for the road again”", text)
    #expect(laid.departures == [])
    #expect(laid.found == "one for the road again")
  }

  @Test(arguments: ["“”", "“…”", "“nothing here agrees”"])
  func `no words in common are no passage`(quotation: String) {
    #expect(LaidBeside(quotation, Self.mill).alignment == nil)
  }
}

extension String {
  fileprivate func trimming(_ characters: String) -> String { filter { !characters.contains($0) } }
}
