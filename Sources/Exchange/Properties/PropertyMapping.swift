public import Claims

/// Which property of a foreign file says what: `--map title=label,relation=interaction`.
public struct PropertyMapping: Hashable, Sendable {
  /// What a property can be taken for.
  public enum Field: String, CaseIterable, Sendable {
    case title, text, kind, role, by, source, locator, work, date, weight, tags, group, color
    /// Of edges.
    case relation
  }

  /// The key that the user names for a field.
  public var keys: [Field: String] = [:]
  /// The relations that the file's own words mean.
  public var relations: [String: Relation] = [:]

  public init() {}
}

extension PropertyMapping {
  /// Why a mapping cannot be read.
  public enum Problem: Error, Hashable, Sendable {
    /// A part without `=`, or with nothing on one side of it.
    case notAPair(String)
    case unknownField(String)
  }

  /// Reads `field=key` pairs, parted by commas.
  public init(_ text: String) throws(Problem) {
    for part in text.split(separator: ",") {
      guard let equals = part.firstIndex(of: "=") else { throw .notAPair(String(part)) }
      let (name, key) = (part[..<equals], part[part.index(after: equals)...])
      guard !name.isEmpty, !key.isEmpty else { throw .notAPair(String(part)) }
      guard let field = Field(rawValue: String(name)) else { throw .unknownField(String(name)) }
      keys[field] = String(key)
    }
  }
}
