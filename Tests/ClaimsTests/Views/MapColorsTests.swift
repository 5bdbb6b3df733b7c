import Claims
import SourceText
import TestSupport
import Testing

@Suite struct MapColorsTests {
  /// `plain`, `one` (tag 0), `both` (tags 0 and 1), an argument `why` and a group around them.
  private func map() -> GraphBuilder {
    var map = GraphBuilder()
    let group = map.group("Group")
    let inner = map.group("Inner", in: group)
    let plain = map.claim("plain", group: group)
    for claim in [
      map.claim("one", group: group, tags: ["first"]),
      map.claim("both", group: inner, tags: ["first", "second"]),
      map.argument("why", group: inner),
    ] { map.edge(.supports, from: claim, to: plain) }
    return map
  }

  private func colors(_ graph: ClaimGraph, _ change: (inout MapSettings) -> Void) -> [UInt32?] {
    ShownMap(graph, change).view.graph.nodes.colors.map { $0?.rgb }
  }

  private let scheme = ColorScheme([1, 2, 3].map { Color(rgb: $0) })

  @Test func `without a scheme the look decides, but for what the author colours`() {
    #expect(colors(map().graph) { _ in } == [nil, nil, nil, nil])
    let chosen = colors(map().graph) {
      $0.colors.tagColors = ["second": .init(.color(Color(rgb: 7)))]
      $0.colors.statementColors = ["plain": .color(Color(rgb: 8)), "why": .color(Color(rgb: 9))]
      $0.colors.argumentColors = ["why": .scheme(1)]
    }
    #expect(chosen == [8, nil, nil, 0xD95F02])
  }

  @Test func `a scheme colours by first tag`() {
    #expect(colors(map().graph) { $0.colors.colorScheme = scheme } == [1, 2, 2, 1])
    let plain = colors(map().graph) {
      $0.colors.colorScheme = scheme
      $0.colors.colorizeByTag = false
    }
    #expect(plain == [1, 1, 1, 1])
  }

  @Test func `the tag with the highest priority wins`() {
    let chosen = colors(map().graph) {
      $0.colors.colorScheme = scheme
      $0.colors.tagColors = ["second": .init(.scheme(0), priority: 2)]
    }
    #expect(chosen == [1, 2, 1, 1])
  }

  @Test func `data counts before all else, and bad data for nothing`() {
    var builder = map()
    builder.graph.mergeData(.map([.init("color", .string("#0af"))]), into: builder.graph.node(id: "plain")!)
    builder.graph.mergeData(.map([.init("color", .string("sky"))]), into: builder.graph.node(id: "one")!)
    builder.graph.mergeData(.map([.init("color", .int(2))]), into: builder.graph.node(id: "both")!)
    #expect(colors(builder.graph) { $0.colors.colorScheme = scheme } == [0x00AAFF, 2, 3, 1])
    let ignored = colors(builder.graph) {
      $0.colors.colorScheme = scheme
      $0.colors.ignoreColorData = true
    }
    #expect(ignored == [1, 2, 2, 1])
  }

  @Test func `Argdown's look brings Argdown's schemes`() {
    let shown = ShownMap(map().graph) { $0.drawing.look = DrawingSettings.argdownLook }
    #expect(shown.view.graph.nodes.colors.map { $0?.rgb } == [0x1B9E77, 0xD95F02, 0xD95F02, 0x1B9E77])
    #expect(shown.view.graph.groups.map { $0.color?.rgb } == [0xDADADA, 0xBABABA])
  }

  @Test func `groups take data, title, tag or level`() {
    var builder = map()
    let tag = builder.graph.addTag("third")
    builder.graph.updateGroup(GroupIndex(1)) { $0.tags = [tag] }
    func groups(_ change: (inout ColorSettings) -> Void) -> [UInt32?] {
      ShownMap(builder.graph) { change(&$0.colors) }.view.graph.groups.map { $0.color?.rgb }
    }
    #expect(groups { _ in } == [nil, nil])
    #expect(groups { $0.groupColorScheme = scheme } == [1, 2])
    #expect(groups { $0.groupColors = ["Group": .color(Color(rgb: 5))] } == [5, nil])
    let tagged = groups {
      $0.colorizeGroupsByTag = true
      $0.groupColorScheme = scheme
    }
    #expect(tagged == [1, 2])
    builder.graph.updateGroup(GroupIndex(0)) { $0.data = .map([.init("color", .string("#000006"))]) }
    #expect(groups { _ in } == [6, nil])
  }

  @Test func `relations take the settings' colours`() {
    let shown = ShownMap(map().graph) {
      $0.colors.relationColors = [.attacks: .color(Color(rgb: 4)), .supports: .scheme(99)]
    }
    #expect(shown.view.relationColors == [.attacks: Color(rgb: 4)])
  }

  @Test func `words take the settings' colours`() {
    let shown = ShownMap(map().graph) { $0.colors.argumentFontColor = Color(rgb: 5) }
    #expect(shown.view.fontColors == [.argument: Color(rgb: 5)])
  }
}

@Suite struct ColorSchemeTests {
  @Test func `every tag has a colour, also beyond the last`() {
    let scheme = ColorScheme.default
    #expect(scheme.color(ofTag: 0) == scheme.colors[1])
    #expect(scheme.color(ofTag: 6) == scheme.colors[7])
    #expect(scheme.color(ofTag: 7) == scheme.colors[1])
    #expect(ColorScheme([Color(rgb: 3)])?.color(ofTag: 5) == Color(rgb: 3))
  }

  @Test func `names are unique and schemes have eight colours or more`() {
    #expect(ColorScheme.named.count == 19)
    #expect(Set(ColorScheme.named.map(\.name)).count == 19)
    #expect(ColorScheme.named.allSatisfy { $0.scheme.colors.count >= 8 })
  }
}
