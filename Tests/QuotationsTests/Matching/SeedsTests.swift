import Testing

@testable import Quotations

@Suite struct SeedsTests {
  private static let words = InventedWords.words(2_000, seed: 23)
  private static let source = indexed(words.joined(separator: " "))

  private static func indexed(_ text: String) -> IndexedSource {
    IndexedSource(SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText(text)))
  }

  private func passage(_ text: String) -> Passage {
    var folding = WordFolding()
    return Passage(text, folding: &folding)
  }

  private func windows(
    _ text: String, in source: IndexedSource = Self.source, locator: String? = nil, isProbe: Bool = false
  ) -> [Seeds.Window] {
    let seeds = Seeds(passage(text), in: source, AuditThresholds(), isProbe: isProbe)
    return seeds.windows(in: source, AuditThresholds(), named: locator.map { Locator($0) })
  }

  @Test(arguments: [0..<12, 700..<705, 1_400..<1_700, 1_990..<2_000])
  func `the first stretch has all of the words`(range: Range<Int>) {
    let found = windows(Self.words[range].joined(separator: " ")).first?.words
    #expect(found?.contains(range.lowerBound) == true)
    #expect(found?.contains(range.upperBound - 1) == true)
    #expect((found?.count ?? .max) < range.count * 3 + 200)
  }

  @Test func `words that are changed are within the stretch`() {
    var quoted = Array(Self.words[500..<540])
    for at in [0, 1, 2, 20, 39] { quoted[at] = "somebody" }
    let found = windows(quoted.joined(separator: " ")).first?.words
    #expect(found?.clamped(to: 500..<540) == 500..<540)
  }

  @Test func `an ellipsis makes a stretch longer`() {
    let text =
      Self.words[300..<306].joined(separator: " ") + " … " + Self.words[600..<606].joined(separator: " ")
    let found = windows("“\(text)”").first?.words
    #expect(found?.clamped(to: 300..<606) == 300..<606)
  }

  @Test func `two words in a row, and single rare ones, are enough`() {
    let pairs = [100, 104, 108, 112].flatMap { Array(Self.words[$0..<$0 + 2]) + ["somebody"] }
    #expect(windows(pairs.joined(separator: " ")).first?.words.clamped(to: 100..<114) == 100..<114)
    let alone = [200, 202, 204, 206].flatMap { [Self.words[$0], "somebody"] }
    #expect(windows(alone.joined(separator: " ")).first?.words.clamped(to: 200..<207) == 200..<207)
  }

  @Test func `a probe looks for four words in a row only`() {
    let pairs = [100, 104, 108, 112].flatMap { Array(Self.words[$0..<$0 + 2]) + ["somebody"] }
    #expect(windows(pairs.joined(separator: " "), isProbe: true).isEmpty)
    #expect(windows(Self.words[100..<104].joined(separator: " "), isProbe: true).count == 1)
  }

  @Test func `every place of the same words is a stretch of its own`() {
    let sentence = "nobody on the northern moor owned a clock of any kind"
    let filler = InventedWords.words(300, seed: 29)
    let parts = (0..<3).map {
      filler[$0 * 100..<($0 + 1) * 100].joined(separator: " ") + "\n\n" + sentence + ".\n\n"
    }
    let source = Self.indexed(parts.joined())
    let found = windows(sentence, in: source)
    #expect(found.count == 3)
    #expect(Set(found.map(\.anchor)) == [100, 211, 322])
    #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
  }

  @Test func `of places as good as each other the one that is named comes first`() {
    let filler = InventedWords.words(60, seed: 31).joined(separator: " ")
    let sentence = "Nobody on the northern moor owned a clock of any kind."
    let source = Self.indexed(
      (0..<3).map { _ in "\(filler) \(filler)\n\n\(filler) \(sentence) \(filler)" }.joined(separator: "\n\n"))
    for number in [2, 4, 6] {
      let found = windows(sentence, in: source, locator: "¶ \(number)").first
      let place = found.map { source.place(of: source.words.range($0.anchor)) }
      #expect(place?.paragraph == number)
    }
  }

  @Test func `a text that says one thing over and over has few stretches`() {
    let source = Self.indexed(String(repeating: "so it goes and so it went ", count: 2_000))
    let found = windows("so it goes and so it went", in: source)
    #expect(!found.isEmpty)
    #expect(found.count <= AuditThresholds().mostPlaces)
  }

  @Test(arguments: [2, 3, 5, 9])
  func `a refrain is found whole`(times: Int) {
    let refrain = Array(repeating: "so it goes and so it went", count: times).joined(separator: " ")
    let filler = InventedWords.words(50, seed: 41).joined(separator: " ")
    let laid = LaidBeside(refrain, "\(filler) \(refrain) \(filler)")
    var matcher = Matcher(laid.source, AuditThresholds())
    let found = matcher.alignments(of: laid.passage, floor: 0.2).first
    #expect(found?.cost == 0)
    #expect(found?.words == 50..<50 + times * 7)
  }

  @Test func `a long text that repeats itself has a bounded number of hits`() {
    let text = String(repeating: "so it goes and so it went ", count: 500)
    let seeds = Seeds(passage(text), in: Self.indexed(text), AuditThresholds())
    #expect(seeds.hits.count < 300_000)
    #expect(seeds.coverage > 0.99)
  }

  @Test(arguments: ["", "…", "[one]", "somebody else entirely wrote this"])
  func `what the source does not have is nowhere`(text: String) {
    #expect(windows(text).isEmpty)
    #expect(windows(text, in: Self.indexed("")).isEmpty)
  }

  @Test func `coverage is the share of the weight that is found`() {
    func coverage(_ text: String) -> Double {
      Seeds(passage(text), in: Self.source, AuditThresholds()).coverage
    }
    #expect(coverage(Self.words[40..<60].joined(separator: " ")) > 0.999)
    #expect(coverage("somebody else wrote this") == 0)
    let half = coverage(
      (Self.words[40..<50] + Array(repeating: "somebody", count: 10)).joined(separator: " "))
    #expect(half > 0.3 && half < 0.7)
  }
}
