/// Reads tables of comma-separated values (RFC 4180) as they really are: with commas, semicolons or tabs, any
/// line ends, a byte-order mark, line breaks inside quotation marks, and Excel's `sep=;` before the first row.
///
///     var reader = CSVReader(bytes)
///     while let row = reader.next() { … row.fields[0].bytes … }
///
/// Never fails: a quotation mark that is not closed ends at the end of the text, and `problems` says so. A line
/// with nothing on it is a row without fields.
///
/// - Complexity: O(bytes).
public struct CSVReader {
  public struct Field: Sendable {
    /// What the field says, quotation marks resolved.
    public let bytes: ArraySlice<UInt8>
    /// Where it begins in the text.
    public let offset: Int
  }

  public struct Row: Sendable {
    public let fields: [Field]
    /// Where it begins in the text.
    public let offset: Int
  }

  public struct Problem: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case openQuote
      /// Something stands between a closing quotation mark and the end of the field.
      case textAfterQuote
      /// The row has more than `mostFields`; those beyond are left out.
      case tooManyFields
      /// The field has more than `longestField` bytes and counts as empty.
      case tooLong
    }

    public let reason: Reason
    public let offset: Int
  }

  /// As many as a spreadsheet has columns.
  public static let mostFields = 16_384
  public static let longestField = 256 << 20
  /// Not more than so many faults are noted.
  private static let mostProblems = 100

  public private(set) var problems: [Problem] = []
  /// What parts the fields: the first row tells.
  public let separator: UInt8

  private let bytes: [UInt8]
  private let start: Int
  private var at: Int

  /// - Parameter bytes: UTF-8, or any other encoding of which ASCII is a part.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let begin = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    if let told = Self.toldSeparator(in: bytes[begin...]) {
      separator = told
      start = begin + "sep=;".utf8.count
    } else {
      separator = Self.separator(in: bytes[begin...])
      start = begin
    }
    at = start
    if start > begin { _ = endLine() }
  }

  /// The next row; nil at the end.
  public mutating func next() -> Row? {
    guard at < bytes.count else { return nil }
    let start = at
    if endLine() { return Row(fields: [], offset: start) }
    var fields: [Field] = []
    while true {
      let field = field()
      if fields.count < Self.mostFields {
        fields.append(field)
      } else if fields.count == Self.mostFields, problems.last?.offset != start {
        note(.tooManyFields, start)
      }
      if at < bytes.count, bytes[at] == separator {
        at += 1
        continue
      }
      _ = endLine()
      return Row(fields: fields, offset: start)
    }
  }

  /// Goes back, or on, to the row that begins here; faults in rows that are read again are noted again.
  public mutating func move(to row: Int) { at = max(start, min(row, bytes.count)) }

  /// Passes over a line end.
  private mutating func endLine() -> Bool {
    guard at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D else { return false }
    at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    return true
  }

  private mutating func field() -> Field {
    let start = at
    var value = bytes[start..<start]
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { value = quoted() }
    let end = plainEnd(from: at)
    if start == at {
      value = bytes[at..<end]
    } else if end > at {
      note(.textAfterQuote, at)
      value += bytes[at..<end]
    }
    at = end
    guard value.count <= Self.longestField else {
      note(.tooLong, start)
      return Field(bytes: [], offset: start)
    }
    return Field(bytes: value, offset: start)
  }

  private func plainEnd(from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] != separator, span[at] != 0x0A, span[at] != 0x0D { at += 1 }
    return at
  }

  /// What stands between quotation marks, two of which stand for one.
  private mutating func quoted() -> ArraySlice<UInt8> {
    let start = at
    at += 1
    // Nothing is copied of a field without quotation marks in it.
    var value: ArraySlice<UInt8>?
    while true {
      let quote = nextQuote(from: at)
      let piece = bytes[at..<quote]
      at = min(quote + 1, bytes.count)
      let isDoubled = at < bytes.count && bytes[at] == UInt8(ascii: "\"")
      if quote == bytes.count { note(.openQuote, start) }
      guard isDoubled else { return value.map { $0 + piece } ?? piece }
      // The first of the two quotation marks belongs to what was passed over.
      if value == nil { value = [] }
      value?.append(contentsOf: bytes[piece.startIndex...quote])
      at += 1
    }
  }

  private func nextQuote(from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] != UInt8(ascii: "\"") { at += 1 }
    return at
  }

  private mutating func note(_ reason: Problem.Reason, _ offset: Int) {
    if problems.count < Self.mostProblems { problems.append(Problem(reason: reason, offset: offset)) }
  }
}

// MARK: - Separators

extension CSVReader {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  /// What Excel is told by a first line such as `sep=;`.
  private static func toldSeparator(in bytes: ArraySlice<UInt8>) -> UInt8? {
    let head = bytes.prefix(6)
    guard head.starts(with: "sep=".utf8), let sign = head.dropFirst(4).first, separators.contains(sign),
      head.count == 5 || head.last == 0x0A || head.last == 0x0D
    else { return nil }
    return sign
  }

  /// The character that parts the first row into the most fields; a comma if none does.
  private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts = [Int](repeating: 0, count: separators.count)
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let at = separators.firstIndex(of: byte) { counts[at] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { separators[$0] } ?? UInt8(ascii: ",")
  }
}
