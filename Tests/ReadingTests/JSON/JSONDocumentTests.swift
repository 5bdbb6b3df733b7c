import Reading
import Testing

@Suite struct JSONDocumentTests {
  private static func document(_ text: String) -> JSONDocument { JSONDocument(Array(text.utf8)) }

  @Test func `values are what they say`() throws {
    let root = try #require(
      Self.document(
        #" {"a": [1, -2.5e1, true, false, null, "x"], "b": {}, "c": [] , "a\u0062": 9007199254740993} "#
      ).root)
    let list = Array(try #require(root["a"]).elements)
    #expect(list.map(\.int) == [1, nil, nil, nil, nil, nil])
    #expect(list[1].double == -25)
    #expect(list[2].bool == true && list[3].bool == false && list[4].isNull && list[5].string == "x")
    #expect(root["b"]?.isObject == true && root["b"]?.members.map(\.name.string) == [])
    #expect(root["c"]?.isArray == true && root["c"]?.elements.map(\.int) == [])
    #expect(root["ab"]?.int == 9_007_199_254_740_993)
    #expect(root["none"] == nil)
    #expect(root.members.map(\.name.string) == ["a", "b", "c", "ab"])
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"), (#""\u00e9\ud83d\ude00""#, "é😀"), (#""é😀""#, "é😀"),
    (#""""#, ""),
    (#""\u0000""#, "\u{0}"),
  ])
  func `escapes stand for characters`(text: String, expected: String) {
    let document = Self.document(text)
    #expect(document.root?.string == expected)
    #expect(document.problems.isEmpty)
  }

  @Test(arguments: [
    ("", JSONProblem.Reason.expected("a value"), 0), ("[1,,2]", .expected("a value after the comma"), 3),
    ("[,]", .expected("a value or ']'"), 1), ("{\"a\":}", .expected("a value"), 5),
    ("[1 2]", .expected("a comma or ']'"), 3), ("{\"a\" 1}", .expected("':' after the name"), 5),
    ("{a: 1}", .expected("a name in double quotes or '}'"), 1),
    ("[1] x", .expected("the end of the text"), 4),
    ("{\"a\": 1, b: 2}", .expected("a name in double quotes after the comma"), 9), ("[01]", .badNumber, 1),
    ("[1.]", .badNumber, 1),
    ("['a']", .expected("a value or ']'"), 1), ("[\"a", .expected("a quotation mark that ends this text"), 1),
    ("# c\n1", .expected("a value"), 0), ("[-]", .badNumber, 1), ("nul", .expected("a value"), 0),
    ("truefalse", .expected("a value"), 0), ("[1e]", .badNumber, 1), ("/", .expected("a value"), 0),
  ])
  func `what is not JSON is told with its place`(text: String, reason: JSONProblem.Reason, offset: Int) {
    #expect(Self.document(text).problems == [JSONProblem(reason: reason, offset: offset)])
  }

  @Test(arguments: [
    (#"{"a": 1, "\u0061": 2}"#, JSONProblem.Reason.repeatedKey("a")), (#"["\ud800"]"#, .loneSurrogate),
    ("[1, ]", .trailingComma), ("{\"a\": 1,\n}", .trailingComma), ("[1] // c", .comment),
    ("/* c */ [ /**/ 1]", .comment), ("[1 /* c ", .comment), ("[NaN]", .foreignWord("NaN")),
    ("[-Infinity]", .foreignWord("-Infinity")), ("[True]", .foreignWord("True")),
    ("[9223372036854775808]", .inexactNumber), ("[1e400]", .inexactNumber),
    (#"["\x"]"#, .badEscape), ("[\"a\nb\"]", .controlCharacter), (#"["\u12"]"#, .badEscape),
  ])
  func `a small fault is told and the reading goes on`(text: String, reason: JSONProblem.Reason) {
    let document = Self.document(text)
    #expect(document.problems.first?.reason == reason)
    #expect(
      document.root?.members.contains { _ in true } == true
        || document.root?.elements.contains { _ in true } == true)
  }

  @Test(arguments: [2, 40])
  func `of a name that stands twice the last counts, in objects of any size`(count: Int) {
    let members = (0..<count).map { "\"name \($0)\": \($0)" }.joined(separator: ", ")
    let document = Self.document(#"{"a": 1, \#(members), "\u0061": 2}"#)
    #expect(document.root?["a"]?.int == 2)
    #expect(document.problems.map(\.reason) == [.repeatedKey("a")])
    let other = Self.document(#"{"a": 1, \#(members), "b": 2}"#)
    #expect(other.problems.isEmpty)
  }

  @Test func `words of other languages count as what they mean`() {
    let values = Array(Self.document("[NaN, None, True, False, undefined, -Infinity]").root!.elements)
    #expect(values.map(\.isNull) == [true, true, false, false, true, true])
    #expect(values.map(\.bool) == [nil, nil, true, false, nil, nil])
  }

  @Test func `a comment is no value and hides nothing`() {
    let document = Self.document("{ // one\n\"a\": /* two */ 1, /* \"b\": 2, **/ \"c\": 3 }")
    #expect(document.root?.members.map(\.name.string) == ["a", "c"])
    #expect(document.problems.map(\.reason) == [.comment, .comment, .comment])
  }

  @Test func `numbers are exact as far as 64 bits go`() {
    let document = Self.document("[9223372036854775807, 18446744073709551616, 1e308, 0.1, -0]")
    let values = Array(document.root!.elements)
    #expect(values.map(\.int) == [.max, nil, nil, nil, 0])
    #expect(values.map(\.double) == [9_223_372_036_854_775_808, 18_446_744_073_709_551_616, 1e308, 0.1, 0])
    #expect(document.problems == [JSONProblem(reason: .inexactNumber, offset: 22)])
    #expect(!document.problems[0].isFault)
  }

  @Test func `a text that does not end in 16 MB is taken for one that lacks its quotation mark`() {
    let longest = JSONDocument.longestString
    let fine = JSONDocument([0x22] + [UInt8](repeating: 0x61, count: longest) + [0x22])
    #expect(fine.root?.bytes?.count == longest)
    let long = JSONDocument([0x5B, 0x22] + [UInt8](repeating: 0x61, count: longest + 1) + [0x22, 0x5D])
    #expect(long.problems == [JSONProblem(reason: .tooLong(limit: longest), offset: 1)])
  }

  @Test func `a million faults are counted and a thousand of them kept`() {
    let document = Self.document("[" + String(repeating: "NaN,", count: 1_000_000) + "1]")
    #expect(document.problems.count == 1_000)
    #expect(document.furtherProblems == 999_000)
  }

  @Test(arguments: [
    JSONProblem.Reason.expected("a value"), .repeatedKey("a"), .badEscape, .loneSurrogate, .controlCharacter,
    .badNumber, .trailingComma, .comment, .foreignWord("NaN"), .inexactNumber, .tooDeep(limit: 512),
    .tooLong(limit: 16 << 20), .notUTF8, .foreignEncoding,
  ])
  func `every problem is worded and says how to mend it`(reason: JSONProblem.Reason) {
    let problem = JSONProblem(reason: reason, offset: 0)
    for words in [problem.message, problem.help] {
      #expect(!words.isEmpty && words.first?.isUppercase != true || words.hasPrefix("JSON"))
      #expect(words.last != ".")
    }
  }

  @Test func `what was read before a fault can be had`() {
    let document = Self.document(#"{"a": [1, {"b": 2"#)
    #expect(document.root?["a"]?.elements.map(\.int) == [1, nil])
    #expect(Array(document.root!["a"]!.elements)[1]["b"]?.int == 2)
    #expect(document.problems.count == 1)
  }

  @Test func `any depth ends with a problem, not a crash`() {
    for text in [String(repeating: "[", count: 1_000_000), String(repeating: #"{"a":"#, count: 200_000)] {
      #expect(Self.document(text).problems.map(\.reason) == [.tooDeep(limit: JSONDocument.deepest)])
    }
    let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(Self.document(deep).problems.isEmpty)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x5B, 0], [0, 0x5B, 0, 0x5D], [0x5B, 0, 0x5D, 0]] as [[UInt8]])
  func `other encodings are told`(bytes: [UInt8]) {
    #expect(JSONDocument(bytes).problems.map(\.reason) == [.foreignEncoding])
  }

  @Test func `a byte-order mark is passed over, bad bytes are replaced`() {
    #expect(JSONDocument([0xEF, 0xBB, 0xBF, 0x31]).root?.int == 1)
    let document = JSONDocument([0x22, 0xFF, 0x61, 0x22])
    #expect(document.root?.string == "\u{FFFD}a")
    #expect(document.problems == [JSONProblem(reason: .notUTF8, offset: 1)])
  }

  @Test func `random bytes never crash`() {
    var random = SystemRandomNumberGenerator()
    let letters = Array(#"{}[],:"\u0d8e-1.tfnN/* "#.utf8)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0
      }
      let document = JSONDocument(bytes)
      #expect(document.root != nil || !document.problems.isEmpty)
    }
  }
}
