import Claims
import TestSupport
import Testing

struct GroupTreeTests {
  @Test func `every group is entered and left in its place`() {
    var map = GraphBuilder()
    let top = map.group("top")
    let first = map.group("first", in: top)
    let other = map.group("other")
    let second = map.group("second", in: top)
    #expect(
      GroupTree(map.graph).steps == [
        .enter(top, depth: 0), .enter(first, depth: 1), .leave(first), .enter(second, depth: 1),
        .leave(second), .leave(top), .enter(other, depth: 0), .leave(other),
      ])
  }

  @Test func `nodes are found by their innermost group`() {
    var map = GraphBuilder()
    let group = map.group("group")
    let outside = map.claim("a")
    let inside = map.claim("b", group: group)
    let also = map.claim("c", group: group)
    let tree = GroupTree(map.graph)
    #expect(Array(tree.nodes(in: nil)) == [outside])
    #expect(Array(tree.nodes(in: group)) == [inside, also])
  }

  @Test func `a circle of groups loses none`() {
    var map = GraphBuilder()
    let first = map.group("first")
    let second = map.group("second", in: first)
    map.graph.updateGroup(first) { $0.parent = second }
    #expect(
      GroupTree(map.graph).steps == [
        .enter(first, depth: 0), .enter(second, depth: 1), .leave(second), .leave(first),
      ])
  }
}
