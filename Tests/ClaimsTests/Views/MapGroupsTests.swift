import Claims
import SourceText
import TestSupport
import Testing

@Suite struct MapGroupsTests {
  /// One/Two/Three with a claim each (`a`, `b`, `c`), related in a row, and an empty group beside them.
  private func map() -> GraphBuilder {
    var map = GraphBuilder()
    let one = map.group("One")
    let two = map.group("Two", in: one)
    let three = map.group("Three", in: two)
    map.group("Empty", in: one)
    let (a, b, c) = (map.claim("a", group: one), map.claim("b", group: two), map.claim("c", group: three))
    map.edge(.supports, from: a, to: b)
    map.edge(.attacks, from: b, to: c)
    return map
  }

  private func with(_ group: String, _ key: String, _ value: Bool) -> ClaimGraph {
    var map = map()
    let at = map.graph.groups.firstIndex { $0.title == group } ?? 0
    map.graph.updateGroup(GroupIndex(at)) { $0.data = .map([.init(key, .bool(value))]) }
    return map.graph
  }

  @Test(
    arguments: [
      (0, ["a", "b", "c"]), (1, ["a", "b", "Three/c"]), (2, ["a", "Two/b", "Two/Three/c"]),
      (3, ["One/a", "One/Two/b", "One/Two/Three/c"]), (9, ["One/a", "One/Two/b", "One/Two/Three/c"]),
    ])
  func `groupDepth counts from the deepest level`(depth: Int, nodes: [String]) {
    #expect(ShownMap(map().graph) { $0.groups.groupDepth = depth }.nodes == nodes)
  }

  @Test func `levels are those of the drawing`() {
    let shown = ShownMap(map().graph)
    #expect(shown.view.graph.groups.map(\.title) == ["Two", "Three"])
    #expect(shown.view.graph.groups.map(\.level) == [1, 2])
  }

  @Test func `a heading's isGroup decides for it`() {
    #expect(ShownMap(with("Two", "isGroup", false)).nodes == ["a", "b", "Three/c"])
    #expect(ShownMap(with("One", "isGroup", true)).nodes == ["One/a", "One/Two/b", "One/Two/Three/c"])
    let ignored = ShownMap(with("Two", "isGroup", false)) { $0.groups.ignoreIsGroup = true }
    #expect(ignored.nodes == ["a", "Two/b", "Two/Three/c"])
  }

  @Test func `sections of the settings decide for all headings`() {
    let shown = ShownMap(map().graph) { $0.groups.sections = ["One": .init(isGroup: true), "Two": .init()] }
    #expect(shown.nodes == ["One/a", "One/Two/b", "One/Two/c"])
  }

  @Test func `a group that only holds groups is drawn`() {
    let shown = ShownMap(map().graph) {
      $0.groups.groupDepth = 3
      $0.selection.excludeStatements = ["a"]
    }
    #expect(shown.nodes == ["One/Two/b", "One/Two/Three/c"])
  }

  @Test func `isInGroup false alone takes a node out of its group`() {
    var builder = map()
    let isInGroup = DataValue.map([.init("isInGroup", .bool(false))])
    let d = builder.claim("d", "Defined twice.", group: builder.graph.nodes.groups[2])
    builder.edge(.attacks, from: d, to: builder.graph.node(id: "a")!)
    builder.graph.mergeData(isInGroup, into: d)
    // One definition says so, the other puts the claim into the group all the same.
    #expect(ShownMap(builder.graph).nodes.last == "Two/Three/d")
    for at in builder.graph.occurrences.indices where builder.graph.occurrences[at].node == d {
      builder.graph.setData(isInGroup, of: OccurrenceIndex(at))
    }
    #expect(ShownMap(builder.graph).nodes.last == "d")
  }
}

@Suite struct ClosedGroupTests {
  /// Outer/Inner is closed and holds `a` and `b`; `c` and `d` stand outside.
  private func map() -> GraphBuilder {
    var map = GraphBuilder()
    let outer = map.group("Outer")
    let inner = map.group("Inner", in: outer)
    map.graph.updateGroup(inner) { $0.data = .map([.init("isClosed", .bool(true))]) }
    let (a, b) = (map.claim("a", group: inner), map.claim("b", group: map.group("Core", in: inner)))
    let (c, d) = (map.claim("c", group: outer), map.claim("d"))
    map.edge(.supports, from: a, to: b)
    map.edge(.attacks, from: a, to: c)
    map.edge(.attacks, from: b, to: c)
    map.edge(.supports, from: d, to: b)
    map.edge(.attacks, from: d, to: d)
    return map
  }

