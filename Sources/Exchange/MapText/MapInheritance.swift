internal import Claims
internal import SourceText

/// What the headings of a map say of everything that stands under them, as the compiler will read it.
struct MapInheritance {
  static let keys: Set<String> = ["by", "via", "source", "locator", "work", "date", "weight", "role"]

  /// For each group what its elements inherit.
  private var inherited: [[String: DataValue]] = []

  init(_ graph: ClaimGraph, _ records: MapRecords) {
    if graph.groups.allSatisfy({ $0.data.entries.allSatisfy { !Self.keys.contains($0.key) } }) { return }
    for (at, group) in graph.groups.enumerated() {
      var values = group.parent.flatMap { $0.position < at ? inherited[$0.position] : nil } ?? [:]
      for entry in group.data.entries where Self.keys.contains(entry.key) {
        values[entry.key] = Self.sound(entry, records)
      }
      inherited.append(values)
    }
  }

  subscript(group: GroupIndex?, key: String) -> DataValue? {
    guard let group, group.position < inherited.count else { return nil }
    return inherited[group.position][key]
  }

  private static func sound(_ entry: DataValue.Entry, _ records: MapRecords) -> DataValue? {
    if entry.value == .null { return nil }
    switch entry.key {
    case "by": return known(entry.value) { records.isEmpty(.party) || records.party($0) != nil }
    case "source": return known(entry.value) { records.isEmpty(.source) || records.source($0) != nil }
    case "via":
      return known(entry.value) {
        records.isEmpty(.party) || records.isEmpty(.source) || records.either($0) != nil
      }
    case "role": return entry.value.text.flatMap { Role(rawValue: $0) } == nil ? nil : entry.value
    case "weight": return entry.value.number.map { (0...1).contains($0) } == true ? entry.value : nil
    default: return entry.value
    }
  }

  private static func known(_ value: DataValue, _ isKnown: (String) -> Bool) -> DataValue? {
    guard let names = value.texts else { return nil }
    let known = names.filter(isKnown)
    return known.count == names.count ? value : .list(known.map(DataValue.string))
  }
}
