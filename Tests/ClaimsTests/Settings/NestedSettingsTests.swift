import Claims
import SourceText
import Testing

@Suite struct NestedSettingsTests {
  private let texts = DataValue.list([.string("A"), .string("B")])

  @Test func `sections are read heading by heading`() {
    let (settings, findings) = apply(
      config(["group": config(["sections": config(["Pro": config(["isGroup": .bool(true)])])])]),
      config([
        "group": config([
          "sections": config([
            "Pro": config(["isClosed": .bool(true)]), "Con": config(["isClosd": .bool(true)]),
            "Other": .bool(true), "Bad": config(["isGroup": .string("yes")]),
          ])
        ])
      ]))
    #expect(settings.groups.sections["Pro"] == .init(isGroup: true, isClosed: true))
    #expect(
      Set(findings) == [
        "warning unknown-setting: there is no setting 'group.sections.Con.isClosd' (did you mean 'isClosed'?)",
        "warning setting-value: 'group.sections.Other' cannot be 'true'; it is left as it was (allowed is a map)",
        "warning setting-value: 'group.sections.Bad.isGroup' cannot be 'yes'; it is left as it was "
          + "(allowed is true or false)",
      ])
  }

  @Test func `regroup is read with its children after it`() {
    let (settings, findings) = apply(
      config([
        "group": config([
          "regroup": .list([
            config([
              "title": .string("Left"), "tags": texts,
              "children": .list([config(["title": .string("Inner"), "statements": texts])]),
            ]),
            config(["title": .string("Right"), "arguments": texts, "isClosed": .bool(true)]),
          ])
        ])
      ]))
    #expect(findings.isEmpty)
    let groups = settings.groups.regroup
    #expect(groups.map(\.title) == ["Left", "Inner", "Right"])
    #expect(groups.map(\.parent) == [nil, 0, nil])
    #expect(groups.map(\.statements) == [[], ["A", "B"], []])
    #expect(groups.map(\.arguments) == [[], [], ["A", "B"]])
    #expect(groups.map(\.tags) == [["A", "B"], [], []])
    #expect(groups.map(\.isClosed) == [false, false, true])
  }

  @Test(
    arguments: [
      (.emptyMap, 0, 1), (.list([.string("x"), .emptyMap]), 0, 2),
      (.list([config(["title": .string("T"), "statments": .list([])])]), 1, 1),
      (.list([config(["title": .string("T"), "isClosed": .string("x"), "children": .bool(true)])]), 1, 2),
    ] as [(DataValue, Int, Int)])
  func `faults of regroup are findings`(value: DataValue, groups: Int, count: Int) {
    let (settings, findings) = apply(config(["group": config(["regroup": value])]))
    #expect(settings.groups.regroup.count == groups)
    #expect(findings.count == count)
  }

  @Test func `very deep regroupings do no harm`() {
    var value = config(["title": .string("T")])
    for _ in 0..<5_000 { value = config(["title": .string("T"), "children": .list([value])]) }
    let (settings, findings) = apply(config(["group": config(["regroup": .list([value])])]))
    #expect(settings.groups.regroup.count == 5_001)
    #expect(findings.isEmpty)
  }

  @Test func `colours are texts, numbers or maps`() {
    let (settings, findings) = apply(
      config([
        "color": config([
          "colorScheme": .string("colorbrewer-set2"),
          "groupColorScheme": .list([.string("#111"), .string("#222222")]),
          "relationColors": config(["attack": .string("#f00"), "support": .int(3)]),
          "tagColors": config([
            "pro": .string("#00aa00"), "con": config(["color": .int(2), "priority": .int(4)]),
          ]),
          "statementColors": config(["A": .string("#123456")]), "groupColors": config(["G": .int(0)]),
          "argumentFontColor": .string("#333"),
        ])
      ]))
    #expect(findings.isEmpty)
    let colors = settings.colors
    #expect(colors.colorScheme?.colors.first == Color(rgb: 0x66C2A5))
    #expect(colors.groupColorScheme?.colors == [Color(rgb: 0x111111), Color(rgb: 0x222222)])
    #expect(colors.relationColors == [.attacks: .color(Color(rgb: 0xFF0000)), .supports: .scheme(3)])
    #expect(colors.tagColors["pro"] == .init(.color(Color(rgb: 0x00AA00))))
    #expect(colors.tagColors["con"] == .init(.scheme(2), priority: 4))
    #expect(colors.statementColors == ["A": .color(Color(rgb: 0x123456))])
    #expect(colors.groupColors == ["G": .scheme(0)])
    #expect(colors.argumentFontColor == Color(rgb: 0x333333))
  }

  @Test(
    arguments: [
      config(["colorScheme": .string("colorbrewer-sett")]), config(["colorScheme": .list([])]),
      config(["colorScheme": .list([.string("#111"), .string("red")])]),
      config(["tagColors": config(["pro": .string("green")])]), config(["tagColors": .string("#111")]),
      config(["tagColors": config(["pro": config(["color": .int(1), "priority": .string("high")])])]),
      config(["relationColors": config(["attacks": .string("#111")])]),
      config(["statementColors": config(["A": .int(-1)])]),
    ])
  func `what is no colour is a finding`(colors: DataValue) {
    let (settings, findings) = apply(config(["color": colors]))
    #expect(findings.count == 1)
    #expect(settings.colors == ColorSettings())
  }

  @Test func `ranks are lists of titles`() {
    let (settings, findings) = apply(
      config([
        "dot": config([
          "sameRank": .list([
            texts, config(["statements": texts, "arguments": .string("C")]), config(["claims": texts]),
            .list([.list([])]),
          ])
        ])
      ]))
    #expect(settings.drawing.sameRank == [["A", "B"], ["A", "B", "C"]])
    #expect(findings.count == 2)
  }
}
