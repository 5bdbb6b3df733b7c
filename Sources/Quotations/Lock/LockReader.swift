internal import Claims
internal import SourceText

/// Reads a lock line by line. A block with a line that cannot be read is left out as a whole, so that nothing is
/// confirmed by half of what was written.
struct LockReader {
  private let bytes: [UInt8]
  private let file: FileIndex
  private(set) var findings = FindingList()
  private var entries: [LockEntry] = []
  private var block: LockBlock?
  private var ids: Set<String> = []

  init(_ file: SourceFile, _ index: FileIndex) {
    bytes = file.bytes
    self.file = index
  }

  mutating func read() -> QuotationLock {
    var isFirst = true
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = trimmed(at..<end)
      at = end + 1
      if line.isEmpty || bytes[line.lowerBound] == UInt8(ascii: "#") { continue }
      if isFirst {
        isFirst = false
        guard isHead(line) else { return QuotationLock() }
      } else if !take(line) {
        return QuotationLock()
      }
    }
    if isFirst {
      report("lock-head", 0..<0, "the lock is empty", "write it anew with --lock")
      return QuotationLock()
    }
    finishBlock()
    return QuotationLock(entries)
  }

  /// Whether the file says that it is a lock, and of a form this program reads.
  private mutating func isHead(_ line: Range<Int>) -> Bool {
    let (key, value) = parts(of: line)
    guard key == QuotationLock.head else {
      report(
        "lock-head", line, "this is no quotation lock: it does not begin with '\(QuotationLock.head)'",
        "write it anew with --lock")
      return false
    }
    guard value == QuotationLock.version else {
      report(
        "lock-version", line, "the lock has form '\(value)', but this program reads form 1",
        "use a newer program, or write the lock anew with --lock")
      return false
    }
    return true
  }

  /// Answers whether it makes sense to read on.
  private mutating func take(_ line: Range<Int>) -> Bool {
    let (key, value) = parts(of: line)
    if ["<<<<<<<", "=======", ">>>>>>>"].contains(key.prefix(7)) {
      report(
        "lock-conflict", line, "the lock holds two versions of itself that were not merged",
        "write it anew with --lock")
      return false
    }
    if key == "quotation" {
      finishBlock()
      let id = LockText.unescaped(value)
      if id == nil || value.isEmpty {
        report("lock-line", line, "the quotation's id cannot be read", "write the lock anew with --lock")
      }
      block = LockBlock(id: value.isEmpty ? nil : id, line: line)
      return true
    }
    guard block != nil else {
      report(
        "lock-line", line, "'\(key)' stands before any quotation", "write the lock anew with --lock")
      return true
    }
    guard let known = LockKey(rawValue: String(key)) else {
      let near = NearestName.of(String(key), among: LockKey.allCases.map(\.rawValue))
      report(
        "lock-line", line, "a lock has no line '\(key.prefix(40))'",
        near.map { "did you mean '\($0)'?" } ?? "write the lock anew with --lock")
      block?.isBroken = true
      return true
    }
    if let problem = block?.set(known, value) {
      report("lock-line", line, "'\(known.rawValue)' \(problem)", "write the lock anew with --lock")
      block?.isBroken = true
    }
    return true
  }

  private mutating func finishBlock() {
    guard let block else { return }
    self.block = nil
    guard let id = block.id, !block.isBroken else { return }
    if let missing = LockKey.required.first(where: { !block.seen.contains($0) }) {
      return report(
        "lock-line", block.line, "the quotation '\(id)' has no line '\(missing.rawValue)'",
        "write the lock anew with --lock")
    }
    guard ids.insert(id).inserted else {
      return report(
        "lock-line", block.line, "the quotation '\(id)' stands here a second time; the first counts",
        "write the lock anew with --lock")
    }
    var entry = block.entry(id)
    entry.origin = range(block.line)
    entries.append(entry)
  }

  // MARK: - Lines

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if start == 0, bytes[..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    return start..<end
  }

  /// The first word and the rest.
  private func parts(of line: Range<Int>) -> (Substring, Substring) {
    let text = String(decoding: bytes[line], as: UTF8.self)[...]
    guard let blank = text.utf8.firstIndex(of: 0x20) else { return (text, "") }
    return (text[..<blank], text[text.utf8.index(after: blank)...])
  }

  private mutating func report(_ code: String, _ line: Range<Int>, _ message: String, _ help: String) {
    guard findings.keeps(code) else { return findings.add(Finding(.error, code, "")) }
    findings.add(Finding(.error, code, at: range(line), message, help: help))
  }

  private func range(_ line: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: line.lowerBound, end: line.upperBound)
  }
}
