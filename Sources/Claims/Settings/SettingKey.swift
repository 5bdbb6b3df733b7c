internal import Looks
internal import SourceText

/// A key that a configuration may hold, and what it means.
struct SettingKey: Sendable {
  typealias Reading = @Sendable (DataValue, inout MapSettings) -> Bool

  enum Meaning: Sendable {
    /// Holds further keys.
    case group([SettingKey])
    /// `read` answers whether the value fits; `allowed` says what would, `names` lists it word by word.
    case value(allowed: String, names: [String] = [], read: Reading)
    /// A map whose keys the author chooses; `read` sees one entry at a time.
    case entries(allowed: String, read: @Sendable (String, DataValue, inout MapSettings) -> Bool)
    /// Reads, and finds fault, by itself.
    case nested(@Sendable (DataValue.Entry, _ path: String, inout SettingReader) -> Void)
    /// A fact about the map, which is read elsewhere or simply kept.
    case fact
    /// Argdown has it, here it does nothing; `why` is told to the author where they could expect more.
    case unused(why: String?)
    /// A name that people find in documentation though no version has it.
    case misnamed(right: String)
  }

  let name: String
  let meaning: Meaning

  /// Whether a misspelt key may have meant this one.
  var isSuggested: Bool {
    if case .misnamed = meaning { false } else { true }
  }

  var isGroup: Bool {
    switch meaning {
    case .group, .entries: true
    default: false
    }
  }
}

extension SettingKey {
  typealias Path<Value> = WritableKeyPath<MapSettings, Value> & Sendable

  static func group(_ name: String, _ keys: [SettingKey]) -> Self { .init(name: name, meaning: .group(keys)) }
  static func fact(_ name: String) -> Self { .init(name: name, meaning: .fact) }
  static func unused(_ name: String, _ why: String? = nil) -> Self {
    .init(name: name, meaning: .unused(why: why))
  }
  static func misnamed(_ name: String, _ right: String) -> Self {
    .init(name: name, meaning: .misnamed(right: right))
  }

  private static func value<Value>(
    _ name: String, _ path: any Path<Value>, _ allowed: String, names: [String] = [],
    _ read: @escaping @Sendable (DataValue) -> Value?
  ) -> Self {
    .init(
      name: name,
      meaning: .value(allowed: allowed, names: names) { value, settings in
        guard let read = read(value) else { return false }
        settings[keyPath: path] = read
        return true
      })
  }

  static func flag(_ name: String, _ path: any Path<Bool>) -> Self {
    value(name, path, "true or false", \.bool)
  }

  static func number(_ name: String, _ path: any Path<Int>, _ range: ClosedRange<Int>) -> Self {
    value(name, path, "a whole number from \(range.lowerBound) to \(range.upperBound)") {
      $0.int.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  static func number(_ name: String, _ path: any Path<Int?>, _ range: ClosedRange<Int>) -> Self {
    value(name, path, "a whole number from \(range.lowerBound) to \(range.upperBound)") {
      $0.int.flatMap { range.contains($0) ? .some(.some($0)) : nil }
    }
  }

  static func look(_ name: String, _ path: any Path<String>) -> Self {
    choice(name, path, Looks.names) { $0 }
  }

  static func texts(_ name: String, _ path: any Path<[String]>) -> Self {
    value(name, path, "a list of texts", \.texts)
  }

  static func texts(_ name: String, _ path: any Path<[String]?>) -> Self {
    value(name, path, "a list of texts") { value in value.texts.map { $0 } }
  }

  static func choice<Value>(_ name: String, _ path: any Path<Value>) -> Self
  where Value: CaseIterable & RawRepresentable<String> & SendableMetatype {
    choice(name, path, Value.allCases.map(\.rawValue)) { Value(rawValue: $0) }
  }

  private static func choice<Value>(
    _ name: String, _ path: any Path<Value>, _ names: [String],
    _ read: @escaping @Sendable (String) -> Value?
  ) -> Self {
    let allowed = names.map { "'\($0)'" }.joined(separator: ", ")
    return value(name, path, "one of \(allowed)", names: names) { value in
      value.text.flatMap { names.contains($0) ? read($0) : nil }
    }
  }

  static func color(_ name: String, _ path: any Path<Color?>) -> Self {
    value(name, path, "a colour such as \"#1b9e77\"") { value in
      value.text.flatMap { Color(hex: $0) }.map { $0 }
    }
  }

  static func colorsByTitle(_ name: String, _ path: any Path<[String: ColorChoice]>) -> Self {
    .init(
      name: name,
      meaning: .entries(allowed: SettingReader.allowedColors) { title, value, settings in
        guard let color = ColorChoice(value) else { return false }
        settings[keyPath: path][title] = color
        return true
      })
  }

  static func relationColor(_ name: String, _ relation: Relation) -> Self {
    .init(
      name: name,
      meaning: .value(allowed: SettingReader.allowedColors) { value, settings in
        guard let color = ColorChoice(value) else { return false }
        settings.colors.relationColors[relation] = color
        return true
      })
  }
}
