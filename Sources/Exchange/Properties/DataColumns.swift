internal import Claims
internal import SourceText

/// Which keys of the author's data become properties of their own, so that other programs can sort and
/// colour by them, and a property that came from another program goes back as it was.
///
/// Those whose values are single and of one kind wherever they occur, under a name that every format can
/// hold and that the vocabulary does not use itself. The rest is kept as JSON.
struct DataColumns {
  private(set) var kinds: [String: PropertyValue.Kind] = [:]

  /// All data stays together.
  static let none = DataColumns([DataValue]()) { _ in false }

  /// - Parameter isTaken: whether the vocabulary has a property of this name.
  init(_ data: some Sequence<DataValue>, isTaken: (String) -> Bool) {
    var mixed: Set<String> = []
    for value in data {
      for entry in value.entries where !mixed.contains(entry.key) {
        let kind = entry.value.column?.kind
        if let kind, kinds[entry.key, default: kind] == kind {
          kinds[entry.key] = kind
        } else {
          kinds[entry.key] = nil
          mixed.insert(entry.key)
        }
      }
    }
    kinds = kinds.filter { Self.isName($0.key) && !isTaken($0.key) }
  }

  /// The entries of the data that have properties of their own, and what is left.
  func part(_ data: DataValue) -> (
    columns: [(key: String, kind: PropertyValue.Kind, text: String)], rest: DataValue?
  ) {
    guard data.isMap else { return ([], data) }
    var columns: [(key: String, kind: PropertyValue.Kind, text: String)] = []
    var rest: [DataValue.Entry] = []
    for entry in data.uniqueEntries {
      if kinds[entry.key] != nil, let (kind, text) = entry.value.column {
        columns.append((entry.key, kind, text))
      } else {
        rest.append(entry)
      }
    }
    return (columns, rest.isEmpty ? nil : .map(rest))
  }

  /// An ASCII name token, as GraphML wants names to be.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
      }
  }
}

extension DataValue {
  /// The value as a property; nil for what is no single value, and for the empty text, which many programs
  /// do not tell from none.
  fileprivate var column: (kind: PropertyValue.Kind, text: String)? {
    switch self {
    case .bool(let value): (.bool, value ? "true" : "false")
    case .int(let value): (.int, String(value))
    case .double(let value): value.isFinite ? (.double, String(value)) : nil
    case .string(let value): value.isEmpty ? nil : (.string, value)
    case .null, .timestamp, .list, .map: nil
    }
  }
}
