import Claims
import SourceText
import TestSupport
import Testing

/// The sketch and the reconstruction that most cases look at:
///
///     [Cars out]: …
///       + <Space>
///       - <Shops>
///         - [Carts]
///       + (untitled: play)
///
///     <Noise>  (1) [Loud] (2) (untitled: loud) ---- (3) [Disturb] +> [Cars out]
///
///     [Lonely] and an untitled remark, related to nothing.
private func town() -> ClaimGraph {
  var map = GraphBuilder()
  let out = map.claim("Cars out", "Cars should leave the old town.")
  let space = map.argument("Space", "Streets are narrow.")
  let shops = map.argument("Shops", "Shops need deliveries.")
  let carts = map.node(.claim, "Carts", "Cargo bikes can deliver.", traits: [.titled, .relationStatement])
  let play = map.node(.claim, id: "play", "", "Children could play.", traits: [.relationStatement])
  let loud = map.node(.claim, "Loud", "Engines are loud.", traits: .titled)
  let rule = map.node(.claim, id: "rule", "", "Loud things disturb.", traits: [])
  let disturb = map.node(.claim, "Disturb", "Cars disturb residents.", traits: .titled)
  let noise = map.argument("Noise", "The engine argument.")
  map.claim("Lonely", "The town hall is old.")
  map.node(.claim, id: "remark", "", "A lonely remark.", traits: .topLevel)
  map.edge(.supports, from: space, to: out)
  map.edge(.attacks, from: shops, to: out)
  map.edge(.attacks, from: carts, to: shops)
  map.edge(.supports, from: play, to: out)
  map.reconstruct(noise, [(premises: [loud, rule], conclusion: disturb)])
  map.edge(.supports, from: disturb, to: out)
  return map.graph
}

@Suite struct MapSelectionTests {
  typealias Mode = SelectionSettings.StatementMode

  @Test(
    arguments: [
      (.all, ["Cars out", "Carts", "play", "Loud", "rule", "Disturb"]),
      (.withTitle, ["Cars out", "Carts", "play", "Loud", "Disturb"]),
      (.topLevel, ["Cars out", "Carts", "play"]),
      (.withRelations, ["Cars out", "Carts", "play", "Disturb"]),
      (.notUsedInArgument, ["Cars out", "Carts", "play"]),
      (.withMoreThanOneRelation, ["Cars out", "Carts", "play"]),
    ] as [(Mode, [String])])
  func `each mode shows its statements and every related argument`(mode: Mode, statements: [String]) {
    let map = ShownMap(town()) { $0.selection.statementSelectionMode = mode }
    #expect(map.nodes == statements + ["Space", "Shops", "Noise"])
  }

  @Test(
    arguments: [
      (.all, ["Cars out", "Carts", "play", "Loud", "rule", "Disturb", "Lonely", "remark"]),
      (.withTitle, ["Cars out", "Carts", "play", "Loud", "Disturb", "Lonely"]),
      (.topLevel, ["Cars out", "Carts", "play", "Lonely", "remark"]),
      (.withRelations, ["Cars out", "Carts", "play", "Disturb"]),
      (.notUsedInArgument, ["Cars out", "Carts", "play", "Lonely", "remark"]),
    ] as [(Mode, [String])])
  func `disconnected elements are kept on request`(mode: Mode, statements: [String]) {
    let map = ShownMap(town()) {
      $0.selection.statementSelectionMode = mode
      $0.selection.excludeDisconnected = false
    }
    #expect(map.nodes == statements + ["Space", "Shops", "Noise"])
  }
}

@Suite struct MapPreselectionTests {
  /// `[Out]` under Pro, tagged core; `<Space>` in Pro; `<Shops>` in Con, tagged detail; `<Cats>` in no group.
  private func map() -> GraphBuilder {
    var map = GraphBuilder()
    let pro = map.group("Pro")
    let con = map.group("Con")
    let out = map.claim("Out", group: pro, tags: ["core"])
    let space = map.argument("Space", group: pro)
    let shops = map.node(
      .argument, id: "shops", "Shops", traits: [.titled, .argumentForm], group: con, tags: ["detail"])
    let cats = map.argument("Cats")
    for argument in [space, shops, cats] { map.edge(.attacks, from: argument, to: out) }
    return map
  }

  @Test func `only elements right under a selected section are shown`() {
    let shown = ShownMap(map().graph) { $0.selection.selectedSections = ["Con", "Pro"] }
    #expect(shown.nodes == ["Pro/Out", "Pro/Space", "Con/Shops"])
    let withoutSection = ShownMap(map().graph) {
      $0.selection.selectedSections = ["Pro"]
      $0.selection.selectElementsWithoutSection = true
    }
    #expect(withoutSection.nodes == ["Pro/Out", "Pro/Space", "Cats"])
  }

  @Test func `only elements with a selected tag are shown`() {
    let tagged = ShownMap(map().graph) { $0.selection.selectedTags = ["core", "detail"] }
    #expect(tagged.nodes == ["Pro/Out", "Con/Shops"])
    let untagged = ShownMap(map().graph) {
      $0.selection.selectedTags = ["core"]
      $0.selection.selectElementsWithoutTag = true
    }
    #expect(untagged.nodes == ["Pro/Out", "Pro/Space", "Cats"])
  }

