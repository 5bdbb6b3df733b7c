internal import SourceText

/// Where the entries of a BibTeX file stand, so that findings about a record lead to what its author wrote.
struct BibTeXPlaces {
  private let file: FileIndex
  private var keys: [String: SourceRange] = [:]

  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8], in file: FileIndex) {
    self.file = file
    var at = 0
    while let sign = bytes[at...].firstIndex(of: UInt8(ascii: "@")) {
      // `@book{ames,`: a word, a brace, and the key up to a comma or blank.
      let opening = bytes[(sign + 1)...].firstIndex { !Self.isLetter($0) && $0 > 0x20 } ?? bytes.count
      at = min(opening + 1, bytes.count)
      guard opening < bytes.count, bytes[opening] == UInt8(ascii: "{") || bytes[opening] == UInt8(ascii: "(")
      else { continue }
      let start = bytes[at...].firstIndex { $0 > 0x20 } ?? bytes.count
      let end = bytes[start...].firstIndex { $0 <= 0x20 || Array(",{}()".utf8).contains($0) } ?? bytes.count
      let key = String(decoding: bytes[start..<end], as: UTF8.self)
      if keys[key] == nil { keys[key] = SourceRange(file: file, start: start, end: end) }
      at = end
    }
  }

  /// The records of the converted file with the places of their entries; without a known entry, the file's
  /// beginning.
  func placed(_ records: DataValue) -> DataValue {
    guard case .list(let values) = records["references"] ?? records else { return records }
    return .list(
      values.map { record in
        let place = record["id"]?.text.flatMap { keys[$0] } ?? SourceRange(file: file, start: 0, end: 0)
        return Self.placed(record, at: place)
      })
  }

  /// Converted records are as deep as YAML may be, no deeper.
  private static func placed(_ value: DataValue, at place: SourceRange) -> DataValue {
    switch value {
    case .list(let values): .list(values.map { placed($0, at: place) })
    case .map(let entries):
      .map(
        entries.map { .init($0.key, placed($0.value, at: place), keyRange: place, valueRange: place) })
    default: value
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
