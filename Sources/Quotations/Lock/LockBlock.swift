internal import Claims

/// The lines of one quotation as they are read.
struct LockBlock {
  /// Nil when it cannot be read.
  let id: String?
  /// Bytes of the block's first line.
  let line: Range<Int>
  var isBroken = false
  private(set) var seen: Set<LockKey> = []
  private var read = LockEntry(
    id: "", words: "", citation: "", verdict: .notCheckable, program: "", thresholds: "")

  init(id: String?, line: Range<Int>) {
    self.id = id
    self.line = line
  }

  func entry(_ id: String) -> LockEntry {
    var entry = read
    entry.id = id
    return entry
  }

  /// Takes a line. Answers what is wrong with its value, as the rest of a sentence; nil when nothing is.
  mutating func set(_ key: LockKey, _ value: Substring) -> String? {
    guard seen.insert(key).inserted else { return "stands twice" }
    switch key {
    case .words:
      guard ContentHash.isHash(value) else { return Self.noHash }
      read.words = String(value)
    case .citation:
      guard ContentHash.isHash(value) else { return Self.noHash }
      read.citation = String(value)
    case .source:
      guard let (hash, id) = Self.pair(value), ContentHash.isHash(hash) else {
        return "needs a hash of 64 hexadecimal digits and an id"
      }
      (read.sourceHash, read.source) = (String(hash), id)
    case .bytes:
      guard let range = Self.range(value) else { return "needs two numbers such as 120-180" }
      read.range = range
    case .page:
      guard let text = LockText.unescaped(value) else { return Self.noText }
      read.page = text
    case .item:
      guard let text = LockText.unescaped(value) else { return Self.noText }
      read.item = text
    case .paragraph:
      guard let number = Self.number(value) else { return "needs a number" }
      read.paragraph = number
    case .verdict:
      guard let verdict = Verdict(rawValue: String(value)) else { return Self.unknown(value, "verdict") }
      read.verdict = verdict
    case .level:
      guard let level = LockText.level(value) else { return Self.unknown(value, "level") }
      read.level = level
    case .obstacle:
      guard let obstacle = AuditedQuotation.Obstacle(rawValue: String(value)) else {
        return Self.unknown(value, "obstacle")
      }
      read.obstacle = obstacle
    case .flags:
      let words = value.split(separator: " ")
      let flags = Set(words.compactMap { QuotationFlag(rawValue: String($0)) })
      guard flags.count == words.count else { return "names a flag that does not exist, or one twice" }
      read.flags = QuotationFlag.allCases.filter(flags.contains)
    case .checkedBy:
      guard let (digest, program) = Self.pair(value) else {
        return "needs a digest of thresholds and a version"
      }
      (read.thresholds, read.program) = (String(digest), program)
    }
    return nil
  }

  private static let noHash = "needs a hash of 64 hexadecimal digits"
  private static let noText = "has a backslash that escapes nothing"

  private static func unknown(_ value: Substring, _ what: String) -> String {
    "names '\(value.prefix(40))', which is no \(what)"
  }

  /// A word and an escaped text.
  private static func pair(_ value: Substring) -> (Substring, String)? {
    guard let blank = value.firstIndex(of: " "), blank != value.startIndex,
      let text = LockText.unescaped(value[value.index(after: blank)...]),
      value.index(after: blank) != value.endIndex
    else { return nil }
    return (value[..<blank], text)
  }

  private static func range(_ value: Substring) -> Range<Int>? {
    let parts = value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let start = number(parts[0]), let end = number(parts[1]), start <= end else {
      return nil
    }
    return start..<end
  }

  /// Decimal digits alone; a sign or more digits than a file has bytes are no number.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    return Int(text)
  }
}
