import Claims
import SourceText
import TestSupport
import Testing

/// Council (with Ames on its side) says the library is too dear; Friends answer. Cost and Staff are groups
/// below Money; the tension is the mapper's and kept out of the map.
private func library() -> ClaimGraph {
  var map = GraphBuilder()
  let money = map.group("Money")
  let cost = map.group("Cost", in: money)
  let staff = map.group("Staff", in: money)
  let mapper = map.group("Mapper")
  map.graph.updateGroup(mapper) { $0.data = .map([.init("isInMap", .bool(false))]) }
  let council = map.party("council", name: "Town council")
  let ames = map.party("ames", name: "R. Ames")
  let friends = map.party("friends", name: "Friends")
  map.party("nobody", name: "Nobody")
  map.graph.mergeData(.map([.init("side", .string("council"))]), into: ames)
  let minutes = map.source("minutes", title: "Minutes")
  map.source("unread", title: "Unread")
  let dear = map.claim("Too dear", "It costs too much.", role: .assertion, group: cost)
  let words = map.quotation("Ames in March", "\"Forty thousand.\"", group: cost)
  let volunteers = map.claim("Volunteers", "Volunteers help.", role: .rebuttal, group: staff)
  let reading = map.argument("Reading", "Children read.", group: staff)
  let step = map.claim("More readers", "There will be more readers.", group: staff)
  let open = map.claim("Open", "It should open.", role: .thesis)
  map.reconstruct(reading, [([step], open)])
  map.edge(.supports, from: words, to: dear)
  map.edge(.attacks, from: volunteers, to: dear)
  map.edge(.attacks, from: dear, to: open)
  map.edge(.assertedBy, from: dear, to: council)
  map.edge(.assertedBy, from: words, to: ames)
  map.edge(.assertedBy, from: volunteers, to: friends)
  map.edge(.quotes, from: words, to: minutes)
  let tension = map.claim("Tension", "These do not fit.", group: mapper)
  map.edge(.attacks, from: tension, to: dear)
  return map.graph
}

@Suite struct ViewFilterTests {
  /// Ids of what passes, and the codes of the findings.
  private func filter(_ change: (inout ViewFilter) -> Void) -> (ids: [String], findings: [String]) {
    var filter = ViewFilter()
    change(&filter)
    var findings = FindingList()
    let graph = library().mapped(settings: MapSettings(), filter: filter, into: &findings).graph
    expectInvariants(graph)
    return (graph.nodes.indices.map { graph.id(of: $0) }, findings.all.map { "\($0.code) \($0.help ?? "")" })
  }

  @Test func `an empty filter lets everything pass`() {
    #expect(filter { _ in }.ids.count == library().nodes.count)
    #expect(filter { $0.depth = 2 }.ids.count == library().nodes.count)
  }

  @Test(
    arguments: [
      (["Cost"], ["party:council", "party:ames", "source:minutes", "Too dear", "Ames in March"]),
      (
        ["Money/Staff"],
        [
          "party:friends", "Volunteers", "argument:Reading", "More readers", "Open",
          "argument:Reading step 1",
        ]
      ),
      (["Mapper"], ["Tension"]),
    ])
  func `a group brings all below it, whole arguments and whoever is referred to`(
    groups: [String], ids: [String]
  ) {
    let passing = filter { $0.groups = groups }
    #expect(Set(passing.ids) == Set(ids))
    #expect(passing.findings.isEmpty)
  }

  @Test(
    arguments: [
      ("council", ["Too dear", "Ames in March", "party:council", "party:ames", "source:minutes"]),
      ("Town council", ["Too dear", "Ames in March", "party:council", "party:ames", "source:minutes"]),
      ("party:ames", ["Ames in March", "party:ames", "party:council", "source:minutes"]),
      ("nobody", []),
    ])
  func `a party means everyone on its side`(party: String, ids: [String]) {
    #expect(Set(filter { $0.parties = [party] }.ids) == Set(ids))
  }

