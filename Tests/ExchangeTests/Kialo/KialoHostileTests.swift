import Claims
import Exchange
import Reading
import SourceText
import TestSupport
import Testing

/// Files that nobody exports: each ends soon, with a graph that keeps its promises.
@Suite struct KialoHostileTests {
  private func read(_ bytes: [UInt8]) -> ImportedGraph {
    Kialo().read(ByteInput(bytes), ImportOptions(fileName: "a.txt"))
  }

  @Test(
    arguments: HostileTexts.pieces + [
      "1.", "1. ", "1.1. Pro: -> See 1.\n", "[1]", "[a](", "[a](b)", "***", "\\(",
    ])
  func `a piece again and again`(piece: String) {
    for head in ["", "1. ", "Discussion Title: x\n\n1. "] {
      expectInvariants(read(Array(head.utf8) + HostileTexts.long(piece)).graph)
    }
  }

  @Test(arguments: 1...40)
  func `mixtures of pieces`(seed: UInt64) {
    let pieces = [
      "1. ", "1.1. ", "Pro: ", "Con:", "-> See ", "1.1.", "\n", "\r\n", "Sources:\n", "[1]", "[1] x\n", "*",
      "**", "\\", "](", ")", "a", " ", "é", "\u{0}",
    ]
    var random = SplitMix64(state: seed)
    let text = (0..<400).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let graph = read(Array(text.utf8)).graph
    expectInvariants(graph)
    expectInvariants(KialoTests.read(KialoTests.write(graph)).graph)
  }

  @Test(arguments: 1...20)
  func `any bytes`(seed: UInt64) {
    expectInvariants(read(Array("1. a\n1.1. Pro: ".utf8) + HostileTexts.bytes(seed, count: 3_000)).graph)
  }

  @Test func `what is not UTF-8 is told and repaired`() {
    let read = read(Array("1. a".utf8) + [0xFF] + Array("*b*".utf8))
    #expect(read.findings.all.map(\.code) == ["not-utf8"])
    #expect(read.graph.text(of: NodeIndex(0)) == "a\u{FFFD}b")
  }

  @Test func `a long chain of links is walked once`() {
    let count = 20_000
    let links = (1...count).map { "1.\($0). Pro: -> See 1.\($0 + 1).\n" }.joined()
    let graph = read(Array("1. a\n\(links)1.\(count + 1). Con: b\n".utf8)).graph
    #expect(graph.edges.count == count + 1)
  }
}
