/// Goes once through a JSON text and notes a record for each value.
struct JSONParser {
  private(set) var bytes: [UInt8]
  private(set) var records: [JSONTape.Record] = []
  private(set) var problems: [JSONProblem] = []

  /// The records of the objects and arrays that are open.
  private var open: [Int] = []
  private var at = 0
  private static let mostProblems = 1_000

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    repairEncoding()
  }

  mutating func parse() {
    guard problems.allSatisfy({ !$0.isFatal }) else { return }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    run()
    // What broke off still has an end.
    for record in open { close(record) }
  }

  private mutating func run() {
    skipBlanks()
    guard value(or: "a value") else { return }
    while let container = open.last {
      skipBlanks()
      let isObject = records[container].kind == .object
      let end = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
      let isFirst = records.count == container + 1
      if byte == end {
        at += 1
        open.removeLast()
        close(container)
        if isObject { checkNames(of: container) }
        continue
      }
      if !isFirst {
        guard byte == UInt8(ascii: ",") else { return fail("a comma or '\(Character(Unicode.Scalar(end)))'") }
        at += 1
        skipBlanks()
      }
      if isObject, !name() { return }
      guard value(or: isFirst ? "a value or '\(Character(Unicode.Scalar(end)))'" : "a value after the comma")
      else { return }
    }
    skipBlanks()
    if at < bytes.count { fail("the end of the text") }
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() { at = nextNonBlank(from: at) }

  private func nextNonBlank(from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] == 0x20 || span[at] == 0x0A || span[at] == 0x0D || span[at] == 0x09 {
      at += 1
    }
    return at
  }

  // MARK: Values

  private mutating func name() -> Bool {
    guard byte == UInt8(ascii: "\"") else {
      fail(
        records.count == (open.last ?? 0) + 1
          ? "a name in double quotes or '}'" : "a name in double quotes after the comma")
      return false
    }
    guard string() else { return false }
    skipBlanks()
    guard byte == UInt8(ascii: ":") else {
      fail("':' after the name")
      return false
    }
    at += 1
    skipBlanks()
    return true
  }

  private mutating func value(or expectation: String) -> Bool {
    switch byte ?? 0 {
    case UInt8(ascii: "{"): return begin(.object)
    case UInt8(ascii: "["): return begin(.array)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "t"): return word("true", .yes)
    case UInt8(ascii: "f"): return word("false", .no)
    case UInt8(ascii: "n"): return word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    default:
      fail(expectation)
      return false
    }
  }

  private mutating func begin(_ kind: JSONTape.Record.Kind) -> Bool {
    guard open.count < JSONDocument.deepest else {
      note(.tooDeep(limit: JSONDocument.deepest), at)
      return false
    }
    open.append(records.count)
    add(kind, from: at, to: at + 1)
    at += 1
    return true
  }

  private mutating func word(_ word: String, _ kind: JSONTape.Record.Kind) -> Bool {
    guard bytes[at...].starts(with: word.utf8) else {
      fail("a value")
      return false
    }
    add(kind, from: at, to: at + word.utf8.count)
    at += word.utf8.count
    return true
  }

  private mutating func string() -> Bool {
    let start = at + 1
    var hasEscapes = false
    at = start
    while true {
      at = nextSpecial(from: at)
      guard at < bytes.count else {
        at = start - 1
        fail("a quotation mark that ends this text")
        return false
      }
      if bytes[at] == UInt8(ascii: "\"") { break }
      if bytes[at] == UInt8(ascii: "\\") {
        hasEscapes = true
        escape()
      } else {
        note(.controlCharacter, at)
        at += 1
      }
    }
    add(.string, from: start, to: at, hasEscapes: hasEscapes)
    at += 1
    return true
  }

  /// Where the next quotation mark, backslash or control character stands; the end if none does.
  private func nextSpecial(from start: Int) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] >= 0x20, span[at] != UInt8(ascii: "\""), span[at] != UInt8(ascii: "\\") {
      at += 1
    }
    return at
  }

  private mutating func escape() {
    guard at + 1 < bytes.count else {
      at += 1
      return
    }
    guard bytes[at + 1] == UInt8(ascii: "u") else {
      if JSONEscapes.simple(bytes[at + 1]) == nil { note(.badEscape, at) }
      at += 2
      return
    }
    let (scalar, count) = JSONEscapes.character(bytes[...], at)
    if scalar == nil { note(count == 6 ? .loneSurrogate : .badEscape, at) }
    at += count
  }

  private mutating func number() -> Bool {
    let start = at
    if byte == UInt8(ascii: "-") { at += 1 }
    let hasLeadingZero = byte == UInt8(ascii: "0")
    let whole = digits()
    var isWell = whole > 0 && !(hasLeadingZero && whole > 1)
    if byte == UInt8(ascii: ".") {
      at += 1
      isWell = digits() > 0 && isWell
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      isWell = digits() > 0 && isWell
    }
    guard isWell else {
      note(.badNumber, start)
      return false
    }
    add(.number, from: start, to: at)
    return true
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
    return at - start
  }

  // MARK: Records and problems

  private mutating func add(
    _ kind: JSONTape.Record.Kind, from start: Int, to end: Int, hasEscapes: Bool = false
  ) {
    records.append(
      .init(
        kind: kind, hasEscapes: hasEscapes, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), next: UInt32(truncatingIfNeeded: records.count + 1)))
  }

  private mutating func close(_ record: Int) {
    records[record].next = UInt32(truncatingIfNeeded: records.count)
    records[record].end = UInt32(truncatingIfNeeded: at)
  }

  private mutating func fail(_ expectation: String) { note(.expected(expectation), at) }

  private mutating func note(_ reason: JSONProblem.Reason, _ offset: Int) {
    let problem = JSONProblem(reason: reason, offset: offset)
    if problems.count < Self.mostProblems || problem.isFatal { problems.append(problem) }
  }

  /// Finds names that stand twice.
  private mutating func checkNames(of object: Int) {
    let end = Int(records[object].next)
    var seen: Set<ArraySlice<UInt8>> = []
    var at = object + 1
    while at + 1 < end {
      let name = records[at]
      let raw = bytes[Int(name.start)..<Int(name.end)]
      let bytes = name.hasEscapes ? JSONEscapes.resolved(raw) : raw
      if !seen.insert(bytes).inserted {
        note(.repeatedKey(String(decoding: bytes.prefix(100), as: UTF8.self)), Int(name.start))
      }
      at = Int(records[at + 1].next)
    }
  }

  private mutating func repairEncoding() {
    let head = bytes.prefix(4)
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) || head.prefix(2).contains(0) {
      note(.foreignEncoding, 0)
    } else if String(validating: bytes, as: UTF8.self) == nil {
      let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
      note(.notUTF8, zip(bytes, repaired).prefix { $0 == $1 }.count)
      bytes = repaired
    }
  }
}
