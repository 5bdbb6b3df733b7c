internal import SourceText

/// The colours that the author, and the scheme the author names, give to elements and groups.
///
/// The first of these that says anything: the element's data, its title in the settings, its tag with the
/// highest priority, the first colour of the scheme. nil leaves the element to the look.
struct MapColors {
  private let graph: ClaimGraph
  private let settings: ColorSettings
  private let scheme: ColorScheme?
  private let groupScheme: ColorScheme?
  private let statements: [ArraySlice<UInt8>: ColorChoice]
  private let arguments: [ArraySlice<UInt8>: ColorChoice]
  private var tagColors: [Color?] = []
  private var groupTagColors: [Color?] = []
  private var priorities: [Double] = []

  init(_ graph: ClaimGraph, _ settings: MapSettings) {
    self.graph = graph
    let colors = settings.colors
    self.settings = colors
    let isArgdown = settings.drawing.look == DrawingSettings.argdownLook
    scheme = colors.colorScheme ?? (isArgdown ? .default : nil)
    groupScheme = colors.groupColorScheme ?? (isArgdown ? .argdownGroups : nil)
    statements = Self.byTitle(colors.statementColors)
    arguments = Self.byTitle(colors.argumentColors)
    for (at, name) in graph.tagNames.enumerated() {
      let own = colors.tagColors[name]
      tagColors.append(own?.color.color(in: scheme ?? .default) ?? scheme?.color(ofTag: at))
      groupTagColors.append(
        own?.color.color(in: groupScheme ?? .argdownGroups) ?? groupScheme?.color(ofTag: at))
      priorities.append(own?.priority ?? 0)
    }
  }

  func color(of node: NodeIndex) -> Color? {
    let choices = graph.nodes.isStatement(node) ? statements : arguments
    return chosen(graph.data(of: node), choices, graph.texts[graph.nodes.titles[node.position]], scheme)
      ?? (settings.colorizeByTag ? color(of: graph.tags(of: node), tagColors) : nil)
      ?? scheme?.colors[0]
  }

  /// - Parameter group: with the level that it is drawn at.
  func color(of group: Group) -> Color? {
    if !settings.ignoreColorData, let data = group.data["color"], let choice = ColorChoice(data),
      let color = choice.color(in: groupScheme ?? .argdownGroups)
    {
      return color
    }
    if let color = settings.groupColors[group.title]?.color(in: groupScheme ?? .argdownGroups) {
      return color
    }
    if settings.colorizeGroupsByTag, let color = color(of: group.tags[...], groupTagColors) { return color }
    return groupScheme.map { $0.colors[min(group.level, $0.colors.count) - 1] }
  }

  var relationColors: [Relation: Color] {
    settings.relationColors.compactMapValues { $0.color(in: scheme ?? .default) }
  }

  var fontColors: [NodeKind: Color] {
    var colors: [NodeKind: Color] = [:]
    colors[.claim] = settings.statementFontColor
    colors[.quotation] = settings.statementFontColor
    colors[.argument] = settings.argumentFontColor
    colors[.group] = settings.groupFontColor
    return colors
  }

  private func chosen(
    _ data: DataValue?, _ choices: [ArraySlice<UInt8>: ColorChoice], _ title: ArraySlice<UInt8>,
    _ scheme: ColorScheme?
  ) -> Color? {
    if !settings.ignoreColorData, let value = data?["color"], let choice = ColorChoice(value),
      let color = choice.color(in: scheme ?? .default)
    {
      return color
    }
    return choices.isEmpty ? nil : choices[title]?.color(in: scheme ?? .default)
  }

  private func color(of tags: ArraySlice<TagIndex>, _ colors: [Color?]) -> Color? {
    var best: TagIndex?
    for tag in tags where priorities[tag.position] > best.map({ priorities[$0.position] }) ?? -.infinity {
      best = tag
    }
    return best.flatMap { colors[$0.position] }
  }

  private static func byTitle(_ colors: [String: ColorChoice]) -> [ArraySlice<UInt8>: ColorChoice] {
    Dictionary(uniqueKeysWithValues: colors.map { (Array($0.key.utf8)[...], $0.value) })
  }
}
