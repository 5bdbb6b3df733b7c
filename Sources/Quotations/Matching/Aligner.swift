/// Lays the words of a quotation beside those of a stretch of its source at the least cost.
///
/// It is the alignment of O. Gotoh (1982) with one price for a gap however long, on words instead of characters,
/// with free ends in the source, and with moves for what quoters and printers do: ellipses, brackets, words
/// divided or joined, references to footnotes. An ellipsis may stand for no words at all, so that a source that
/// has one itself needs no case of its own.
///
/// - Complexity: O(tokens · words) in time and space.
struct Aligner {
  /// Which ends of the stretch may be left over.
  struct FreeEnds: OptionSet {
    let rawValue: UInt8
    static let start = FreeEnds(rawValue: 1)
    static let end = FreeEnds(rawValue: 2)
  }

  private enum Move: UInt8 {
    case none, diagonal, insert, omit, footnote, gapStart, gapWord, bracket
    case two1, three1, one2, one3
  }

  private var best: [Int32] = []
  private var omitting: [Int32] = []
  private var moves: [UInt8] = []
  /// The bit of `moves` that says that an omission goes on and does not begin here.
  private static let goesOn: UInt8 = 0x80
  /// The same of the words that an ellipsis stands for.
  private static let coversMore: UInt8 = 0x40

  /// The cheapest way through `tokens` and `words`, and its cost.
  mutating func align(
    _ passage: Passage, _ tokens: Range<Int>, with source: WindowWords, _ words: Range<Int>, free: FreeEnds,
    comparison: inout WordComparison, longestBracket: Int
  ) -> (steps: [AlignmentStep], cost: Int32) {
    let width = words.count + 1
    let height = tokens.count + 1
    prepare(width * height, width)
    var row = 0
    firstRow(width, free)
    for token in tokens {
      let previous = row
      row += width
      let item = passage.tokens[token]
      switch item.kind {
      case .gap, .seam: gapRow(row, previous, width)
      case .bracket: bracketRow(row, previous, width, min(longestBracket, 6 + 2 * item.words))
      case .word, .pattern:
        wordRow(row, previous, width, token, tokens, passage, source, words, &comparison)
      }
      omitRow(row, width, source, words, isGap: item.isGap)
    }
    var end = width - 1
    if free.contains(.end) {
      for column in 0..<width where best[row + column] < best[row + end] { end = column }
      // Of equal ends the first, so that nothing trails behind.
      for column in 0..<width where best[row + column] == best[row + end] {
        end = column
        break
      }
    }
    return (trace(tokens, words, end, width, free), best[row + end])
  }

  private mutating func prepare(_ cells: Int, _ width: Int) {
    if best.count < cells {
      best = Array(repeating: 0, count: cells)
      moves = Array(repeating: 0, count: cells)
    }
    if omitting.count < width { omitting = Array(repeating: 0, count: width) }
  }

  private mutating func firstRow(_ width: Int, _ free: FreeEnds) {
    for column in 0..<width {
      if free.contains(.start) || column == 0 {
        best[column] = 0
        moves[column] = Move.none.rawValue
      } else {
        best[column] = AlignmentCosts.gapOpened + AlignmentCosts.gapWord * Int32(truncatingIfNeeded: column)
        moves[column] = Move.omit.rawValue | (column > 1 ? Self.goesOn : 0)
      }
    }
  }

  private mutating func gapRow(_ row: Int, _ previous: Int, _ width: Int) {
    best[row] = best[previous]
    moves[row] = Move.gapStart.rawValue
    var covering = AlignmentCosts.never
    for column in 1..<max(1, width) {
      let none = best[previous + column]
      let first = best[previous + column - 1] + AlignmentCosts.ellipsisOpened + AlignmentCosts.ellipsisWord
      let longer = covering + AlignmentCosts.ellipsisWord
      covering = min(first, longer)
      best[row + column] = min(none, covering)
      moves[row + column] =
        (covering < none ? Move.gapWord : Move.gapStart).rawValue | (longer < first ? Self.coversMore : 0)
    }
  }

  private mutating func bracketRow(_ row: Int, _ previous: Int, _ width: Int, _ longest: Int) {
    for column in 0..<width {
      var cost = best[previous + column]
      for count in 1..<max(1, min(longest, column) + 1) {
        let words = Int32(truncatingIfNeeded: count)
        cost = min(cost, best[previous + column - count] + AlignmentCosts.bracketWord * words)
      }
      best[row + column] = cost
      moves[row + column] = Move.bracket.rawValue
    }
  }

