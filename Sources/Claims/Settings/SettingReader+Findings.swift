internal import SourceText

extension SettingReader {
  /// Notes a value that does not fit. - Parameter names: what a text may have meant.
  mutating func reject(
    _ entry: DataValue.Entry, _ path: String, _ allowed: String, names: [String] = []
  ) {
    let given = entry.value.text.map { "'\($0)'" } ?? (entry.value.isMap ? "a map" : "a list")
    let near = entry.value.text.flatMap { NearestName.of($0, among: names) }
    findings.add(
      Finding(
        .warning, "setting-value", at: entry.valueRange ?? entry.keyRange,
        "'\(path)' cannot be \(given); it is left as it was",
        help: near.map { "did you mean '\($0)'? Allowed is \(allowed)" } ?? "allowed is \(allowed)"))
  }

  mutating func unknown(
    _ entry: DataValue.Entry, _ path: String, _ near: SettingKey?, among keys: [SettingKey] = []
  ) {
    findings.add(
      Finding(
        .warning, "unknown-setting", at: entry.keyRange, "there is no setting '\(path)'",
        help: near.map { "did you mean '\($0.name)'?" } ?? "the settings here are \(list(keys))"))
  }

  /// Hands over the entries of a map that holds only the keys `names`.
  ///
  /// - Parameter read: answers what would be allowed when the value does not fit, else nil.
  mutating func fields(
    of map: DataValue.Entry, _ path: String, _ names: [String], _ read: (DataValue.Entry) -> String?
  ) {
    guard map.value.isMap else { return reject(map, path, "a map") }
    for field in map.value.entries {
      if !names.contains(field.key) {
        let keys = names.map { SettingKey.fact($0) }
        unknown(field, "\(path).\(field.key)", nearest(to: field.key, among: keys), among: keys)
      } else if field.value != .null, let allowed = read(field) {
        reject(field, "\(path).\(field.key)", allowed)
      }
    }
  }

  func nearest(to name: String, among keys: [SettingKey]) -> SettingKey? {
    let near = NearestName.of(name, among: keys.lazy.filter(\.isSuggested).map(\.name))
    return keys.first { $0.name == near }
  }

  func list(_ keys: [SettingKey]) -> String {
    keys.filter(\.isSuggested).map { "'\($0.name)'" }.joined(separator: ", ")
  }
}
