internal import SourceText

// Settings whose values are more than a word, a number or a list of texts.
extension SettingKey {
  static let allowedShortcode = "a text, or a map with the key 'unicode'"
  static let allowedTagColor = SettingReader.allowedColors + ", or a map with the keys 'color' and 'priority'"

  static func readShortcode(_ name: String, _ value: DataValue, _ settings: inout MapSettings) -> Bool {
    guard let text = value["unicode"]?.text ?? value.text else { return false }
    settings.model.shortcodes[name] = text
    return true
  }

  static func readTagColor(_ tag: String, _ value: DataValue, _ settings: inout MapSettings) -> Bool {
    guard let color = ColorChoice(value["color"] ?? value) else { return false }
    let priority = value["priority"] ?? .int(0)
    guard let priority = priority.number else { return false }
    settings.colors.tagColors[tag] = ColorSettings.TagColor(color, priority: priority)
    return true
  }

  static func scheme(_ name: String, _ path: any Path<ColorScheme?>) -> Self {
    .init(
      name: name,
      meaning: .nested { entry, name, reader in
        let colors = entry.value.isList ? entry.value.texts?.map { Color(hex: $0) } : nil
        if let colors, let scheme = ColorScheme(colors.compactMap { $0 }), !colors.contains(nil) {
          reader.settings[keyPath: path] = scheme
        } else if let text = entry.value.text, let named = ColorScheme.named.first(where: { $0.name == text })
        {
          reader.settings[keyPath: path] = named.scheme
        } else {
          reader.reject(
            entry, name, "a list of colours such as [\"#1b9e77\", \"#d95f02\"], or the name of a scheme",
            names: ColorScheme.named.map(\.name))
        }
      })
  }

  static let readSections: @Sendable (DataValue.Entry, String, inout SettingReader) -> Void = {
    entry, path, reader in
    guard entry.value.isMap else { return reader.reject(entry, path, "a map from titles of headings") }
    for heading in entry.value.entries {
      let path = "\(path).\(heading.key)"
      var section = reader.settings.groups.sections[heading.key] ?? GroupSettings.Section()
      reader.fields(of: heading, path, ["isGroup", "isClosed"]) { field in
        guard let flag = field.value.bool else { return "true or false" }
        if field.key == "isGroup" { section.isGroup = flag } else { section.isClosed = flag }
        return nil
      }
      reader.settings.groups.sections[heading.key] = section
    }
  }

  static let readRegroup: @Sendable (DataValue.Entry, String, inout SettingReader) -> Void = {
    entry, path, reader in
    guard case .list(let top) = entry.value else {
      return reader.reject(entry, path, "a list of groups, each a map with the key 'title'")
    }
    var groups: [GroupSettings.Regrouping] = []
    var open: [(value: DataValue, parent: Int?)] = top.reversed().map { ($0, nil) }
    while let (value, parent) = open.popLast() {
      guard let title = value["title"]?.text else {
        reader.reject(entry, path, "a list of groups, each a map with the key 'title'")
        continue
      }
      var group = GroupSettings.Regrouping(title: title, parent: parent)
      var children: [DataValue] = []
      let map = DataValue.Entry(title, value, valueRange: entry.valueRange)
      reader.fields(of: map, path, ["title", "tags", "statements", "arguments", "isClosed", "children"]) {
        field in
        switch (field.key, field.value, field.value.texts) {
        case ("title", _, _?): break
        case ("tags", _, let texts?): group.tags = texts
        case ("statements", _, let texts?): group.statements = texts
        case ("arguments", _, let texts?): group.arguments = texts
        case ("isClosed", .bool(let flag), _): group.isClosed = flag
        case ("isClosed", _, _): return "true or false"
        case ("children", .list(let values), _): children = values
        case ("children", _, _): return "a list of groups"
        default: return "a list of texts"
        }
        return nil
      }
      open += children.reversed().map { ($0, groups.count) }
      groups.append(group)
    }
    reader.settings.groups.regroup = groups
  }

  static let readSameRank: @Sendable (DataValue.Entry, String, inout SettingReader) -> Void = {
    entry, path, reader in
    let allowed = "a list of ranks, each a list of titles or a map with the keys 'statements' and 'arguments'"
    guard case .list(let values) = entry.value else { return reader.reject(entry, path, allowed) }
    var ranks: [[String]] = []
    for value in values {
      let lists = value.isMap ? value.entries.map(\.value) : [value]
      let keys = Set(value.entries.map(\.key)).subtracting(["statements", "arguments"])
      let titles = lists.map(\.texts)
      if titles.contains(nil) || !keys.isEmpty {
        reader.reject(entry, path, allowed)
      } else {
        ranks.append(titles.flatMap { $0 ?? [] })
      }
    }
    reader.settings.drawing.sameRank = ranks
  }
}
