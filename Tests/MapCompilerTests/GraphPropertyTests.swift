import Claims
import MapCompiler
import SourceText
import TestSupport
import Testing

/// Whatever the text, the graph is sound, and the same text gives the same graph.
struct GraphPropertyTests {
  private func expectSound(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let map = readMap(bytes: bytes)
    expectInvariants(map.graph, sourceLocation: sourceLocation)
    #expect(readMap(bytes: bytes).summary == map.summary, sourceLocation: sourceLocation)
  }

  @Test(arguments: UInt64(0)..<400) func `mixtures of markup`(_ number: UInt64) {
    expectSound(HostileTexts.mixture(number, fragments: 60))
  }

  @Test(arguments: UInt64(0)..<100) func `any bytes`(_ number: UInt64) {
    expectSound(HostileTexts.bytes(number, count: 500))
  }

  @Test(arguments: HostileTexts.pieces) func `one piece again and again`(_ piece: String) {
    expectInvariants(readMap(bytes: HostileTexts.long(piece)).graph)
  }

  @Test(arguments: [
    "model: {mode: strict}", "model: {explodeArguments: true}", "model: {removeTagsFromText: true}",
  ])
  func `mixtures of markup under other settings`(_ settings: String) {
    for number in UInt64(1_000)..<1_100 {
      let text = Array("===\n\(settings)\n===\n\n".utf8) + HostileTexts.mixture(number, fragments: 60)
      expectInvariants(readMap(bytes: text).graph)
    }
  }

  @Test func `titles that are no UTF-8 name one node`() {
    let title = Array("[a".utf8) + [0xFF] + Array("]".utf8)
    let map = readMap(bytes: title + Array(": b\n\nc\n  + ".utf8) + title + Array("\n".utf8))
    #expect(
      map.summary == """
        claim a\u{FFFD}: b
        claim: c
        a\u{FFFD} supports 'c'
        warning not-utf-8 1:3

        """)
  }

  @Test func `statements nest 1,500 levels deep`() {
    let map = readMap(bytes: HostileTexts.nested(levels: 1_500))
    #expect(map.graph.nodes.count == 1_501)
    #expect(map.graph.edges.count == 1_500)
    expectInvariants(map.graph)
  }
}
