import Claims
import SourceText
import Testing

@Suite struct SettingFindingsTests {
  @Test(
    arguments: [
      ("selction", "selection"), ("tilte", "title"), ("Color", "color"), ("partys", "parties"),
      ("ignoreFrontmatterSettings", "data.frontMatterSettingsMode: ignore"),
      ("sourceHiglighter", "sourceHighlighter"),
    ])
  func `a misspelt key at the top is a warning`(key: String, right: String) {
    #expect(
      apply(config([key: .emptyMap])).findings == [
        "warning unknown-setting: there is no setting '\(key)' (did you mean '\(right)'?)"
      ])
  }

  @Test(
    arguments: [
      ("selection", "excludeDisconected", "excludeDisconnected"),
      ("selection", "statementselectionmode", "statementSelectionMode"),
      ("map", "statmentLabelMode", "statementLabelMode"), ("model", "mod", "mode"),
      ("group", "groupdepth", "groupDepth"), ("drawing", "lok", "look"),
      ("quotations", "longestgap", "longestGap"),
      ("color", "colorByTags", "colorizeByTag"), ("color", "colorGroupsByTag", "colorizeGroupsByTag"),
      ("webComponent", "webComponentUrl", "webComponentScriptUrl"),
      ("sourceHighlighter", "removeFrontmatter", "removeFrontMatter"),
      ("data", "ignoreFrontmatterSettings", "frontMatterSettingsMode: ignore"),
    ])
  func `a misspelt key in a group is a warning`(group: String, key: String, right: String) {
    #expect(
      apply(config([group: config([key: .bool(true)])])).findings == [
        "warning unknown-setting: there is no setting '\(group).\(key)' (did you mean '\(right)'?)"
      ])
  }

  @Test func `a key like no other brings the list of keys`() {
    #expect(
      apply(config(["map": config(["zebra": .int(1)])])).findings == [
        "warning unknown-setting: there is no setting 'map.zebra' "
          + "(the settings here are 'statementLabelMode', 'argumentLabelMode', 'addTags')"
      ])
  }

  @Test func `a finding stands at the key`() throws {
    var settings = MapSettings()
    var findings = FindingList()
    settings.apply(config(["title": .string("x"), "grup": .emptyMap]), into: &findings)
    #expect(findings.all.map(\.range) == [SourceRange(file: FileIndex(0), start: 7, end: 11)])
  }

  @Test(
    arguments: [
      ("selection", "excludeDisconnected", .string("no"), "'no'", "allowed is true or false"),
      ("selection", "selectedTags", .list([.emptyMap]), "a list", "allowed is a list of texts"),
      ("selection", "shownGroups", .emptyMap, "a map", "allowed is a list of texts"),
      ("group", "groupDepth", .int(-1), "'-1'", "allowed is a whole number from 0 to 1000"),
      ("group", "groupDepth", .double(1.5), "'1.5'", "allowed is a whole number from 0 to 1000"),
      (
        "model", "mode", .string("strickt"), "'strickt'",
        "did you mean 'strict'? Allowed is one of 'loose', 'strict'"
      ),
      ("drawing", "direction", .string("up"), "'up'", "allowed is one of 'BT', 'TB', 'LR', 'RL'"),
      (
        "drawing", "look", .string("drak"), "'drak'",
        "did you mean 'dark'? Allowed is one of 'default', 'print', 'dark', 'argdown'"
      ),
      ("color", "groupFontColor", .string("red"), "'red'", "allowed is a colour such as \"#1b9e77\""),
    ] as [(String, String, DataValue, String, String)])
  func `a value of the wrong kind leaves the setting as it was`(
    group: String, key: String, value: DataValue, given: String, help: String
  ) {
    let (settings, findings) = apply(config([group: config([key: value])]))
    #expect(
      findings == [
        "warning setting-value: '\(group).\(key)' cannot be \(given); it is left as it was (\(help))"
      ])
    #expect(settings == MapSettings())
  }

  @Test func `a group that is no map is a warning`() {
    let (_, findings) = apply(config(["map": .string("yes"), "color": .list([])]))
    #expect(
      findings.map { $0.prefix(40) } == [
        "warning setting-value: 'map' cannot be '", "warning setting-value: 'color' cannot be",
      ])
  }

  @Test func `settings that the look decides are a note`() {
    let (settings, findings) = apply(
      config([
        "dot": config([
          "mapBgColor": .string("#fff"), "edge": config(["penWidth": .int(2), "penwidth": .int(2)]),
          "graphVizSettings": config(["rankdir": .string("LR")]),
        ])
      ]))
    let why = "the look decides it; choose one with 'drawing.look'"
    #expect(
      Set(findings) == [
        "note setting-without-effect: 'dot.mapBgColor' has no effect (\(why))",
        "note setting-without-effect: 'dot.edge.penWidth' has no effect (\(why))",
        "warning unknown-setting: there is no setting 'dot.edge.penwidth' (did you mean 'penWidth'?)",
      ])
    #expect(settings.drawing.direction == .leftToRight)
  }
}
