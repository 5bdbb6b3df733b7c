/// A value as data blocks, front matter and JSON hold them. Maps keep the order of the text.
public indirect enum DataValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  /// A date or date and time, in ISO 8601 form as Argdown writes it to JSON (`2024-05-17T00:00:00.000Z`).
  case timestamp(String)
  case list([DataValue])
  case map([Entry])

  /// A key of a map with its value.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: DataValue
    /// Where the key stands, so that a misspelt one can be pointed at.
    public var keyRange: SourceRange?
    public var valueRange: SourceRange?

    public init(
      _ key: String, _ value: DataValue, keyRange: SourceRange? = nil, valueRange: SourceRange? = nil
    ) {
      self.key = key
      self.value = value
      self.keyRange = keyRange
      self.valueRange = valueRange
    }

    /// Places do not count: the same datum written elsewhere is the same datum.
    public static func == (a: Entry, b: Entry) -> Bool { a.key == b.key && a.value == b.value }
    public func hash(into hasher: inout Hasher) {
      hasher.combine(key)
      hasher.combine(value)
    }
  }

  public static let emptyMap = DataValue.map([])
}

extension DataValue {
  /// The value of a key in a map; nil for other values.
  public subscript(key: String) -> DataValue? { entry(key)?.value }

  /// The entry of a key; of several the last counts.
  public func entry(_ key: String) -> Entry? {
    guard case .map(let entries) = self else { return nil }
    return entries.last { $0.key == key }
  }

  /// All entries of a map in the order of the text; none for other values.
  public var entries: [Entry] {
    guard case .map(let entries) = self else { return [] }
    return entries
  }

  public var isMap: Bool {
    if case .map = self { true } else { false }
  }

  public var isList: Bool {
    if case .list = self { true } else { false }
  }

  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  public var int: Int? {
    if case .int(let value) = self { value } else { nil }
  }

  /// The value of an `int` or `double`.
  public var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The value as one line of text; nil for null, lists and maps.
  public var text: String? {
    switch self {
    case .null, .list, .map: nil
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .double(let value): String(value)
    case .string(let value): value
    case .timestamp(let value): value.hasSuffix("T00:00:00.000Z") ? String(value.prefix(10)) : value
    }
  }

  /// A list of texts; a single text counts as a list of one.
  public var texts: [String]? {
    if case .list(let values) = self {
      let texts = values.compactMap(\.text)
      return texts.count == values.count ? texts : nil
    }
    return text.map { [$0] }
  }

  /// Deep merge: maps are merged key by key, anything else in `other` replaces what was here.
  public func merged(with other: DataValue) -> DataValue {
    Self.merged([self, other]) ?? other
  }

  /// Deep merge of several values, later over earlier; nil if there are none.
  ///
  /// - Complexity: O(entries).
  public static func merged(_ values: [DataValue]) -> DataValue? {
    // What comes before the last value that is no map does not count.
    let firstMap = (values.lastIndex { !$0.isMap } ?? -1) + 1
    guard firstMap < values.count else { return values.last }
    guard values.count - firstMap > 1 else { return values[firstMap] }
    var entries: [Entry] = []
    var held: [[DataValue]] = []
    var slots: [String: Int] = [:]
    for entry in values[firstMap...].lazy.flatMap(\.entries) {
      if let slot = slots[entry.key] {
        held[slot].append(entry.value)
        entries[slot].keyRange = entry.keyRange
        entries[slot].valueRange = entry.valueRange
      } else {
        slots[entry.key] = entries.count
        entries.append(entry)
        held.append([entry.value])
      }
    }
    for slot in entries.indices where held[slot].count > 1 {
      entries[slot].value = merged(held[slot]) ?? entries[slot].value
    }
    return .map(entries)
  }
}
