import Claims
import SourceText
import Testing

/// Shorthand for configurations.
func config(_ entries: KeyValuePairs<String, DataValue>) -> DataValue {
  var start = 0
  return .map(
    entries.map { key, value in
      defer { start += key.utf8.count + 2 }
      return .init(
        key, value, keyRange: SourceRange(file: FileIndex(0), start: start, end: start + key.utf8.count))
    })
}

/// The settings after one configuration, and the findings as `grade code: message (help)`.
func apply(_ configurations: DataValue...) -> (settings: MapSettings, findings: [String]) {
  var settings = MapSettings()
  var findings = FindingList()
  for configuration in configurations { settings.apply(configuration, into: &findings) }
  return (
    settings,
    findings.all.map { "\($0.grade) \($0.code): \($0.message)" + ($0.help.map { " (\($0))" } ?? "") }
  )
}

@Suite struct MapSettingsTests {
  @Test func `defaults are Argdown's`() {
    let settings = MapSettings()
    #expect(settings.selection.statementSelectionMode == .withTitle)
    #expect(settings.selection.excludeDisconnected)
    #expect(settings.labels.statementLabelMode == .hideUntitled)
    #expect(settings.groups.groupDepth == 2)
    #expect(settings.model.mode == .loose)
    #expect(settings.model.transformArgumentRelations)
    #expect(settings.colors.colorizeByTag)
    #expect(settings.drawing.direction == .bottomToTop)
  }

  @Test func `every plain setting is read`() {
    let (settings, findings) = apply(
      config([
        "data": config(["frontMatterSettingsMode": .string("ignore")]),
        "model": config([
          "mode": .string("strict"), "removeTagsFromText": .bool(true),
          "transformArgumentRelations": .bool(false), "explodeArguments": .bool(true),
          "shortcodes": config([":ok:": config(["unicode": .string("👌")]), ".no.": .string("✗")]),
        ]),
        "selection": config([
          "statementSelectionMode": .string("top-level"), "excludeDisconnected": .bool(false),
          "selectedTags": .list([.string("core"), .int(7)]), "selectedSections": .string("Pro"),
          "selectElementsWithoutTag": .bool(true), "selectElementsWithoutSection": .bool(true),
          "includeStatements": .list([.string("A")]), "excludeStatements": .list([.string("B")]),
          "excludeArguments": .list([.string("C")]), "ignoreIsInMap": .bool(true),
          "shownGroups": .list([.string("D")]),
        ]),
        "map": config([
          "statementLabelMode": .string("text"), "argumentLabelMode": .string("none"),
          "addTags": .bool(false),
        ]),
        "group": config([
          "groupDepth": .int(0), "ignoreIsGroup": .bool(true), "ignoreIsClosed": .bool(true),
        ]),
        "drawing": config([
          "look": .string("print"), "direction": .string("LR"), "width": .int(300), "legend": .bool(false),
          "quotations": .bool(false),
        ]),
      ]))
    #expect(findings.isEmpty)
    var expected = MapSettings()
    expected.data.frontMatterSettingsMode = .ignore
    expected.model.mode = .strict
    expected.model.removeTagsFromText = true
    expected.model.transformArgumentRelations = false
    expected.model.explodeArguments = true
    expected.model.shortcodes = [":ok:": "👌", ".no.": "✗"]
    expected.selection.statementSelectionMode = .topLevel
    expected.selection.excludeDisconnected = false
    expected.selection.selectedTags = ["core", "7"]
    expected.selection.selectedSections = ["Pro"]
    expected.selection.selectElementsWithoutTag = true
    expected.selection.selectElementsWithoutSection = true
    expected.selection.includeStatements = ["A"]
    expected.selection.excludeStatements = ["B"]
    expected.selection.excludeArguments = ["C"]
    expected.selection.ignoreIsInMap = true
    expected.selection.shownGroups = ["D"]
    expected.labels.statementLabelMode = .text
    expected.labels.argumentLabelMode = .none
    expected.labels.addTags = false
    expected.groups.groupDepth = 0
    expected.groups.ignoreIsGroup = true
    expected.groups.ignoreIsClosed = true
    expected.drawing.look = "print"
    expected.drawing.direction = .leftToRight
    expected.drawing.boxWidth = 300
    expected.drawing.showsLegend = false
    expected.drawing.showsQuotations = false
    #expect(settings == expected)
  }

  @Test func `later configurations are stronger, key by key`() {
    let (settings, _) = apply(
      config(["selection": config(["excludeDisconnected": .bool(false), "selectedTags": .string("a")])]),
      config(["selection": config(["selectedTags": .list([.string("b"), .string("c")])])]))
    #expect(!settings.selection.excludeDisconnected)
    #expect(settings.selection.selectedTags == ["b", "c"])
  }

  @Test(
    arguments: [
      (nil, "dark"), ("default", "dark"), ("priority", "print"), ("ignore", "dark"),
    ] as [(String?, String)])
  func `front matter is the weakest unless a configuration wants it otherwise`(mode: String?, look: String) {
    var findings = FindingList()
    let settings = MapSettings(
      frontMatter: config([
        "drawing": config(["look": .string("print"), "width": .int(100)]), "grup": .emptyMap,
      ]),
      configurations: [
        config(["data": config(["frontMatterSettingsMode": mode.map { .string($0) } ?? .null])]),
        config(["drawing": config(["look": .string("dark"), "legend": .bool(false)])]),
      ],
      options: config(["drawing": config(["legend": .bool(true)])]), into: &findings)
    #expect(settings.drawing.look == look)
    #expect(settings.drawing.showsLegend)
    #expect(settings.drawing.boxWidth == (mode == "ignore" ? MapSettings().drawing.boxWidth : 100))
    #expect(findings.all.count == (mode == "ignore" ? 0 : 1))
  }

  @Test func `facts about the map and keys of Argdown without effect are accepted`() {
    let (settings, findings) = apply(
      config([
        "title": .string("Toll"), "subTitle": .string("A test"), "author": .list([.string("Ida")]),
        "date": .timestamp("2024-05-17T00:00:00.000Z"), "abstract": .string("Text"),
        "parties": .emptyMap, "sources": .emptyMap, "parties-file": .string("p.yaml"),
        "bibliography": .string("b.bib"), "unknownKey": config(["x": .int(1)]), "doi": .string("10.1000/1"),
        "html": config(["lang": .string("en")]), "graphml": .emptyMap, "images": .emptyMap, "json": .emptyMap,
        "webComponent": config(["views": .emptyMap]), "dagre": .emptyMap, "vizJs": .emptyMap,
        "saveAs": .emptyMap, "logLevel": .string("verbose"), "selection": .null,
        "model": config(["mode": .null]),
      ]))
    #expect(findings.isEmpty)
    #expect(settings == MapSettings())
  }

  @Test func `an empty configuration changes nothing`() {
    #expect(apply(.null, .emptyMap).findings.isEmpty)
    #expect(
      apply(.list([])).findings == [
        "warning setting-value: the configuration is not a map of settings "
          + "(write one setting a line, such as 'title: My map')"
      ])
  }
}
