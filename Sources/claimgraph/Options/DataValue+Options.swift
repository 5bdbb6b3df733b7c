import SourceText

/// Options that were not given leave no trace in a configuration, so that they override nothing.
extension DataValue {
  static func mapOfPresent(_ members: [(String, DataValue?)]) -> DataValue {
    .map(members.compactMap { key, value in value.map { Entry(key, $0) } })
  }

  /// A section of a configuration; nil when none of its members is present.
  static func sectionOfPresent(_ members: [(String, DataValue?)]) -> DataValue? {
    let section = mapOfPresent(members)
    return section.entries.isEmpty ? nil : section
  }

  static func present(_ flag: Bool) -> DataValue? { flag ? .bool(true) : nil }

  static func present(_ texts: [String]) -> DataValue? {
    texts.isEmpty ? nil : .list(texts.map(DataValue.string))
  }
}
