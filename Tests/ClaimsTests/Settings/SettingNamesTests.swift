import Claims
import SourceText
import TestSupport
import Testing

@Suite struct SettingNamesTests {
  private func findings(_ change: (inout MapSettings) -> Void) -> [String] {
    var map = GraphBuilder()
    let harbour = map.group("Harbour")
    map.claim("Toll", group: map.group("Ferry", in: harbour), tags: ["core"])
    map.argument("Queue")
    var settings = MapSettings()
    change(&settings)
    var findings = FindingList()
    settings.noteUnknownNames(in: map.graph, into: &findings)
    return findings.all.map { "\($0.grade): \($0.message)" + ($0.help.map { " (\($0))" } ?? "") }
  }

  @Test func `names that the map has are fine`() {
    let findings = findings {
      $0.selection.selectedTags = ["core"]
      $0.selection.selectedSections = ["Ferry", "Mine"]
      $0.selection.excludeStatements = ["Toll"]
      $0.selection.excludeArguments = ["Queue"]
      $0.selection.shownGroups = ["Harbour/Ferry"]
      $0.groups.sections = ["Harbour": .init(isGroup: true)]
      $0.groups.regroup = [.init(title: "Mine")]
      $0.colors.tagColors = ["core": .init(.scheme(1))]
    }
    #expect(findings.isEmpty)
  }

  @Test func `a misspelt name is a warning, any other a note`() {
    #expect(
      findings { $0.selection.selectedTags = ["corre"] } == [
        "warning: 'selection.selectedTags' names 'corre', but the map has no such tag (did you mean 'core'?)"
      ])
    #expect(
      findings { $0.selection.includeStatements = ["Queue"] } == [
        "note: 'selection.includeStatements' names 'Queue', but the map has no such statement"
      ])
    let colors = findings {
      $0.colors.groupColors = ["Pier": .scheme(0)]
      $0.colors.argumentColors = ["Queues": .scheme(0)]
    }
    #expect(
      colors == [
        "warning: 'color.argumentColors' names 'Queues', but the map has no such argument (did you mean 'Queue'?)",
        "note: 'color.groupColors' names 'Pier', but the map has no such heading",
      ])
  }
}
