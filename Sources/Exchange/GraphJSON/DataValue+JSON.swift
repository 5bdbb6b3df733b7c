internal import Reading
internal import SourceText

extension DataValue {
  /// A JSON value as a datum. A text that is a date as we write them is one; of a name that stands twice the
  /// last counts.
  ///
  /// Recursive: `JSONDocument` bounds the depth.
  init(_ json: JSONValue) {
    if json.isObject {
      var entries: [Entry] = []
      for member in json.members { entries.append(.init(member.name.string ?? "", DataValue(member.value))) }
      self = .map(DataValue.map(entries).uniqueEntries)
    } else if json.isArray {
      self = .list(json.elements.map { DataValue($0) })
    } else if let string = json.string {
      self = Self.isTimestamp(string) ? .timestamp(string) : .string(string)
    } else if let bool = json.bool {
      self = .bool(bool)
    } else if let int = json.int {
      self = .int(int)
    } else if let double = json.double {
      self = .double(double)
    } else if let numeral = json.numeral {
      // Beyond what any number of ours can be.
      self = .string(numeral)
    } else {
      self = .null
    }
  }

  /// `2024-05-17T00:00:00.000Z`
  private static func isTimestamp(_ text: String) -> Bool {
    let shape = Array("0000-00-00T00:00:00.000Z".utf8)
    guard text.utf8.count == shape.count else { return false }
    return zip(text.utf8, shape).allSatisfy { byte, wanted in
      wanted == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == wanted
    }
  }
}
