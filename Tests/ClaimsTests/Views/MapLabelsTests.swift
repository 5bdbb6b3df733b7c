import Claims
import TestSupport
import Testing

@Suite struct MapLabelsTests {
  /// A titled and an untitled claim with text, a titled one without.
  private func map() -> ClaimGraph {
    var map = GraphBuilder()
    let tea = map.claim("Tea", "Tea should be hot.")
    map.edge(.attacks, from: map.node(.claim, id: "cold", "", "Cold tea is good.", traits: []), to: tea)
    map.edge(.supports, from: map.claim("Only reference"), to: tea)
    map.edge(.supports, from: map.argument("Taste", "It tastes better."), to: tea)
    return map.graph
  }

  /// `t` where the title is shown, `x` where the text is.
  private func labels(_ change: (inout LabelSettings) -> Void) -> [String] {
    ShownMap(map()) { change(&$0.labels) }.view.labels.map {
      ($0.showsTitle ? "t" : "") + ($0.showsText ? "x" : "")
    }
  }

  @Test(
    arguments: [
      (.hideUntitled, ["tx", "x", "tx"]), (.title, ["t", "", "t"]), (.text, ["x", "x", "tx"]),
      (.none, ["", "", ""]),
    ] as [(LabelSettings.Mode, [String])])
  func `each mode shows its words`(mode: LabelSettings.Mode, expected: [String]) {
    #expect(labels { $0.statementLabelMode = mode } == expected + ["tx"])
  }

  @Test func `tags can be left out`() {
    var map = GraphBuilder()
    let tea = map.claim("Tea", tags: ["hot"])
    map.edge(.attacks, from: tea, to: tea)
    #expect(ShownMap(map.graph).view.graph.tagNames(of: NodeIndex(0)) == ["hot"])
    #expect(ShownMap(map.graph) { $0.labels.addTags = false }.view.graph.tags(of: NodeIndex(0)).isEmpty)
  }

  @Test func `arguments have a mode of their own`() {
    #expect(labels { $0.argumentLabelMode = .text } == ["tx", "x", "tx", "x"])
  }
}
