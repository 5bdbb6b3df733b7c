import Claims
import SourceText
import TestSupport
import Testing

@testable import Quotations

struct QuotationLockTests {
  private static func lock(_ text: String) -> (lock: QuotationLock, findings: [Finding]) {
    var findings = FindingList()
    let lock = QuotationLock.read(
      SourceFile(name: "map.quotes.lock", text: text), index: FileIndex(0), into: &findings)
    return (lock, findings.all)
  }

  private static let hash = ContentHash.sha256(of: [UInt8]())

  private static func block(_ id: String = "a", _ lines: String = "verdict verbatim") -> String {
    """
    quotation \(id)
      words \(hash)
      citation \(hash)
      \(lines)
      checked-by 0123456789ab 0.1.0

    """
  }

  private static let head = "claimgraph-quotes-lock 1\n\n"

  /// An entry with pseudo-random facts, some of them awkward.
  private static func entry(_ number: Int) -> LockEntry {
    var generator = SplitMix(state: UInt64(number))
    func pick<Value>(_ values: [Value]) -> Value { values[Int(generator.next() % UInt64(values.count))] }
    let texts = [
      "", " ", "a b", "\\", "\n\r", "ß\u{0}é", "quotation x", "#", "\u{FEFF}", "<<<<<<< x", " end ",
    ]
    var entry = LockEntry(
      id: "\(pick(texts))\(number)", words: hash, citation: ContentHash.sha256(of: ["\(number)"]),
      verdict: pick(Verdict.allCases), program: pick(texts) + "1", thresholds: "0123456789ab")
    if pick([true, false]) { (entry.source, entry.sourceHash) = (pick(texts) + "s", hash) }
    entry.range = pick([nil, 0..<0, 5..<999_999])
    (entry.page, entry.item) = (pick([nil] + texts), pick([nil] + texts))
    entry.paragraph = pick([nil, 1, 52])
    entry.level = pick([nil] + NormalisationLevel.allCases)
    entry.obstacle = pick([nil] + AuditedQuotation.Obstacle.allCases)
    entry.flags = QuotationFlag.allCases.filter { _ in pick([true, false, false]) }
    return entry
  }

  @Test func `what is written reads back as it was, whatever it holds`() {
    let lock = QuotationLock((0..<500).map(Self.entry))
    let (read, findings) = Self.lock(lock.text)
    #expect(findings.isEmpty, "\(findings.prefix(3))")
    #expect(read == lock)
    #expect(read.text == lock.text)
  }

  @Test func `an edition changes the citation only where there is one`() {
    var quotation = Quotation(id: "q", text: "“words”", source: "s", locator: "p. 4")
    quotation.speakers = ["A. Speaker"]
    // As written before quotations told their edition.
    let hash = ContentHash.sha256(of: ["s", nil, "p. 4", nil, nil, "A. Speaker"])
    #expect(LockEntry.citation(of: quotation) == hash)
    quotation.edition = "1929"
    let named = LockEntry.citation(of: quotation)
    #expect(named != hash)
    quotation.edition = "1961"
    #expect(LockEntry.citation(of: quotation) != named)
    quotation.edition = nil
    quotation.speakers.append("1929")
    #expect(LockEntry.citation(of: quotation) != named)
  }

  @Test func `a block says nothing of its neighbours, so that an edit changes one block`() {
    let entries = (0..<9).map(Self.entry)
    let without = QuotationLock(entries.filter { $0 != entries[4] }).text
    let block = "\n" + LockWriter.lines(of: entries[4]).joined(separator: "\n  ") + "\n"
    #expect(QuotationLock(entries).text.replacing(block, with: "") == without)
  }

  @Test(arguments: [
    ("", "lock-head", 1), ("{}", "lock-head", 1), ("claimgraph-quotes-lock 2\n", "lock-version", 1),
    (head + "words x\n", "lock-line", 3),
    (head + block("a", "verdict vebatim"), "lock-line", 6),
    (head + block("a", "verdikt verbatim"), "lock-line", 6),
    (head + block("a", "verdict verbatim\n  bytes 9-3"), "lock-line", 7),
    (head + block("a", "verdict verbatim\n  bytes 99999999999999999999-3"), "lock-line", 7),
    (head + block("a", "verdict verbatim\n  flags framed framed"), "lock-line", 7),
    (head + block("a", "verdict verbatim\n  page \\zz"), "lock-line", 7),
    (head + block("a", "verdict verbatim\n  paragraph -1"), "lock-line", 7),
    (head + block("a", "verdict verbatim\n  source minutes"), "lock-line", 7),
    (head + block("a", "verdict verbatim\n  verdict altered"), "lock-line", 7),
    (head + block("a", "level exact"), "lock-line", 3),
    (head + "quotation\n", "lock-line", 3),
    (head + block() + "<<<<<<< ours\n", "lock-conflict", 8),
  ])
  func `a line that cannot be read is pointed at, with a remedy, and its quotation left out`(
    text: String, code: String, line: Int
  ) throws {
    let (lock, findings) = Self.lock(text)
    let finding = try #require(findings.first)
    #expect(finding.code == code)
    #expect(finding.help != nil)
    let start = Int(finding.range?.start ?? 0)
    #expect(LineTable(Array(text.utf8)).position(of: start).line == line, "\(finding)")
    #expect(lock.entries.isEmpty)
  }

  @Test func `of a quotation that stands twice the first counts`() {
    let (lock, findings) = Self.lock(
      Self.head + Self.block() + Self.block("a", "verdict altered") + Self.block("b"))
    #expect(lock.entries.map(\.id) == ["a", "b"])
    #expect(lock.entries.first?.verdict == .verbatim)
    #expect(findings.map(\.code) == ["lock-line"])
  }

  @Test func `line ends of other systems, blanks at ends and a byte order mark do no harm`() {
    let text = "\u{FEFF}" + (Self.head + Self.block()).replacing("\n", with: "  \r\n")
    let (lock, findings) = Self.lock(text)
    #expect(findings.isEmpty, "\(findings)")
    #expect(lock.entries.map(\.id) == ["a"])
  }

  @Test func `hostile bytes are findings and no more of them than are kept`() {
    for seed in 0..<200 {
      var generator = SplitMix(state: UInt64(seed))
      var bytes = Array((Self.head + Self.block() + Self.block("b")).utf8)
      for _ in 0..<20 { bytes[Int(generator.next() % UInt64(bytes.count))] = UInt8(generator.next() % 256) }
      var findings = FindingList()
      let lock = QuotationLock.read(
        SourceFile(name: "x", bytes: bytes), index: FileIndex(0), into: &findings)
      #expect(
        lock.entries.count == 2 || !findings.isEmpty || lock.entries.allSatisfy { $0.words.count == 64 })
    }
    let (_, findings) = Self.lock(Self.head + String(repeating: "nonsense\n", count: 5_000))
    #expect(findings.count <= FindingList.limit + 1)
  }
}

/// Pseudo-random numbers that are the same in every run (Steele, Lea and Flood 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
