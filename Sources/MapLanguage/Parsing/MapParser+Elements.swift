/// The block around an element: decides what may begin on its next lines.
enum Surroundings {
  case paragraph
  case list
  case structure
}

/// Statements and arguments, with the relations under them.
extension MapParser {
  /// Takes an element and all relations below it. The indentation before it has been taken.
  mutating func elementWithRelations(in block: Surroundings) {
    let base = open.count
    element(in: block)
    relations(below: base + 1, in: block)
    closeNodes(to: base)
  }

  /// Takes the relations indented under an element that is open at `depth`. Level by level each open
  /// relation keeps two nodes open: itself and its child.
  mutating func relations(below depth: Int, in block: Surroundings) {
    var levels: [Int] = []
    while gap == .lineBreak, case .relation(let kind, let indentation, let start, let end) = lineStart(),
      isRelation(level: indentation, end: end)
    {
      if indentation == 0 { report(.relationAtMargin(range(start, end))) }
      let level = max(1, indentation)
      if let last = levels.last, level < last {
        while levels.count > 1, let last = levels.last, level < last { levels.removeLast() }
        if let first = levels.first, level < first { report(.dedentBelowFirst(range(start, end))) }
      } else if level > levels.last ?? 0 {
        levels.append(level)
        if levels.count == Self.deepestInArgdown { report(.deeperThanArgdown(range(start, end))) }
      }
      closeNodes(to: depth + 2 * (levels.count - 1))
      relation(kind, start, end, in: block)
    }
  }

  /// Argdown's parser runs out of stack somewhat above this depth (O29).
  private static let deepestInArgdown = 1_000

  /// Takes a relation symbol and its child, and leaves both nodes open.
  mutating func relation(_ kind: TokenKind, _ start: Int, _ end: Int, in block: Surroundings) {
    openNode(.relation)
    indentation(to: start)
    at = end
    token(kind, from: start)
    let next = skippingBlanks(end)
    if "+->".utf8.contains(byte(next)) { report(.secondSymbol(range(next, next + 1))) }
    element(in: block)
  }

  /// Takes a title, text and data, and leaves the element's node open.
  mutating func element(in block: Surroundings) {
    let start = at
    blanksAndComments()
    if let title = leadingTitle() {
      let isStatement = bytes[at] == UInt8(ascii: "[")
      openNode(isStatement ? .statement : .argument)
      let titleStart = at
      at = title.end
      let isDefinition = title.form != .reference
      token(
        isStatement
          ? (isDefinition ? .statementDefinition : .statementReference)
          : (isDefinition ? .argumentDefinition : .argumentReference), from: titleStart)
      if !title.isArgdowns { report(.titleOtherwise(range(titleStart, at))) }
      if title.form == .spacedDefinition { report(.blankBeforeColon(range(titleStart, at))) }
      let canHold =
        isDefinition
        ? content(in: block, mayOpenStructure: !isStatement && open.count == 2) : afterReference()
      if isDefinition, !canHold { report(.emptyDefinition(range(titleStart, title.end))) }
    } else {
      openNode(.statement)
      if !content(in: block) {
        report(.nothingHere(range(start, max(start, min(at, bytes.count)))))
      }
    }
  }

  private mutating func leadingTitle() -> Title? {
    guard byte(at) == UInt8(ascii: "[") || byte(at) == UInt8(ascii: "<") else { return nil }
    if byte(at) == UInt8(ascii: "["), linkEnd(at) != nil { return nil }
    guard let title = title(at: at) else { return nil }
    if title.form == .reference, !isReferenceAlone(title.end) { return nil }
    return title
  }

  /// What may follow a reference: tags on its line, data, and on the next line data or tags.
  private mutating func afterReference() -> Bool {
    while true {
      blanksAndComments()
      if byte(at) == UInt8(ascii: "{"), let end = braces.end(of: at, in: bytes) {
        data(to: end)
      } else if byte(at) == UInt8(ascii: "#"), let end = tagEnd(at) {
        token(.tag, to: end)
      } else {
        gap = lineGap()
        guard gap == .lineBreak else { return true }
        let next = skippingBlanks(at)
        switch lineStart() {
        case .data:
          guard braces.end(of: next, in: bytes) != nil else { return true }
        case .statementNumber(let end):
          if open.count == 2 { report(.structureWithoutEmptyLine(range(next, end))) }
          return true
        case .text where byte(next) == UInt8(ascii: "#") && isReferenceAlone(next):
          report(.tagOnNextLine(range(next, lineEnd(next))))
        case .text:
          report(.textAfterReference(range(next, lineEnd(next))))
          return true
        default:
          return true
        }
        blanks()
      }
    }
  }

  /// Takes the text of an element over as many lines as it has, and its data. Returns whether there was any.
  mutating func content(in block: Surroundings, mayOpenStructure: Bool = false) -> Bool {
    let first = tree.tokens.count
    while true {
      blanks()
      if starts("===", at: at) { report(.lineOfEqualSigns(range(at, lineEnd(at)))) }
      if byte(at) == UInt8(ascii: "{"), let end = dataEnd(at) {
        data(to: end)
      } else {
        textLine()
      }
      guard isAtLineEnd(at) else { continue }
      gap = lineGap()
      guard gap == .lineBreak, !endsContent(in: block, mayOpenStructure: mayOpenStructure) else { break }
    }
    settleRanges()
    checkDataOrder(first..<tree.tokens.count)
    return tree.tokens.kinds[first...].contains { !$0.isTrivia }
  }

  /// Whether the line at the current offset ends the text before it.
  private mutating func endsContent(in block: Surroundings, mayOpenStructure: Bool) -> Bool {
    let start = at
    switch lineStart() {
    case .relation(_, let level, _, let end):
      if isRelation(level: level, end: end) { return true }
      report(.dashAtLineStart(range(start, end)))
    case .statementNumber(let end):
      if block == .structure { return true }
      if mayOpenStructure {
        report(.structureWithoutEmptyLine(range(start, end)))
        return true
      }
      report(.numberAtLineStart(range(start, end)))
    case .inference:
      if block == .structure { return true }
      report(.dashAtLineStart(range(start, start + 2)))
    case .listItem(_, let end):
      if block == .list { return true }
      report(.listMarkInText(range(start, end)))
    case .heading(let end):
      report(.headingWithoutEmptyLine(range(start, end)))
      return true
    case .definition:
      report(.definitionWithoutEmptyLine(range(skippingBlanks(start), lineEnd(start))))
      return true
    case .include:
      return true
    case .data, .text:
      break
    }
    return false
  }

  /// Argdown takes one data block, last in its element.
  private mutating func checkDataOrder(_ tokens: Range<Int>) {
    guard let firstData = tokens.first(where: { tree.tokens.kinds[$0] == .data }) else { return }
    for token in firstData + 1..<max(firstData + 1, tokens.upperBound) {
      let kind = tree.tokens.kinds[token]
      guard !kind.isTrivia else { continue }
      report(
        kind == .data ? .secondData(tree.range(ofToken: token)) : .textAfterData(tree.range(ofToken: token)))
      return
    }
  }
}
