import Claims
import SourceText
import TestSupport
import Testing

@Suite struct ClaimGraphTests {
  @Test func `a graph gives back what was put in`() {
    var map = GraphBuilder(title: "Toll")
    let harbour = map.group("Harbour")
    let ferry = map.group("Ferry", in: harbour)
    let toll = map.claim("Toll", "It should go.", role: .thesis, group: ferry, tags: ["a", "b"])
    let queue = map.argument("Queue", "It reaches the church.")
    map.edge(.supports, from: queue, to: toll)
    let graph = map.graph
    expectInvariants(graph)
    #expect(graph.title == "Toll")
    #expect(graph.title(of: toll) == "Toll")
    #expect(graph.text(of: toll) == "It should go.")
    #expect(graph.id(of: queue) == "argument:Queue")
    #expect(graph.node(id: "argument:Queue") == queue)
    #expect(graph.node(id: "Queue") == nil)
    #expect(graph.tagNames(of: toll) == ["a", "b"])
    #expect(graph.tagNames(of: queue).isEmpty)
    #expect(graph.nodes.roles == [.thesis, nil])
    #expect(graph.nodes(of: .argument) == [queue])
    #expect(graph.groupPath(of: ferry) == [harbour, ferry])
    #expect(graph.groupPath(of: nil).isEmpty)
    #expect(graph.citation(of: toll) == Citation())
  }

  @Test func `a graph without a title has none`() {
    #expect(ClaimGraph().title == nil)
    #expect(GraphBuilder().graph.title == nil)
  }

  @Test func `data of several occurrences is merged, the later stronger`() {
    var map = GraphBuilder()
    let toll = map.claim("Toll")
    map.graph.mergeData(.map([.init("a", .int(1)), .init("b", .map([.init("x", .int(1))]))]), into: toll)
    map.graph.mergeData(.map([.init("a", .int(2)), .init("b", .map([.init("y", .int(2))]))]), into: toll)
    let expected = DataValue.map([
      .init("a", .int(2)), .init("b", .map([.init("x", .int(1)), .init("y", .int(2))])),
    ])
    #expect(map.graph.data(of: toll) == expected)
  }

  @Test func `traits are gathered`() {
    var map = GraphBuilder()
    let toll = map.claim("Toll")
    map.graph.insertTraits(.premise, of: toll)
    #expect(map.graph.nodes.traits[toll.position] == [.titled, .topLevel, .premise])
  }

  @Test func `changes to a group are kept`() {
    var map = GraphBuilder()
    let group = map.group("Harbour")
    map.graph.updateGroup(group) { $0.isClosed = true }
    #expect(map.graph.groups[0].isClosed)
  }

  @Test func `parties and sources are called by their ids without the kind`() {
    var map = GraphBuilder()
    let nodes = [
      map.party("ames", name: "R. Ames"), map.source("a:b", title: "Minutes"), map.argument("Queue"),
      map.node(.party, id: "bare", "Bare"),
    ]
    let ids = nodes.map { String(decoding: map.graph.localID(of: $0), as: UTF8.self) }
    #expect(ids == ["ames", "a:b", "argument:Queue", "bare"])
  }

  @Test func `a circle of groups has an end`() {
    var map = GraphBuilder()
    let (a, b) = (map.group("A"), map.group("B"))
    map.graph.updateGroup(a) { $0.parent = b }
    map.graph.updateGroup(b) { $0.parent = a }
    #expect(map.graph.groupPath(of: a).count == 2)
    #expect(map.graph.brokenInvariants == ["group 'A' stands before its parent"])
  }
}

@Suite struct GraphInvariantsTests {
  @Test func `faults are told`() {
    var map = GraphBuilder()
    let a = map.claim("A")
    map.claim("A")
    map.graph.setID(.empty, of: map.claim("B"))
    map.graph.setGroup(GroupIndex(7), of: a)
    map.graph.setOwner(NodeIndex(9), of: a)
    map.graph.setCanonical(OccurrenceIndex(1), of: a)
    map.edge(.attacks, from: a, to: NodeIndex(5))
    #expect(
      map.graph.brokenInvariants == [
        "node 'A' stands in group 7 of 0", "node 'A' shows an occurrence that is not its own",
        "inference 'A' is owned by something else than an argument", "id 'A' is there twice",
        "node 2 has no id", "edge 0 leads out of the graph",
      ])
  }
}
