internal import SourceText

/// Walks through a configuration, changes the settings and notes what cannot be used.
struct SettingReader {
  static let allowedColors = "a colour such as \"#1b9e77\", or the number of one in the colour scheme"

  var settings: MapSettings
  var findings = FindingList()

  mutating func readTopLevel(_ configuration: DataValue) {
    guard configuration != .null else { return }
    guard configuration.isMap else {
      return findings.add(
        Finding(
          .warning, "setting-value", "the configuration is not a map of settings",
          help: "write one setting a line, such as 'title: My map'"))
    }
    for entry in configuration.entries {
      if let key = SettingKey.all.first(where: { $0.name == entry.key }) {
        read(entry, key, entry.key)
      } else if let near = nearest(to: entry.key, among: SettingKey.all), !near.isGroup || entry.value.isMap {
        unknown(entry, entry.key, near)
      }
    }
  }

  private mutating func read(_ entry: DataValue.Entry, _ key: SettingKey, _ path: String) {
    if case .misnamed(let right) = key.meaning {
      return unknown(entry, path, SettingKey(name: right, meaning: .fact))
    }
    if entry.value == .null { return }
    switch key.meaning {
    case .group(let keys):
      guard entry.value.isMap else { return reject(entry, path, "a map with \(list(keys))") }
      for inner in entry.value.entries {
        let path = "\(path).\(inner.key)"
        if let key = keys.first(where: { $0.name == inner.key }) {
          read(inner, key, path)
        } else {
          unknown(inner, path, nearest(to: inner.key, among: keys), among: keys)
        }
      }
    case .value(let allowed, let names, let read):
      if !read(entry.value, &settings) { reject(entry, path, allowed, names: names) }
    case .entries(let allowed, let read):
      guard entry.value.isMap else { return reject(entry, path, "a map") }
      for inner in entry.value.entries where !read(inner.key, inner.value, &settings) {
        reject(inner, "\(path).\(inner.key)", allowed)
      }
    case .nested(let read): read(entry, path, &self)
    case .unused(let why?):
      findings.add(
        Finding(.note, "setting-without-effect", at: entry.keyRange, "'\(path)' has no effect", help: why))
    case .unused(nil), .fact, .misnamed: break
    }
  }
}
