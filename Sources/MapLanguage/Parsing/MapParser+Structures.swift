/// Premise-conclusion structures.
extension MapParser {
  /// Takes numbered statements and the inferences between them.
  mutating func structure() {
    openNode(.structure)
    let start = at
    let base = open.count
    var lines = 0
    var sawInference = false
    var lastIsInference = false
    var endsInConclusion = false
    scan: while !isAtEnd {
      switch lineStart() {
      case .statementNumber(let end):
        openNode(.structureLine)
        indentation(to: indentation(at).end)
        token(.statementNumber, to: end)
        elementWithRelations(in: .structure)
        closeNodes(to: base)
        lines += 1
        endsInConclusion = lastIsInference
        lastIsInference = false
      case .inference where lines > 0:
        if lastIsInference { report(.inferenceAfterInference(range(at, lineEnd(at)))) }
        openNode(.inference)
        inference()
        relations(below: open.count, in: .structure)
        closeNodes(to: base)
        sawInference = true
        lastIsInference = true
      default:
        break scan
      }
      if gap == .emptyLine, !goesOn(sawInference, lastIsInference) { break }
    }
    if !endsInConclusion || lastIsInference {
      report(.structureWithoutConclusion(range(start, min(bytes.count, lineEnd(start)))))
    }
  }

  /// Whether a structure goes on after an empty line, which Argdown does not allow: an inference can belong
  /// nowhere else, and a numbered line must while a conclusion is still to come.
  private mutating func goesOn(_ sawInference: Bool, _ lastIsInference: Bool) -> Bool {
    let goesOn =
      switch lineStart() {
      case .inference: !lastIsInference
      case .statementNumber: !sawInference || lastIsInference
      default: false
      }
    if goesOn { report(.emptyLineInStructure(range(at, lineEnd(at)))) }
    return goesOn
  }

  /// Takes `----`, or `--`, rules and data, and `--`. The relations below it are not taken.
  private mutating func inference() {
    indentation(to: indentation(at).end)
    let start = at
    while byte(at) == UInt8(ascii: "-") { at += 1 }
    let hyphens = at - start
    if hyphens >= 4 {
      token(.inferenceLine, from: start)
    } else if let end = inferenceEnd() {
      at = start + (hyphens == 3 ? 3 : 2)
      token(.inferenceLine, from: start)
      if hyphens == 3 { report(.threeHyphens(range(start, start + 3))) }
      rules(until: end)
    } else {
      token(.inferenceLine, from: start)
      report(hyphens == 3 ? .threeHyphens(range(start, at)) : .unclosedInference(range(start, at)))
      rules(until: lineEnd(at))
    }
    blanksAndComments()
    if !isAtLineEnd(at) {
      let rest = at
      token(.stray, to: lineEnd(at))
      report(.textAfterInference(range(rest, at)))
    }
    gap = lineGap()
  }

  /// Where the closing hyphens of an inference begin; nil if a numbered line, an empty line or the end of
  /// the file comes first.
  private mutating func inferenceEnd() -> Int? {
    var next = at
    // What is read after a brace or comment was perhaps read before, from another inference.
    var stretch = at
    while next < bytes.count {
      if noInferenceEnd.contains(next) {
        noInferenceEnd = min(stretch, noInferenceEnd.lowerBound)..<noInferenceEnd.upperBound
        return nil
      }
      let byte = bytes[next]
      if byte == UInt8(ascii: "-"), self.byte(next + 1) == UInt8(ascii: "-") { return next }
      if byte == UInt8(ascii: "{"), let end = braces.end(of: next, in: bytes) {
        (next, stretch) = (end, end)
        continue
      }
      if let end = commentEnd(next) {
        (next, stretch) = (end, end)
        continue
      }
      next += 1
      if byte == .lineFeed || byte == .carriageReturn && self.byte(next) != .lineFeed {
        let first = indentation(next).end
        if isAtLineEnd(first) || self.byte(first) == UInt8(ascii: "(") && self.byte(first + 1).isDigit {
          noInferenceEnd = stretch..<next
          return nil
        }
      }
    }
    noInferenceEnd = stretch..<next
    return nil
  }

  /// Takes rules parted by commas, data and comments, and the closing hyphens that begin at `end`.
  private mutating func rules(until end: Int) {
    var run = at
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: ","):
        flushRule(from: run)
        token(.ruleComma, to: at + 1)
        run = at
      case .lineFeed, .carriageReturn:
        flushRule(from: run)
        token(.lineBreak, to: lineBreakEnd(at))
        run = at
      case UInt8(ascii: "\\") where at + 1 < end:
        at = scalarEnd(at + 1)
      case UInt8(ascii: "{"):
        guard let close = braces.end(of: at, in: bytes), close <= end else {
          at += 1
          continue
        }
        flushRule(from: run)
        data(to: close)
        run = at
      default:
        if let comment = commentEnd(at), comment <= end {
          flushRule(from: run)
          token(.comment, to: comment)
          run = at
        } else {
          at += 1
        }
      }
    }
    flushRule(from: run)
    guard byte(at) == UInt8(ascii: "-") else { return }
    let start = at
    while byte(at) == UInt8(ascii: "-") { at += 1 }
    token(.inferenceEnd, from: start)
  }

  private mutating func flushRule(from run: Int) {
    let start = min(skippingBlanks(run), at)
    if start > run { token(.blanks, from: run) }
    flushTrimmed(.ruleText, from: start)
  }
}
