/// Goes once through a JSON text and notes a record for each value.
struct JSONParser {
  private(set) var bytes: [UInt8]
  private(set) var records: [JSONTape.Record] = []
  private(set) var problems: [JSONProblem] = []
  /// How many problems were only counted.
  private(set) var surplus = 0

  /// The records of the objects and arrays that are open.
  private var open: [Int] = []
  private(set) var at = 0
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
    guard value(.alone) else { return }
    while let container = open.last {
      skipBlanks()
      if byte == endSign(of: container) {
        end(container)
        continue
      }
      let isFirst = records.count == container + 1
      if !isFirst {
        guard let comma = self.comma(in: container) else { return }
        if byte == endSign(of: container) {
          note(.trailingComma, comma)
          continue
        }
      }
      let isObject = records[container].isObject
      if isObject, !name() { return }
      guard value(isObject ? .alone : isFirst ? .first : .later) else { return }
    }
    skipBlanks()
    if at < bytes.count { fail("the end of the text") }
  }

  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func endSign(of container: Int) -> UInt8 {
    UInt8(ascii: records[container].isObject ? "}" : "]")
  }

  private mutating func end(_ container: Int) {
    at += 1
    open.removeLast()
    close(container)
    guard records[container].isObject else { return }
    for name in JSONNames.repeated(in: container, records, bytes) {
      note(.repeatedKey(name.text), name.offset)
    }
  }

  /// Passes over a comma and what is blank behind it; where it stands, or nil if there is none.
  private mutating func comma(in container: Int) -> Int? {
    guard byte == UInt8(ascii: ",") else {
      fail("a comma or '\(endSign(of: container).sign)'")
      return nil
    }
    let comma = at
    at += 1
    skipBlanks()
    return comma
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

  /// Where a value stands, to say what was expected there.
  private enum Place: String {
    case alone = "a value"
    case first = "a value or ']'"
    case later = "a value after the comma"
  }

  private mutating func value(_ place: Place) -> Bool {
    switch byte ?? 0 {
    case UInt8(ascii: "{"): return begin(.object)
    case UInt8(ascii: "["): return begin(.array)
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number() || word() || note(.badNumber, at)
    default: return word() || fail(place.rawValue)
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

  /// `true`, `false` or `null`, or a word that other languages have instead.
  private mutating func word() -> Bool {
    let word = JSONWords.word(at, bytes)
    if let kind = JSONWords.values[word] {
      add(kind, from: at, to: at + word.utf8.count)
    } else if let kind = JSONWords.foreign[word] {
      note(.foreignWord(word), at)
      add(kind, from: at, to: at + word.utf8.count)
    } else {
      return false
    }
    at += word.utf8.count
    return true
  }

  private mutating func string() -> Bool {
    let start = at + 1
    var hasEscapes = false
    at = start
    while true {
      at = JSONScanning.nextSpecial(from: at, in: bytes)
      guard at < bytes.count, at - start <= JSONDocument.longestString else {
        let isEnd = at >= bytes.count
        at = start - 1
        return isEnd
          ? fail("a quotation mark that ends this text")
          : note(.tooLong(limit: JSONDocument.longestString), at)
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
    guard let numeral = JSONNumeral(at, bytes) else { return false }
    add(.number, from: at, to: numeral.end)
    if numeral.mayBeInexact, numeral.isInexact(bytes) { note(.inexactNumber, at) }
    at = numeral.end
    return true
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

  /// Always false, as is what could not be read.
  @discardableResult
  private mutating func fail(_ expectation: String) -> Bool { note(.expected(expectation), at) }

  @discardableResult
  private mutating func note(_ reason: JSONProblem.Reason, _ offset: Int) -> Bool {
    let problem = JSONProblem(reason: reason, offset: offset)
    if problems.count < Self.mostProblems || problem.isFatal {
      problems.append(problem)
    } else {
      surplus += 1
    }
    return false
  }

  // MARK: Between values

  /// Passes over blanks, and over comments, which JSON has not.
  private mutating func skipBlanks() {
    at = JSONScanning.nextNonBlank(from: at, in: bytes)
    while byte == UInt8(ascii: "/"), let end = JSONScanning.endOfComment(from: at, in: bytes) {
      note(.comment, at)
      at = JSONScanning.nextNonBlank(from: end, in: bytes)
    }
  }

  private mutating func repairEncoding() {
    let head = bytes.prefix(4)
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) || head.prefix(2).contains(0) {
      note(.foreignEncoding, 0)
    } else if let fault = JSONScanning.firstFault(in: bytes) {
      note(.notUTF8, fault)
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
  }
}

extension UInt8 {
  fileprivate var sign: Character { Character(Unicode.Scalar(self)) }
}