  @Test func `a closed group is one box that crossing arrows lead to`() {
    let shown = ShownMap(map().graph) { $0.groups.groupDepth = 3 }
    #expect(shown.nodes == ["Outer/c", "d", "Outer/Inner"])
    #expect(shown.edges == ["Inner attacks c", "d attacks d", "d supports Inner"])
    let box = shown.view.graph.node(id: "group:s2")
    #expect(box.map { shown.view.graph.nodes.kinds[$0.position] } == .group)
    #expect(box.map { shown.view.shown[$0.position] } == .some(nil))
    #expect(shown.view.labels.last == NodeLabel(showsTitle: true, showsText: false))
  }

  @Test func `the group around a closed one can be closed too`() {
    let shown = ShownMap(map().graph) {
      $0.groups.groupDepth = 3
      $0.groups.sections = [
        "Outer": .init(isGroup: true, isClosed: true), "Inner": .init(isGroup: true, isClosed: true),
      ]
    }
    #expect(shown.nodes == ["d", "Outer"])
    #expect(shown.edges == ["d attacks d", "d supports Outer"])
  }

  @Test func `closing can be ignored or left to the reader`() {
    let ignored = ShownMap(map().graph) {
      $0.groups.groupDepth = 3
      $0.groups.ignoreIsClosed = true
    }
    #expect(ignored.nodes == ["Outer/Inner/a", "Outer/Inner/Core/b", "Outer/c", "d"])
    #expect(ignored.view.graph.groups.allSatisfy { !$0.isClosed })
    var settings = MapSettings()
    settings.groups.groupDepth = 3
    let marked = MapView(of: map().graph, settings: settings, collapsesClosedGroups: false)
    #expect(marked.graph.groups.map(\.isClosed) == [false, true, false])
    #expect(marked.graph.nodes.count == 4)
  }

  @Test func `the box of a group has an id of its own`() {
    var builder = map()
    builder.node(.claim, id: "group:s2", "Rival")
    builder.edge(.attacks, from: builder.graph.node(id: "group:s2")!, to: builder.graph.node(id: "d")!)
    let shown = ShownMap(builder.graph) { $0.groups.groupDepth = 3 }
    #expect(shown.nodes == ["Outer/c", "d", "Rival", "Outer/Inner"])
  }
}

@Suite struct RegroupTests {
  @Test func `regrouping replaces the headings and keeps its groups apart`() {
    var map = GraphBuilder()
    let heading = map.group("Heading")
    let (a, b) = (map.claim("A", group: heading), map.claim("B", group: heading))
    let argument = map.argument("A", group: heading)
    map.edge(.attacks, from: b, to: a)
    map.edge(.supports, from: argument, to: a)
    var left = GroupSettings.Regrouping(title: "Left")
    left.arguments = ["A"]
    var inner = GroupSettings.Regrouping(title: "Inner", parent: 0)
    inner.statements = ["A"]
    var right = GroupSettings.Regrouping(title: "Right")
    right.statements = ["B", "Nobody"]
    let shown = ShownMap(map.graph) { $0.groups.regroup = [left, inner, right] }
    #expect(shown.nodes == ["Left/Inner/A", "Right/B", "Left/A"])
    var regrouped = map.graph
    regrouped.regroup([left, inner, right])
    expectInvariants(regrouped)
    #expect(regrouped.groups.map(\.title) == ["Left", "Inner", "Right"])
    #expect(regrouped.nodes.groups.map { $0?.position } == [1, 2, 0])
    #expect(ShownMap(regrouped) { $0.groups.regroup = [left, inner, right] }.nodes == shown.nodes)
    right.isClosed = true
    let closed = ShownMap(map.graph) { $0.groups.regroup = [left, inner, right] }
    #expect(closed.nodes == ["Left/Inner/A", "Left/A", "Right"])
    #expect(closed.edges == ["A supports A", "Right attacks A"])
  }
}
