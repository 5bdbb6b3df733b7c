import Claims
import TestSupport
import Testing

@testable import Exchange

struct MermaidIDsTests {
  private func ids(_ names: [String], isNumbered: Bool = false) -> [String] {
    var map = GraphBuilder()
    for name in names { map.node(.claim, id: name, name) }
    return MermaidIDs(map.graph, isNumbered: isNumbered).nodes.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Free_hour", "Free_hour"), ("free hour", "free_hour"), ("argument:A good run", "argument_A_good_run"),
    ("end", "n_end"), ("End", "n_End"), ("subgraph", "n_subgraph"), ("v", "n_v"), ("1st", "n_1st"),
    ("other", "n_other"), ("x", "n_x"), ("Xylophone", "Xylophone"), ("漢字", "n__"), ("", "n_"), ("-->", "n__"),
    ("constructor", "n_constructor"),
  ])
  func `names are none of Mermaid's own words`(id: String, name: String) {
    #expect(ids([id]) == [name])
  }

  @Test func `names that are in order already stay, others give way`() {
    #expect(ids(["a b", "a_b", "a-b", "a b"]) == ["a_b_2", "a_b", "a_b_3", "a_b_4"])
    #expect(ids(["a b", "c"], isNumbered: true) == ["n1", "n2"])
  }

  @Test func `many ids without a letter take linear time`() {
    let names = ids((0..<20_000).map { String(repeating: "漢", count: 1 + $0 % 7) })
    #expect(Set(names).count == 20_000)
  }

  @Test func `a group never takes the name of a box`() {
    var map = GraphBuilder()
    let group = map.group("G")
    map.node(.claim, id: "group_s1", "x", group: group)
    #expect(
      MermaidIDs(map.graph, isNumbered: false).groups.map { String(decoding: $0, as: UTF8.self) } == [
        "group_s1_2"
      ])
  }
}
