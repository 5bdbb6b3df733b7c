import Reading
import SourceText
import TestSupport
import Testing

@testable import Exchange

@Suite struct DOTHostileTests {
  /// A file that is made while it is read: a beginning, then one piece again and again.
  private func reading(
    _ head: String, _ piece: String, upTo size: Int, end: String = "", longest: Int = DOTScanner.longest
  ) -> DOTReading {
    let block = Array(String(repeating: piece, count: max(1, 100_000 / piece.utf8.count)).utf8)
    var (sent, hasBegun, hasEnded) = (0, false, false)
    let input = ByteInput { buffer, _ in
      if !hasBegun {
        buffer += Array(head.utf8)
        hasBegun = true
      } else if sent < size {
        buffer += block
        sent += block.count
      } else if !hasEnded {
        buffer += Array(end.utf8)
        hasEnded = true
      } else {
        return false
      }
      return true
    }
    return DOTReading(input, name: "hostile.gv", longest: longest)
  }

  @Test func `a label of a gigabyte ends with a finding after 16 MB`() {
    let read = reading("digraph { a [label=\"", "a", upTo: 1_000_000_000)
    #expect(read.findings.all.map(\.code) == ["text-too-long"])
    #expect(read.file.name == "hostile.gv" && read.counts.nodes == 1)
  }

  @Test(arguments: [
    ("", "a"), ("\"", "a"), ("\"", "\\\""), ("<", "a<>"), ("\"x\" + \"", "a"), ("\"\"", " + \"aaaa\""),
  ])
  func `a value of any kind has a longest length`(opening: String, piece: String) {
    let read = reading("digraph { a [label=\(opening)", piece, upTo: 1_000_000, longest: 200_000)
    #expect(read.findings.all.map(\.code) == ["text-too-long"])
  }

  @Test(arguments: ["{", "{a ", "subgraph x {", "{node [x=1] a "])
  func `braces in each other end with a finding`(piece: String) {
    let read = reading("digraph { ", piece, upTo: 1_000_000)
    #expect(read.findings.all.contains { $0.code == "too-deep" })
  }

  @Test func `a thousand braces in each other are read`() {
    let (open, close) = (String(repeating: "{", count: 1_000), String(repeating: "}", count: 1_000))
    #expect(DOTSummary("digraph { \(open) a \(close) -> b }").text == "a b | a->b | ")
  }

  @Test func `a long chain of nodes is one statement`() {
    let nodes = (0..<100_000).map { "n\($0)" }.joined(separator: " -> ")
    let read = DOTReading(ByteInput(Array("digraph { \(nodes) [x=1] }".utf8)), name: "chain.gv")
    #expect(read.counts == DocumentCounts(nodes: 100_000, edges: 99_999))
    #expect(read.findings.isEmpty)
  }

  @Test func `products of nodes in braces stay in proportion to the file`() {
    let nodes = (0..<3_000).map { "n\($0)" }.joined(separator: " ")
    let read = DOTReading(ByteInput(Array("digraph { {\(nodes)} -> {\(nodes)} }".utf8)), name: "product.gv")
    #expect(read.findings.all.map(\.code) == ["too-much-copied"])
    #expect(read.counts == DocumentCounts(nodes: 3_000, edges: 0))
  }

  @Test func `defaults for many nodes stay in proportion to the file`() {
    let defaults = (0..<2_000).map { "a\($0)=1" }.joined(separator: " ")
    let nodes = (0..<2_000).map { "n\($0)" }.joined(separator: " ")
    let read = DOTReading(
      ByteInput(Array("digraph { node [\(defaults)] \(nodes) }".utf8)), name: "defaults.gv")
    #expect(read.findings.all.map(\.code) == ["too-much-copied"])
    #expect(read.counts.nodes == 2_000)
  }

  @Test func `subgraphs named again and again are gathered in proportion to the file`() {
    let nodes = (0..<2_000).map { "n\($0)" }.joined(separator: " ")
    let uses = String(repeating: "subgraph s {} -> {} ", count: 2_000)
    let read = DOTReading(
      ByteInput(Array("digraph { subgraph s {\(nodes)} \(uses) }".utf8)), name: "gather.gv")
    #expect(read.findings.all.map(\.code).contains("too-much-copied"))
  }

  @Test func `subgraphs that only join edges leave nothing behind`() {
    let read = DOTSummary(
      "digraph { subgraph cluster { \(String(repeating: "{a b} -> c ", count: 1_000)) } }")
    #expect(read.reading.counts == DocumentCounts(nodes: 3, edges: 2_000))
    #expect(read.text.hasPrefix("cluster/a cluster/b cluster/c cluster | "))
  }

  private static let pieces = [
    "digraph", "graph", "strict", "{", "}", "[", "]", "->", "--", "-", "=", ",", ";", ":", "+", "\"", "<",
    ">", "\\",
    "\\\"", "\n", " ", "/*", "*/", "//", "#", "@", "a", "b", "1", ".", "subgraph", "node", "edge", "cluster",
    "é", "\0",
    "\"x\"", "<y>", "key", "charset=latin1", "label", "&amp;", "\\N",
  ]

  @Test func `random pieces end in a graph or a finding, in pieces as a whole`() {
    var random = SplitMix64(state: 7)
    for _ in 0..<2_000 {
      let count = Int(random.next() % 40)
      var bytes = Array((random.next() % 4 > 0 ? "digraph { " : "").utf8)
      for _ in 0..<count {
        bytes += Array(Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].utf8)
        if random.next() % 3 == 0 { bytes.append(0x20) }
      }
      let (whole, pieces) = (DOTSummary(bytes), DOTSummary(bytes, pieces: 1 + Int(random.next() % 5)))
      #expect(whole.text == pieces.text, "\(String(decoding: bytes, as: UTF8.self))")
      #expect(whole.findings == pieces.findings)
    }
  }

  @Test func `random bytes end in a graph or a finding`() {
    var random = SplitMix64(state: 3)
    for _ in 0..<2_000 {
      let bytes =
        Array("digraph { ".utf8)
        + (0..<random.next() % 60).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(DOTSummary(bytes).text == DOTSummary(bytes, pieces: 3).text)
    }
  }
}
