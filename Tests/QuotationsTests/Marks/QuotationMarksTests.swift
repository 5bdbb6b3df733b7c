import Testing

@testable import Quotations

struct QuotationMarksTests {
  /// The words of each span, each preceded by a `>` for every span it stands in.
  private func spans(_ text: String) -> [String] {
    quotedSpans(text).map { String(repeating: ">", count: $0.depth) + $0.words }
  }

  @Test(arguments: [
    ("He said “no” twice.", ["no"]), ("He said \"no\" twice.", ["no"]), ("He said ‘no’ twice.", ["no"]),
    ("He said 'no' twice.", ["no"]), ("Elle dit « non » et « oui ».", [" non ", " oui "]),
    ("Elle dit «\u{A0}non\u{A0}», puis rien.", ["\u{A0}non\u{A0}"]), ("Er sagte „nein“ und ging.", ["nein"]),
    ("Er sagte »nein« und ging.", ["nein"]), ("Han sa ”nej” och gick.", ["nej"]),
    ("Han sa »nej» och gick.", ["nej"]), ("Powiedział „nie” i wyszedł.", ["nie"]),
    ("Er sagte ‚nein‘ und ging.", ["nein"]), ("On dit ‹non› ici.", ["non"]), ("彼は「いいえ」と『家』。", ["いいえ", "家"]),
    ("＂wide＂ marks", ["wide"]), ("the \"straight” and “curly\" mixed", ["straight", "curly"]),
  ])
  func `knows the marks of many languages`(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test(arguments: [
    ("“They call it ‘progress’ here,” she said.", ["They call it ‘progress’ here,", ">progress"]),
    ("'They call it \"progress\" here,' she said.", ["They call it \"progress\" here,", ">progress"]),
    ("\"They call it 'progress.'\" So.", ["They call it 'progress.'", ">progress."]),
    (
      "“They had formed a “tea committee” before noon.”",
      [
        "They had formed a “tea committee” before noon.", ">tea committee",
      ]
    ),
    ("« Il dit “non” et “oui” »", [" Il dit “non” et “oui” ", ">non", ">oui"]),
    ("“A ‘b “c ‘d’ e” f’ g”", ["A ‘b “c ‘d’ e” f’ g", ">b “c ‘d’ e” f", ">>c ‘d’ e", ">>>d"]),
  ])
  func `nests in any order`(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test(arguments: [
    "I don't know what the dogs' owners said in the '90s.",
    "’Tis the season; rock ’n’ roll, the ’68 vintage.",
    "He is 5' 6\" tall and the pipe is 3\" wide.", "‘tis a wrong mark by a clever machine",
    "It's the Joneses' turn.",
    "a lone \" in the middle", "the workers' party and the peasants' union", "", "\"\"", "“ ”",
    "ditto \" \" \"",
  ])
  func `apostrophes, measures and marks around nothing quote nothing`(text: String) {
    #expect(spans(text) == [])
  }

  @Test(arguments: [
    ("'The workers' party is here,' he said.", ["The workers' party is here,"]),
    ("‘The dogs’ owners won’t pay’, she wrote.", ["The dogs’ owners won’t pay"]),
    ("a so-called 'union of workers' and more", ["union of workers"]),
    ("\"It's the workers' day,\" he said, \"isn't it?\"", ["It's the workers' day,", "isn't it?"]),
    ("He sang 'Rock 'n' roll is here' aloud.", ["Rock 'n' roll is here"]),
    ("“He stood 6' 2\" in his socks,” she said.", ["He stood 6' 2\" in his socks,"]),
  ])
  func `apostrophes inside quotations do not end them`(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test(arguments: [
    ("he said: *“So it is.”* And", ["So it is."]), ("he said: “*So it is.*” And", ["*So it is.*"]),
    ("meant *making “friends of the law.”* Open", ["friends of the law."]),
    ("**\"Loud\"** and _'low'_", ["Loud", "low"]),
    ("no—\"never\"—he cried", ["never"]), ("the word (\"never\") and [‘ever’]", ["never", "ever"]),
    ("\"But I—\" she began, \"—I mean\"", ["But I—", "—I mean"]),
    ("He wrote “so.”12 And “thus”[3].", ["so.", "thus"]),
    ("He wrote \"so.\"12 And \"thus\"[3].", ["so.", "thus"]),
    ("She said,\"Go.\" He said:\"No.\"", ["Go.", "No."]),
    ("spaced \" so far \" apart", [" so far "]), ("\"'Go,'\" he read.", ["'Go,'", ">Go,"]),
  ])
  func `looks through emphasis, dashes, brackets and notes`(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test func `a quotation over paragraphs is one span`() {
    let text = "She wrote: “The first day was wet.\n\n“The second was wetter.\n\n“The third was dry.” So far."
    let spans = quotedSpans(text)
    #expect(spans.count == 1)
    #expect(
      spans.first?.pieces == ["The first day was wet.", "The second was wetter.", "The third was dry."])
    #expect(spans.first?.paragraphs == 0...2)
    #expect(spans.first?.isContinued == true)
    #expect(spans.first?.missing == nil)
  }

  @Test func `a nested quotation goes on with the outer one`() {
    let text = "“He read: ‘One.\n\n“‘Two.’ And that was all,” she said."
    #expect(
      quotedSpans(text).map { ($0.pieces.joined(separator: "|")) } == [
        "He read: ‘One.|‘Two.’ And that was all,", "One.|Two.",
      ])
  }

  @Test func `a paragraph may close what the last one opened without opening it anew`() {
    let spans = quotedSpans("He wrote: “One.\n\nTwo.” And “three.”")
    #expect(spans.map(\.pieces) == [["One.", "Two."], ["three."]])
  }

  @Test(arguments: [
    ("He said “it rains. She said: “It snows.” End.", ["it rains.", "It snows."]),
    ("She said, “it rains, and “it snows.” End.", ["it rains, and", "it snows."]),
    ("\"It rains, he said. \"It snows,\" she said.", ["It rains, he said.", "It snows,"]),
    ("It rains. All day long,” she said. “It snows,” he said.", ["All day long,", "It snows,"]),
    ("He said: it rains.” She said: “It snows.”", ["it rains.", "It snows."]),
    ("“One.” Then two.” Then “three.” And four.", ["One.", "Then two.", "three."]),
    (
      "“He read «a page, and left.” «Then» came more.",
      ["He read «a page, and left.", ">a page, and left.", "Then"]
    ),
  ])
  func `a missing mark leaves no span from one quotation into the next`(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test func `a missing mark stays inside its paragraph`() {
    let spans = quotedSpans("He said “it rains.\n\nNobody minded. She said “it snows.”")
    #expect(spans.map(\.words) == ["it rains.", "it snows."])
    #expect(spans.map(\.missing) == [.closing, nil])
    #expect(quotedSpans("It rains.” So.").map(\.missing) == [.opening])
  }

  @Test func `a page break is no end`() {
    let text =
      "He said, \"It is dull to or-\n\nganize a fair. It is late.\" Well, he finished, \"That was it.\""
    let bytes = Array(text.utf8)
    let half =
      text.utf8.firstRange(of: Array("\n\n".utf8)).map {
        text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
      } ?? 0
    let marks = QuotationMarks(bytes, paragraphs: [[0..<half, half + 2..<bytes.count]])
    #expect(marks.spans.count == 2)
    #expect(marks.spans.allSatisfy { $0.missing == nil })
  }

  @Test(arguments: [
    "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "“a ", "a” ", "\"a ", "“‘", "' \"", "5' 6\" ", "“a\n\n",
    "‘a “b\n\n",
  ])
  func `rows of marks are read in one pass and nest properly`(piece: String) {
    let text = String(repeating: piece, count: 20_000) + "word" + String(repeating: "” ", count: 10_000)
    var ends: [Int] = []
    for span in quotedSpanRanges(text) {
      while let last = ends.last, last <= span.range.lowerBound { ends.removeLast() }
      #expect(ends.last.map { $0 >= span.range.upperBound } != false)
      #expect(span.depth == ends.count)
      ends.append(span.range.upperBound)
    }
  }
}