  @Test func `sides that go round in a circle end`() {
    var map = GraphBuilder()
    let (a, b) = (map.party("a", name: "A"), map.party("b", name: "B"))
    map.graph.mergeData(.map([.init("side", .string("b"))]), into: a)
    map.graph.mergeData(.map([.init("side", .string("a"))]), into: b)
    map.edge(.assertedBy, from: map.claim("C"), to: a)
    var filter = ViewFilter()
    filter.parties = ["b"]
    var findings = FindingList()
    let part = map.graph.mapped(settings: MapSettings(), filter: filter, into: &findings).graph
    #expect(part.nodes.count == 3)
  }

  @Test func `roles and other options narrow each other`() {
    #expect(filter { $0.roles = [.thesis, .rebuttal] }.ids == ["party:friends", "Volunteers", "Open"])
    let none = filter {
      $0.roles = [.thesis]
      $0.groups = ["Cost"]
    }
    #expect(none.ids.isEmpty)
    #expect(none.findings.isEmpty)
  }

  @Test func `quotations can be left out`() {
    let ids = filter { $0.includesQuotations = false }.ids
    #expect(!ids.contains("Ames in March"))
    #expect(!ids.contains("source:minutes"))
    #expect(ids.contains("Too dear"))
  }

  @Test(
    arguments: [
      ("Volunteers", 0, ["Volunteers"]), ("Volunteers", 1, ["Volunteers", "Too dear"]),
      ("[Volunteers]", 2, ["Volunteers", "Too dear", "Ames in March", "Open", "Tension"]),
      ("More readers", 1, ["More readers", "argument:Reading", "Open", "argument:Reading step 1"]),
      ("<Reading>", 0, ["argument:Reading", "argument:Reading step 1", "More readers", "Open"]),
    ])
  func `a focus reaches as many steps as asked`(focus: String, depth: Int, ids: [String]) {
    let passing = filter {
      $0.focus = focus
      $0.depth = depth
    }
    #expect(Set(passing.ids.filter { !$0.hasPrefix("party:") && !$0.hasPrefix("source:") }) == Set(ids))
  }

  @Test func `a focus without a depth reaches all that hangs together`() {
    #expect(filter { $0.focus = "Open" }.ids.count == library().nodes.count - 2)
  }

  @Test func `unknown names are findings with the nearest right one`() {
    #expect(filter { $0.groups = ["Costs"] }.findings == ["unknown-group did you mean 'Cost'?"])
    #expect(filter { $0.parties = ["amse"] }.findings == ["unknown-party did you mean 'ames'?"])
    #expect(filter { $0.focus = "Volunters" }.findings == ["unknown-node did you mean 'Volunteers'?"])
    #expect(filter { $0.focus = "<Volunteers>" }.ids.isEmpty)
    #expect(filter { $0.parties = ["amse"] }.ids.isEmpty)
  }
}

@Suite struct MappedTests {
  private func map(_ change: (inout ViewFilter) -> Void) -> [String] {
    var filter = ViewFilter()
    change(&filter)
    var findings = FindingList()
    let (graph, view) = library().mapped(settings: MapSettings(), filter: filter, into: &findings)
    expectInvariants(graph)
    expectInvariants(view.graph)
    for (at, shown) in view.shown.enumerated() {
      #expect(shown.map { graph.id(of: $0) } == view.graph.id(of: NodeIndex(at)))
    }
    return view.graph.nodes.indices.map { view.graph.title(of: $0) }
  }

  @Test func `the map of a part shows what the whole map shows of it`() {
    #expect(map { _ in } == ["Too dear", "Ames in March", "Volunteers", "More readers", "Open", "Reading"])
    #expect(map { $0.roles = [.thesis, .rebuttal] } == ["Volunteers", "Open"])
    #expect(map { $0.parties = ["council"] } == ["Too dear", "Ames in March"])
  }

  @Test func `a group that is named, or holds the focus, is shown though its heading hides it`() {
    #expect(map { $0.groups = ["Mapper"] } == ["Tension"])
    let focused = map {
      $0.focus = "Tension"
      $0.depth = 1
    }
    #expect(focused == ["Too dear", "Tension"])
    #expect(!map { $0.focus = "Too dear" }.contains("Tension"))
  }
}
