/// Where in a source a quotation is said to stand: `p. 4`, `pp. 3-5`, `¶ 11, ¶ 16`, `item 4`, `ch. XII`.
///
/// A number without a name is a page's, as in notes and bibliographies.
public struct Locator: Hashable, Sendable {
  public enum Unit: String, CaseIterable, Sendable {
    case page, paragraph, item, chapter, line, other
  }

  /// One place or stretch.
  public struct Part: Hashable, Sendable {
    public var unit: Unit
    /// The numbers it names; nil when it names no number.
    public var range: ClosedRange<Int>?
    /// As it is written: `12`, `xii`, `2.1`, `3-5`.
    public var label: String

    public init(_ unit: Unit, _ range: ClosedRange<Int>?, label: String) {
      self.unit = unit
      self.range = range
      self.label = label
    }

    /// Whether it names a page, paragraph or item of this label. A number names the items below it too.
    public func names(_ label: String) -> Bool {
      if self.label == label { return true }
      if unit == .item, self.label.contains(".") { return label.hasPrefix(self.label + ".") }
      let bytes = Array(label.utf8)[...]
      let isRoman = LoneNumber.number(Array(self.label.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 })[...]) == nil
      if let number = isRoman ? LoneNumber.roman(bytes) : LoneNumber.number(bytes) {
        return range?.contains(number) ?? false
      }
      let first = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard unit == .item, let number = LoneNumber.number(first) else {
        return false
      }
      return range?.contains(number) ?? false
    }
  }

  public var parts: [Part]

  public init(_ text: String) {
    parts = LocatorReader(text).parts
  }

  /// Whether a place is one that the locator names; nil when the place does not tell any of the units.
  ///
  /// Behind a page or item a paragraph is counted within it, so it is not looked at.
  public func names(_ place: Place) -> Bool? {
    var result: Bool?
    for unit in [Unit.page, .item, .paragraph] {
      let parts = parts.filter { $0.unit == unit }
      let label: String? =
        switch unit {
        case .page: place.page
        case .item: place.item
        default: place.paragraph.map { String($0) }
        }
      guard !parts.isEmpty, let label else { continue }
      if unit == .paragraph, result != nil { continue }
      result = (result ?? true) && parts.contains { $0.names(label) }
    }
    return result
  }
}

/// Reads the text of a locator from left to right.
private struct LocatorReader {
  private(set) var parts: [Locator.Part] = []
  private var unit = Locator.Unit.page
  private let scalars: [Unicode.Scalar]
  private var at = 0

  /// Locators are short; of a longer text the rest is not read.
  private static let longest = 400

  private static let units: [String: Locator.Unit] = [
    "p": .page, "pp": .page, "pg": .page, "page": .page, "pages": .page, "s": .page, "seite": .page,
    "seiten": .page, "стр": .page, "с": .page,
    "para": .paragraph, "paras": .paragraph, "par": .paragraph, "paragraph": .paragraph,
    "paragraphs": .paragraph, "absatz": .paragraph, "abs": .paragraph, "абз": .paragraph,
    "item": .item, "items": .item, "section": .item, "sections": .item, "sec": .item, "secs": .item,
    "article": .item, "art": .item, "arts": .item, "articles": .item, "point": .item, "points": .item,
    "no": .item, "nos": .item,
    "ch": .chapter, "chs": .chapter, "chap": .chapter, "chaps": .chapter, "chapter": .chapter,
    "chapters": .chapter, "kapitel": .chapter, "kap": .chapter, "гл": .chapter,
    "l": .line, "ll": .line, "line": .line, "lines": .line, "v": .line, "vv": .line, "verse": .line,
  ]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars.prefix(Self.longest))
    while at < scalars.count { readNext() }
  }

  private mutating func readNext() {
    let scalar = scalars[at]
    if scalar == "¶" {
      unit = .paragraph
      at += 1
    } else if scalar == "§" {
      unit = .item
      at += 1
    } else if isDigit(scalar) {
      readNumbers()
    } else if scalar.properties.isAlphabetic {
      readWord()
    } else {
      at += 1
    }
  }

  private mutating func readWord() {
    let start = at
    while at < scalars.count, scalars[at].properties.isAlphabetic || isDigit(scalars[at]) { at += 1 }
    let word = text(start..<at)
    let lower = word.lowercased()
    let isFollowedByNumber = at < scalars.count && scalars[at...].prefix(3).contains(where: isLabel)
    if let named = Self.units[lower], isFollowedByNumber {
      unit = named
    } else if let number = LoneNumber.roman(Array(word.utf8)[...]) {
      let upper = upperEnd { LoneNumber.roman(Array($0.utf8)[...]) }
      parts.append(.init(unit, number...max(number, upper ?? number), label: text(start..<at)))
    } else if lower != "and", lower != "und", lower != "to", lower != "f", lower != "ff" {
      unit = .other
      parts.append(.init(.other, nil, label: word))
    }
  }

  private func isLabel(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || scalar.properties.isAlphabetic }

  private mutating func readNumbers() {
    let start = at
    let (number, isDotted) = readNumber()
    var end = number
    if !isDotted, let upper = upperEnd({ Int($0) }) {
      end = upper < number ? Self.completed(upper, after: number) : upper
    } else if at < scalars.count, scalars[at] == "f" {
      // "12f." is two pages, "12ff." an open number of them.
      let isOpen = at + 1 < scalars.count && scalars[at + 1] == "f"
      end = number + (isOpen ? 10 : 1)
      at += isOpen ? 2 : 1
    }
    let last = unit == .other ? parts.popLast() : nil
    let label = (last.map { $0.label + " " } ?? "") + text(start..<at)
    parts.append(.init(unit, number...max(number, end), label: label))
  }

  /// Digits, and further ones behind points: `2.1`. The number is the first of them.
  private mutating func readNumber() -> (number: Int, isDotted: Bool) {
    var number = 0
    var isDotted = false
    while at < scalars.count {
      if isDigit(scalars[at]) {
        if !isDotted { number = min(number * 10 + Int(scalars[at].value - 0x30), 1_000_000_000) }
        at += 1
      } else if scalars[at] == ".", at + 1 < scalars.count, isDigit(scalars[at + 1]) {
        isDotted = true
        at += 1
      } else {
        break
      }
    }
    return (number, isDotted)
  }

  /// What stands behind a dash, when it is a number: the end of a stretch.
  private mutating func upperEnd(_ read: (String) -> Int?) -> Int? {
    var next = at
    while next < scalars.count, scalars[next] == " " { next += 1 }
    guard next < scalars.count, ["-", "–", "—", "‐", "‑"].contains(scalars[next]) else { return nil }
    next += 1
    while next < scalars.count, scalars[next] == " " { next += 1 }
    let start = next
    while next < scalars.count, next - start < 9, isLabel(scalars[next]) { next += 1 }
    guard let number = read(text(start..<next)) else { return nil }
    at = next
    return number
  }

  /// `123-5` is 123 to 125.
  private static func completed(_ upper: Int, after lower: Int) -> Int {
    var unit = 10
    while unit <= upper { unit *= 10 }
    let whole = lower / unit * unit + upper
    return whole < lower ? lower : whole
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

  private func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[range])
    return String(result)
  }
}
