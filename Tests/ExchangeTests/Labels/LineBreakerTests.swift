import Exchange
import Testing

struct LineBreakerTests {
  /// Lines of a text in a box that is `width` ems of ten points wide.
  private func lines(_ text: String, width: Double) -> [String] {
    let utf8 = Array(text.utf8)[...]
    return LineBreaker(font: .regular, size: 10, width: width).lines(of: utf8)
      .map { String(decoding: utf8[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", 60, []),
    ("Toll", 60, ["Toll"]),
    ("The toll should go.", 72, ["The toll should", "go."]),
    ("The   toll", 30, ["The", "toll"]),
    ("  in by two", 40, ["  in by", "two"]),
    ("trailing  ", 60, ["trailing"]),
    ("one\ntwo", 60, ["one", "two"]),
    ("one\r\n\r\ntwo\rthree\n", 60, ["one", "", "two", "three", ""]),
    ("one\u{2028}two", 60, ["one", "two"]),
    ("well-known", 30, ["well-", "known"]),
    ("-5 1914-18", 38, ["-5", "1914-18"]),
    ("abcdefghij", 28, ["abcde", "fghij"]),
    ("a abcdefghij", 28, ["a", "abcde", "fghij"]),
    ("no\u{A0}break", 25, ["no\u{A0}br", "eak"]),
    ("zero\u{200B}width", 30, ["zero", "width"]),
  ])
  func `Latin text breaks at blanks and inner hyphens`(text: String, width: Double, expected: [String]) {
    #expect(lines(text, width: width) == expected)
  }

  @Test(arguments: [
    ("議論地図を描く", 30, ["議論地", "図を描", "く"]),
    ("議論地。図", 30, ["議論", "地。図"]),
    ("議論「地図」", 30, ["議論", "「地", "図」"]),
    ("map議論", 30, ["map議", "論"]),
  ])
  func `Chinese and Japanese break anywhere but beside brackets and stops`(
    text: String, width: Double, expected: [String]
  ) {
    #expect(lines(text, width: width) == expected)
  }

  @Test func `A letter keeps its marks and a joined emoji stays whole`() {
    let marked = String(repeating: "e\u{301}", count: 4)
    #expect(lines(marked, width: 12).allSatisfy { $0 == "e\u{301}e\u{301}" })
    #expect(lines("👩‍👩‍👧👩‍👩‍👧", width: 10) == ["👩‍👩‍👧", "👩‍👩‍👧"])
  }

  @Test(arguments: [0, -5, 0.001, Double.infinity])
  func `Any width gives at least one character a line`(width: Double) {
    let broken = lines("ab cd", width: width)
    #expect(broken == (width > 1 ? ["ab cd"] : ["a", "b", "c", "d"]))
  }

  @Test func `Lines are indices of the slice they are found in`() {
    let slice = Array("xx The toll".utf8)[3...]
    #expect(LineBreaker(font: .regular, size: 10, width: 20).lines(of: slice) == [3..<6, 7..<11])
  }

  @Test func `No line is wider than the box and only blanks are lost`() {
    let text = String(repeating: "A toll-free bridge; 議論「地図」 and Ærøskøbing–Ångström 🚀. ", count: 200)
    let utf8 = Array(text.utf8)[...]
    for width in stride(from: 20.0, through: 300, by: 35) {
      let breaker = LineBreaker(font: .bold, size: 9, width: width)
      let lines = breaker.lines(of: utf8)
      #expect(lines.allSatisfy { breaker.width(of: utf8[$0]) <= width + 0.01 })
      let kept = lines.flatMap { utf8[$0] }.filter { $0 != 0x20 }
      #expect(kept == utf8.filter { $0 != 0x20 })
    }
  }

  /// Words of ASCII letters have a way of their own through the breaker; one accent sends a text the other.
  @Test(arguments: [24.0, 31, 60, 123, 400]) func `Plain words break as any others`(width: Double) {
    let words = ["a", "toll", "bridges", "of", "i", "Walmart", "fifty", "ill.", "(no)"]
    let plain = (0..<200).map { words[($0 * $0 + $0 / 3) % words.count] + "a" }.joined(separator: " ")
    let accented = plain.replacing("a", with: "á", maxReplacements: 1)
    #expect(lines(plain, width: width) == lines(accented, width: width).map { $0.replacing("á", with: "a") })
  }
}
