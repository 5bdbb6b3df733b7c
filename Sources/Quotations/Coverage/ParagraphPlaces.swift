/// The counted paragraphs of a text by number, item, page and place.
///
/// - Complexity: O(paragraphs + pages) to build and to store.
struct ParagraphPlaces {
  /// What a locator comes to.
  enum Named: Equatable {
    case paragraphs(CoveredParagraph.Mention.Reason, [Int])
    /// The text has no such page, item or paragraph.
    case nowhere
    /// More paragraphs than say where something stands.
    case tooMany
    /// The locator names no page, item or paragraph.
    case nothing
  }

  private enum Key: Hashable {
    case label(String)
    case number(Int)
    case roman(Int)
  }

  private(set) var paragraphs: [CoveredParagraph] = []
  private let structure: TextStructure
  /// For each paragraph of the structure its position among those counted.
  private var positions: [Int?]
  private var byNumber: [Int: Int] = [:]
  private var byItem: [Key: [Int]] = [:]
  private var byPage: [Key: [Int]] = [:]

  init(_ structure: TextStructure) {
    self.structure = structure
    positions = .init(repeating: nil, count: structure.paragraphs.count)
    for (index, paragraph) in structure.paragraphs.enumerated() {
      guard let number = paragraph.number else { continue }
      positions[index] = paragraphs.count
      byNumber[number] = paragraphs.count
      add(paragraph, number)
    }
  }

  private mutating func add(_ paragraph: Paragraph, _ number: Int) {
    let position = paragraphs.count
    let range = paragraph.range
    let first = structure.page(at: range.lowerBound)
    paragraphs.append(
      CoveredParagraph(
        number: number, item: paragraph.item, page: first.map { structure.pages[$0].label },
        parts: paragraph.parts))
    for key in paragraph.item.map(Self.itemKeys) ?? [] { byItem[key, default: []].append(position) }
    guard let first, let last = structure.page(at: max(range.lowerBound, range.upperBound - 1)) else {
      return
    }
    for page in first...max(first, last) {
      for key in Self.pageKeys(structure.pages[page].label) { byPage[key, default: []].append(position) }
    }
  }

  /// Positions of the paragraphs that hold words of a passage, in order.
  func positions(of ranges: [Range<Int>]) -> [Int] {
    var found: Set<Int> = []
    for range in ranges where !range.isEmpty {
      guard let first = structure.paragraph(at: range.lowerBound),
        let last = structure.paragraph(at: range.upperBound - 1)
      else { continue }
      for index in first...max(first, last) {
        if let position = positions[index] { found.insert(position) }
      }
    }
    return found.sorted()
  }
}

// MARK: - Locators

extension ParagraphPlaces {
  /// The paragraphs that a locator names. Where it names a page or an item that the text tells, a paragraph
  /// behind it is counted within that, and not looked at.
  func named(_ locator: Locator) -> Named {
    var isNamed = false
    for unit in [Locator.Unit.page, .item, .paragraph] {
      let parts = locator.parts.filter { $0.unit == unit }
      if parts.isEmpty { continue }
      isNamed = true
      let isTold = unit == .page ? !byPage.isEmpty : unit == .item ? !byItem.isEmpty : true
      if isTold { return find(parts, unit) }
    }
    return isNamed ? .nowhere : .nothing
  }

  private func find(_ parts: [Locator.Part], _ unit: Locator.Unit) -> Named {
    var found: Set<Int> = []
    for part in parts {
      if let range = part.range, range.upperBound - range.lowerBound >= SourceCoverage.mostParagraphs {
        return .tooMany
      }
      switch unit {
      case .page: for key in Self.keys(of: part) { found.formUnion(byPage[key] ?? []) }
      case .item: for key in Self.keys(of: part) { found.formUnion(byItem[key] ?? []) }
      default: found.formUnion((part.range.map(Array.init) ?? []).compactMap { byNumber[$0] })
      }
      if found.count > SourceCoverage.mostParagraphs { return .tooMany }
    }
    if found.isEmpty { return .nowhere }
    let reason: CoveredParagraph.Mention.Reason =
      switch unit {
      case .page: .page
      case .item: .item
      default: .paragraph
      }
    return .paragraphs(reason, found.sorted())
  }

  private static func keys(of part: Locator.Part) -> [Key] {
    let digits = Array(part.label.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 })
    // Of `2.1` the range is only the 2.
    guard let range = part.range, !part.label.contains(".") else { return [.label(part.label)] }
    return [.label(part.label)] + range.map { digits.isEmpty ? .roman($0) : .number($0) }
  }

  private static func pageKeys(_ label: String) -> [Key] {
    let bytes = Array(label.utf8)[...]
    if let number = LoneNumber.number(bytes) { return [.label(label), .number(number)] }
    if let number = LoneNumber.roman(bytes) { return [.label(label), .roman(number)] }
    return [.label(label)]
  }

  /// An item `2.1.3` belongs to the items `2.1` and `2` as well.
  private static func itemKeys(_ label: String) -> [Key] {
    var keys = pageKeys(label)
    var rest = label[...]
    while let point = rest.lastIndex(of: "."), keys.count < 16 {
      rest = rest[..<point]
      keys.append(.label(String(rest)))
      if let number = LoneNumber.number(Array(rest.utf8)[...]) { keys.append(.number(number)) }
    }
    return keys
  }
}
