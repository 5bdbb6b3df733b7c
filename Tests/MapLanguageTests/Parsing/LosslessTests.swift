import MapLanguage
import SourceText
import TestSupport
import Testing

/// Whatever the text, every byte of it is in the tree, and findings point into it.
struct LosslessTests {
  private func expectLossless(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let (tree, findings) = MapParser.parse(SourceFile(name: "map.argdown", bytes: bytes))
    #expect(tree.faults == [], sourceLocation: sourceLocation)
    let outside = findings.all.filter { ($0.range?.bytes.upperBound ?? 0) > bytes.count }
    #expect(outside == [], sourceLocation: sourceLocation)
  }

  @Test(arguments: UInt64(0)..<400) func `mixtures of markup`(_ number: UInt64) {
    expectLossless(HostileTexts.mixture(number, fragments: 60))
  }

  @Test(arguments: UInt64(0)..<100) func `any bytes`(_ number: UInt64) {
    expectLossless(HostileTexts.bytes(number, count: 500))
  }

  @Test func `every pair of fragments`() {
    for first in HostileTexts.fragments {
      for second in HostileTexts.fragments { expectLossless(Array((first + second).utf8)) }
    }
  }

  @Test func `every byte alone, after a word and at the beginning of a line`() {
    for byte in UInt8.min ... .max {
      expectLossless([byte])
      expectLossless(Array("word ".utf8) + [byte])
      expectLossless(Array("word\n  ".utf8) + [byte] + Array(" more\n".utf8))
    }
  }

  @Test(arguments: HostileTexts.pieces) func `one piece again and again`(_ piece: String) {
    expectLossless(HostileTexts.long(piece))
    expectLossless(Array("[a]: b ".utf8) + HostileTexts.long(piece) + Array("\n\n[c]: d\n".utf8))
  }

  @Test func `an empty file`() { expectLossless([]) }
}
