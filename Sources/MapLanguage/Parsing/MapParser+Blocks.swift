/// Paragraphs: what a document is made of.
extension MapParser {
  mutating func parseDocument() {
    openNode(.document)
    if starts("\u{FEFF}", at: 0) {
      at = 3
      token(.byteOrderMark, from: 0)
      report(.byteOrderMark(range(0, 3)))
    }
    gap = .emptyLine
    leadingTrivia()
    if starts("===", at: at) { frontMatter() }
    while !isAtEnd {
      let before = at
      block()
      closeNodes(to: 1)
      if at == before { strayLine() }
    }
    closeNodes(to: 0)
  }

  private mutating func leadingTrivia() {
    while true {
      let start = at
      if isAtLineEnd(skippingBlanks(at)), !isAtEnd { _ = lineGap() }
      if commentEnd(skippingBlanks(at)) != nil { blanksAndComments() }
      if at == start { return }
    }
  }

  private mutating func block() {
    if commentEnd(skippingBlanks(at)) != nil {
      blanksAndComments()
      if isAtLineEnd(at) {
        gap = lineGap()
        return
      }
    }
    switch lineStart() {
    case .heading(let end):
      heading(end)
    case .include(let end):
      include(end)
    case .statementNumber:
      structure()
    case .listItem:
      list()
    case .inference:
      report(.inferenceWithoutPremises(range(skippingBlanks(at), lineEnd(at))))
      strayLine()
    case .data:
      let start = skippingBlanks(at)
      guard let end = dataEnd(start) else { return elementBlock() }
      report(.dataWithoutOwner(range(start, end)))
      blanks()
      at = end
      token(.stray, from: start)
      blanksAndComments()
      gap = lineGap()
    case .relation(let kind, _, let start, let end):
      report(.relationWithoutParent(range(start, end)))
      let base = open.count
      relation(kind, start, end, in: .paragraph)
      relations(below: base + 2, in: .paragraph)
    case .definition, .text:
      elementBlock()
    }
  }

  private mutating func elementBlock() {
    blanks()
    if byte(at) == UInt8(ascii: "#"), let end = tagEnd(at), byte(at + 1) != UInt8(ascii: "(") {
      report(.headingOrTag(range(at, end)))
    }
    elementWithRelations(in: .paragraph)
  }

  /// Makes a line that cannot be read one token, so that it is not lost.
  mutating func strayLine() {
    let start = at
    at = lineEnd(at)
    if at == start, at < bytes.count { at += 1 }
    token(.stray, from: start)
    gap = lineGap()
  }

  private mutating func heading(_ end: Int) {
    openNode(.heading)
    blanks()
    let start = at
    token(.headingMarks, to: end)
    let first = tree.tokens.count
    headingText()
    settleRanges()
    let hasTitle = tree.tokens.kinds[first...].contains {
      !$0.isTrivia && $0 != .data
    }
    if !hasTitle { report(.emptyHeading(range(start, end))) }
  }

  /// Takes the text of a heading. Argdown reads the following lines into it up to an empty one; so does this,
  /// unless a line begins something that no heading can hold.
  private mutating func headingText() {
    var goesOn = false
    while true {
      blanks()
      if byte(at) == UInt8(ascii: "{"), let end = dataEnd(at) { data(to: end) } else { textLine() }
      guard isAtLineEnd(at) else { continue }
      gap = lineGap()
      guard gap == .lineBreak else { return }
      let line = lineStart()
      switch line {
      case .text, .data: break
      case .listItem, .inference, .statementNumber, .relation, .heading, .definition, .include:
        report(.headingWithoutEmptyLineAfter(range(at, lineEnd(at))))
        return
      }
      if case .text = line, !goesOn {
        goesOn = true
        report(.headingGoesOn(range(skippingBlanks(at), lineEnd(at))))
      }
    }
  }

  private mutating func include(_ end: Int) {
    openNode(.include)
    blanks()
    token(.include, to: end)
    gap = lineGap()
  }

  private mutating func list() {
    openNode(.list)
    let base = open.count
    while true {
      switch lineStart() {
      case .listItem(let start, let end):
        openNode(.listItem)
        indentation(to: start)
        at = end
        token(.listMark, from: start)
        elementWithRelations(in: .list)
        closeNodes(to: base)
      default:
        return
      }
      guard gap == .lineBreak else { return }
    }
  }
}