  private mutating func wordRow(
    _ row: Int, _ previous: Int, _ width: Int, _ token: Int, _ tokens: Range<Int>, _ passage: Passage,
    _ source: WindowWords, _ words: Range<Int>, _ comparison: inout WordComparison
  ) {
    let item = passage.tokens[token]
    let key = item.key
    let isPlain = item.kind == .word
    let letters = WindowWords.letters(item.folded)
    let length = item.folded.count
    best[row] = best[previous] + AlignmentCosts.inserted
    moves[row] = Move.insert.rawValue
    let pair = token > tokens.lowerBound && passage.tokens[token - 1].kind == .word && isPlain
    let triple = pair && token > tokens.lowerBound + 1 && passage.tokens[token - 2].kind == .word
    for column in 1..<max(1, width) {
      let word = words.lowerBound + column - 1
      var cost = best[previous + column] + AlignmentCosts.inserted
      var move = Move.insert
      let before = best[previous + column - 1]
      if source.keys[word - source.start] == key {
        if before <= cost { (cost, move) = (before, .diagonal) }
      } else {
        if before < cost {
          let other = before + comparison.cost(of: item, letters, to: word, in: source)
          if other < cost { (cost, move) = (other, .diagonal) }
        }
        let joined = source.lengths[word - source.start]
        if pair, joined > length {
          let two = best[previous - width + column - 1] + AlignmentCosts.variant
          if two < cost, comparison.isJoined(passage.tokens[token - 1..<token + 1], to: word, in: source) {
            (cost, move) = (two, .two1)
          }
          if triple {
            let three = best[previous - 2 * width + column - 1] + AlignmentCosts.variant
            if three < cost, comparison.isJoined(passage.tokens[token - 2..<token + 1], to: word, in: source)
            {
              (cost, move) = (three, .three1)
            }
          }
        }
        if column > 1, joined < length {
          let two = best[previous + column - 2] + AlignmentCosts.variant
          if two < cost, comparison.isDivided(item, word - 1..<word + 1, in: source) {
            (cost, move) = (two, .one2)
          }
          if column > 2 {
            let three = best[previous + column - 3] + AlignmentCosts.variant
            if three < cost, comparison.isDivided(item, word - 2..<word + 1, in: source) {
              (cost, move) = (three, .one3)
            }
          }
        }
      }
      best[row + column] = cost
      moves[row + column] = move.rawValue
    }
  }

  /// Passes over words of the source, in a row whose other moves are made.
  private mutating func omitRow(
    _ row: Int, _ width: Int, _ source: WindowWords, _ words: Range<Int>, isGap: Bool
  ) {
    omitting[0] = AlignmentCosts.never
    for column in 1..<max(1, width) {
      let here = row + column
      let opened = best[here - 1] + AlignmentCosts.gapOpened + AlignmentCosts.gapWord
      let longer = omitting[column - 1] + AlignmentCosts.gapWord
      omitting[column] = min(opened, longer)
      if !isGap, source.isFootnote(words.lowerBound + column - 1), best[here - 1] < best[here] {
        best[here] = best[here - 1]
        moves[here] = Move.footnote.rawValue
      }
      if omitting[column] < best[here] {
        best[here] = omitting[column]
        moves[here] = Move.omit.rawValue | (longer < opened ? Self.goesOn : 0) | moves[here] & Self.coversMore
      } else if longer < opened {
        // The omission may be taken up again further on.
        moves[here] |= Self.goesOn
      }
    }
  }
}

// MARK: - The way back

extension Aligner {
  private func trace(
    _ tokens: Range<Int>, _ words: Range<Int>, _ end: Int, _ width: Int, _ free: FreeEnds
  ) -> [AlignmentStep] {
    var steps: [AlignmentStep] = []
    var line = tokens.count
    var column = end
    func add(_ kind: AlignmentStep.Kind, _ count: Int, _ wordCount: Int) {
      let token = tokens.lowerBound + line
      let word = words.lowerBound + column
      steps.append(AlignmentStep(kind: kind, tokens: token - count..<token, words: word - wordCount..<word))
      line -= count
      column -= wordCount
    }
    while line > 0 || (column > 0 && !free.contains(.start)) {
      let packed = moves[line * width + column]
      switch Move(rawValue: packed & 0x0F) ?? .none {
      case .none: return steps.reversed()
      case .diagonal: add(.same, 1, 1)
      case .insert: add(.inserted, 1, 0)
      case .footnote: add(.footnote, 0, 1)
      case .two1: add(.same, 2, 1)
      case .three1: add(.same, 3, 1)
      case .one2: add(.same, 1, 2)
      case .one3: add(.same, 1, 3)
      case .bracket: add(.bracket, 1, bracketed(line, column, width))
      case .gapStart: add(.gap, 1, 0)
      case .gapWord:
        var count = 1
        while column - count > 0, moves[line * width + column - count + 1] & Self.coversMore != 0 {
          count += 1
        }
        add(.gap, 1, count)
      case .omit:
        var count = 1
        var at = line * width + column
        while moves[at] & Self.goesOn != 0, column - count > 0 {
          at -= 1
          count += 1
        }
        add(.omitted, 0, count)
      }
    }
    return steps.reversed()
  }

  /// How many words a bracket that ends at a column stands for.
  private func bracketed(_ line: Int, _ column: Int, _ width: Int) -> Int {
    let cost = best[line * width + column]
    var count = 0
    while count <= column {
      let before = best[(line - 1) * width + column - count]
      if before + AlignmentCosts.bracketWord * Int32(truncatingIfNeeded: count) == cost { return count }
      count += 1
    }
    return 0
  }
}
