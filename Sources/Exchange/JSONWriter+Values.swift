internal import Claims
internal import SourceText
internal import Writing

extension JSONWriter {
  /// A datum of the author's as JSON; dates as their ISO 8601 text. Of a key that stands twice, the last counts.
  mutating func data(_ value: DataValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .int(let value): number(value)
    case .double(let value): number(value)
    case .string(let value), .timestamp(let value): string(value)
    case .list(let values):
      array { json in
        for value in values { json.element { $0.data(value) } }
      }
    case .map:
      object { json in
        for entry in value.uniqueEntries { json.member(entry.key) { $0.data(entry.value) } }
      }
    }
  }

  mutating func strings(_ values: some Sequence<String>) {
    array { json in
      for value in values { json.element { $0.string(value) } }
    }
  }

  /// A colour as `#rrggbb`.
  mutating func color(_ color: Color) { string(color.hex) }
}

extension DataValue {
  /// The value as JSON on one line.
  var compactJSON: String {
    let bytes = ByteStream.collect { stream in
      var json = JSONWriter(stream, compact: true)
      json.data(self)
      stream = json.end()
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// The entries of a map, of a key that stands twice the last at the place of the first: objects in JSON
  /// hold each key once.
  var uniqueEntries: [Entry] {
    var at: [String: Int] = [:]
    var kept: [Entry] = []
    for entry in entries {
      if let known = at[entry.key] {
        kept[known] = entry
      } else {
        at[entry.key] = kept.count
        kept.append(entry)
      }
    }
    return kept
  }
}
