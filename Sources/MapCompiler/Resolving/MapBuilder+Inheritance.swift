internal import Claims
internal import SourceText

/// What the data of headings says of everything that stands under them.
extension MapBuilder {
  private static let inheritedKeys = ["by", "via", "source", "locator", "work", "date", "weight", "role"]

  /// For each group, the data that what stands under it inherits; the nearest heading counts. What is wrong
  /// with a heading's data is found here, once, and not inherited.
  mutating func inheritedData(
    _ parties: Declarations, _ sources: Declarations
  ) -> [[String: DataValue.Entry]?] {
    var inherited: [[String: DataValue.Entry]?] = []
    for group in graph.groups {
      var entries = group.parent.flatMap { inherited[$0.position] }
      for entry in group.data.entries where Self.inheritedKeys.contains(entry.key) {
        entries = entries ?? [:]
        entries?[entry.key] = sound(entry, parties, sources)
      }
      inherited.append(entries)
    }
    return inherited
  }

  /// What of an entry can be used; nil if nothing.
  private mutating func sound(
    _ entry: DataValue.Entry, _ parties: Declarations, _ sources: Declarations
  ) -> DataValue.Entry? {
    if entry.value == .null { return nil }
    return switch entry.key {
    case "by": known(entry, "party", [parties])
    case "source": known(entry, "source", [sources])
    case "via": known(entry, "party or source", [parties, sources])
    case "role": role(entry) == nil ? nil : entry
    case "weight": weight(entry) == nil ? nil : entry
    default: entry
    }
  }

  private mutating func known(
    _ entry: DataValue.Entry, _ what: String, _ declarations: [Declarations]
  ) -> DataValue.Entry? {
    guard let names = entry.value.texts else {
      findings.add(.notAName(entry))
      return nil
    }
    let known = names.filter { name in declarations.contains { $0.isOpen || $0.node(name) != nil } }
    if known.count == names.count { return entry }
    for name in names where !known.contains(name) {
      addUnknown(what, entry.valueRange, name, declarations.flatMap(\.ids))
    }
    return .init(
      entry.key, .list(known.map(DataValue.string)), keyRange: entry.keyRange, valueRange: entry.valueRange)
  }
}
