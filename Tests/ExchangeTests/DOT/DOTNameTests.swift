import Claims
import TestSupport
import Testing
import Writing

@testable import Exchange

@Suite struct DOTNameTests {
  @Test(arguments: [
    ("toll", "toll"), ("Too dear", "Too%20dear"), ("too_dear", "too_dear"),
    ("argument:Öl/1", "argument:Öl/1"),
    ("a\"b\\c\n", "a%22b%5Cc%0A"), ("", "%n0"),
  ])
  func `an id is readable in its name`(id: String, name: String) {
    var map = GraphBuilder()
    map.node(.claim, id: id, "")
    #expect(names(map.graph) == [name])
  }

  @Test func `different ids have different names`() {
    let ids = ["a b", "a_b", "a%20b", "a%5Fb", "a  b", "a__b", "", "%n6", "%n7"]
    let long = String(repeating: "é", count: 100)
    var map = GraphBuilder()
    for id in ids + [long + "1", long + "2"] { map.node(.claim, id: id, "") }
    let names = names(map.graph)
    #expect(Set(names).count == ids.count + 2)
    #expect(names.allSatisfy { $0.utf8.count < 260 })
  }

  private func names(_ graph: ClaimGraph) -> [String] {
    graph.nodes.indices.map { node in
      String(decoding: ByteStream.collect { DOTName.write(node, in: graph, to: &$0) }, as: UTF8.self)
    }
  }
}
