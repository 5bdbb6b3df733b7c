import MapLanguage
import SourceText
import TestSupport
import Testing

/// Depth costs memory and nothing else.
struct DepthTests {
  /// Each level is indented by one blank more, so bytes grow with the square of the levels.
  @Test func `relations nest 1,500 levels deep`() {
    let (tree, findings) = MapParser.parse(
      SourceFile(name: "map.argdown", bytes: HostileTexts.nested(levels: 1_500)))
    #expect(tree.nodes.count { $0.kind == .statement } == 1_501)
    #expect(tree.nodes.filter { $0.kind == .relation }.allSatisfy { $0.end == tree.nodes.count })
    #expect(findings.all.map(\.code) == ["deeper-than-argdown"])
    #expect(tree.faults == [])
  }

  @Test func `braces nest 100,000 levels deep`() {
    let braces = String(repeating: "{", count: 100_000) + String(repeating: "}", count: 100_000)
    let (tree, findings) = MapParser.parse(SourceFile(name: "map.argdown", text: "[a]: b " + braces))
    #expect(tree.tokens.kinds.last == .data)
    #expect(findings.isEmpty)
  }
}
