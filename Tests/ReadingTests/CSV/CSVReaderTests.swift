import Reading
import Testing

@Suite struct CSVReaderTests {
  private static func rows(_ text: String) -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    var rows: [[String]] = []
    while let row = reader.next() {
      rows.append(row.fields.map { String(decoding: $0.bytes, as: UTF8.self) })
    }
    return rows
  }

  private static func problems(_ text: String) -> [CSVReader.Problem.Reason] {
    var reader = CSVReader(Array(text.utf8))
    while reader.next() != nil {}
    return reader.problems.map(\.reason)
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]),
    ("\u{FEFF}a;b;c\n1;2,5;3", [["a", "b", "c"], ["1", "2,5", "3"]]),
    ("a\tb\nc\td", [["a", "b"], ["c", "d"]]),
    ("\"a,\"\"b\"\"\nc\",d", [["a,\"b\"\nc", "d"]]), ("a,,\n,", [["a", "", ""], ["", ""]]), ("", []),
    ("\n\n", [[], []]),
    ("sep=;\r\na,b;c\r\n", [["a,b", "c"]]), ("sep=|\na", [["sep=|"], ["a"]]), ("sep=;", []),
    ("\"a;b\",c\n", [["a;b", "c"]]), ("\"\"\"\",\"a\"\"\"\"b\"", [["\"", "a\"\"b"]]),
    ("a,\"\"", [["a", ""]]),
    ("a,b\n\nc", [["a", "b"], [], ["c"]]), ("\"\",x", [["", "x"]]), ("a\u{0}b,c", [["a\u{0}b", "c"]]),
  ])
  func `rows and fields are found`(text: String, expected: [[String]]) {
    #expect(Self.rows(text) == expected)
    #expect(Self.problems(text) == [])
  }

  @Test func `an open quotation mark is told, and nothing is lost`() {
    #expect(Self.rows("a,\"b\nc") == [["a", "b\nc"]])
    #expect(Self.problems("a,\"b\nc") == [.openQuote])
  }

  @Test func `text after a quotation mark is told and kept`() {
    #expect(Self.rows("\"a\"b,c") == [["ab", "c"]])
    #expect(Self.problems("\"a\"b,c") == [.textAfterQuote])
  }

  @Test func `a row of a million cells is cut to what a spreadsheet holds`() {
    let text = String(repeating: ",", count: 1_000_000) + "\nb"
    #expect(Self.rows(text).map(\.count) == [CSVReader.mostFields, 1])
    #expect(Self.problems(text) == [.tooManyFields])
  }

  @Test func `a reader can go back to a row`() {
    var reader = CSVReader(Array("\u{FEFF}a\nb\nc".utf8))
    let offsets = [reader.next(), reader.next()].map { $0?.offset }
    #expect(offsets == [3, 5])
    reader.move(to: 5)
    #expect(reader.next().map { Array($0.fields[0].bytes) } == Array("b".utf8))
    reader.move(to: 0)
    #expect(reader.next()?.offset == 3)
    reader.move(to: 99)
    #expect(reader.next().map(\.offset) == nil)
  }

  @Test func `places are those of the text`() {
    var reader = CSVReader(Array("id,\"x \"\"y\"\"\"\r\n\"a\nb\",c".utf8))
    #expect(reader.next()?.fields.map(\.offset) == [0, 3])
    let row = reader.next()
    #expect(row?.offset == 14 && row?.fields.map(\.offset) == [14, 20])
  }

  @Test func `random bytes never crash`() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("ab,;\t\"\r\n".utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0
      }
      var reader = CSVReader(bytes)
      while reader.next() != nil {}
    }
  }
}