  @Test func `excluded titles are left out, statements and arguments apart`() {
    var builder = map()
    builder.edge(.attacks, from: builder.claim("Cats"), to: builder.graph.node(id: "Out")!)
    let shown = ShownMap(builder.graph) {
      $0.selection.excludeArguments = ["Cats", "Space"]
      $0.selection.excludeStatements = ["Shops"]
    }
    #expect(shown.nodes == ["Pro/Out", "Cats", "Con/Shops"])
  }

  @Test func `an included statement is shown whatever the mode, unless it is kept out`() {
    var builder = map()
    builder.claim("Alone")
    func nodes(_ change: @escaping (inout SelectionSettings) -> Void) -> [String] {
      ShownMap(builder.graph) {
        $0.selection.includeStatements = ["Alone"]
        change(&$0.selection)
      }.nodes
    }
    #expect(nodes { _ in }.contains("Alone"))
    #expect(nodes { $0.statementSelectionMode = .withRelations }.contains("Alone"))
    #expect(!nodes { $0.excludeStatements = ["Alone"] }.contains("Alone"))
  }

  @Test(
    arguments: [
      (.bool(false), false, false), (.bool(true), false, true), (.string("no"), false, false),
      (.bool(false), true, true),
    ] as [(DataValue, Bool, Bool)])
  func `isInMap decides for its element`(value: DataValue, isIgnored: Bool, isShown: Bool) {
    var builder = map()
    builder.graph.mergeData(.map([.init("isInMap", value)]), into: builder.graph.node(id: "argument:Cats")!)
    let shown = ShownMap(builder.graph) { $0.selection.ignoreIsInMap = isIgnored }
    #expect(shown.nodes.contains("Cats") == isShown)
  }

  @Test func `isInMap shows even what has no relation`() {
    var builder = map()
    let isInMap = DataValue.map([.init("isInMap", .bool(true))])
    builder.graph.mergeData(isInMap, into: builder.claim("Alone"))
    builder.graph.mergeData(isInMap, into: builder.argument("Alone too"))
    #expect(
      ShownMap(builder.graph).nodes == ["Pro/Out", "Alone", "Pro/Space", "Con/Shops", "Cats", "Alone too"])
  }

  @Test func `quotations are left out on request`() {
    var builder = map()
    let words = builder.quotation("Words", "\"They go.\"")
    builder.edge(.supports, from: words, to: builder.graph.node(id: "Out")!)
    #expect(ShownMap(builder.graph).nodes.contains("Words"))
    #expect(!ShownMap(builder.graph) { $0.drawing.showsQuotations = false }.nodes.contains("Words"))
  }

  @Test func `parties, sources and inferences are never boxes`() {
    var builder = map()
    let out = builder.graph.node(id: "Out")!
    builder.edge(.assertedBy, from: out, to: builder.party("council", name: "Council"))
    builder.edge(.quotes, from: out, to: builder.source("minutes", title: "Minutes"))
    builder.reconstruct(builder.graph.node(id: "argument:Space")!, [([], out)])
    let shown = ShownMap(builder.graph) { $0.selection.excludeDisconnected = false }
    #expect(shown.nodes == ["Pro/Out", "Pro/Space", "Con/Shops", "Cats"])
  }
}

@Suite struct HiddenGroupTests {
  /// Harbour says `isInMap: false`; below it Ferry says nothing and Pier says `isInMap: true`.
  private func map() -> GraphBuilder {
    var map = GraphBuilder()
    let harbour = map.group("Harbour")
    let ferry = map.group("Ferry", in: harbour)
    let pier = map.group("Pier", in: harbour)
    map.graph.updateGroup(harbour) { $0.data = .map([.init("isInMap", .bool(false))]) }
    map.graph.updateGroup(pier) { $0.data = .map([.init("isInMap", .bool(true))]) }
    let toll = map.claim("Toll")
    for (title, group) in [("Boat", harbour), ("Price", ferry), ("Plank", pier)] {
      map.edge(.supports, from: map.claim(title, group: group), to: toll)
    }
    let own = map.claim("Own", group: ferry)
    map.graph.mergeData(.map([.init("isInMap", .bool(true))]), into: own)
    return map
  }

  @Test func `a heading keeps what stands under it out of the map`() {
    #expect(ShownMap(map().graph).nodes == ["Toll", "Harbour/Pier/Plank", "Harbour/Ferry/Own"])
  }

  @Test(
    arguments: [
      (["Harbour"], ["Boat", "Price", "Plank", "Own"]), (["Harbour/Ferry"], ["Price", "Plank", "Own"]),
      (["Ferry"], ["Price", "Plank", "Own"]), (["Elsewhere"], ["Plank", "Own"]),
    ])
  func `groups named in the settings are shown`(names: [String], titles: [String]) {
    let shown = ShownMap(map().graph) { $0.selection.shownGroups = names }
    #expect(shown.view.graph.nodes.indices.map { shown.view.graph.title(of: $0) } == ["Toll"] + titles)
  }

  @Test func `ignoreIsInMap shows everything that has a relation`() {
    let shown = ShownMap(map().graph) { $0.selection.ignoreIsInMap = true }
    #expect(shown.view.graph.nodes.count == 4)
  }
}
