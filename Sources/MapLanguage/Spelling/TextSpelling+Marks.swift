internal import SourceText

/// Which signs stand for bold and italic: stars, or underscores where stars would run into each other.
struct RangeStyle {
  let bold: String
  let italic: String

  static let all = [
    RangeStyle(bold: "**", italic: "*"), RangeStyle(bold: "**", italic: "_"),
    RangeStyle(bold: "__", italic: "*"), RangeStyle(bold: "__", italic: "_"),
  ]
}

extension TextSpelling {
  /// The marks in the order they begin, those around others first; nil if they overlap or are empty.
  static func nested(_ marks: [Mark], in count: Int) -> [Mark]? {
    // Of two that cover the same words the one that was noted later is around the other.
    let sorted = marks.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      return (x.lowerBound, -x.upperBound, -a.offset) < (y.lowerBound, -y.upperBound, -b.offset)
    }.map(\.element)
    var open: [Mark] = []
    for mark in sorted {
      guard !mark.range.isEmpty, mark.range.upperBound <= count else { return nil }
      while let last = open.last, last.range.upperBound <= mark.range.lowerBound { open.removeLast() }
      if let last = open.last {
        guard last.isRange, mark.range.upperBound <= last.range.upperBound else { return nil }
      }
      open.append(mark)
    }
    return sorted
  }

  /// Spells the words with nested marks; false if one of them cannot be.
  mutating func spell(_ marks: [Mark], _ style: RangeStyle) -> Bool {
    var open: [Mark] = []
    var at = 0
    func close(upTo start: Int, _ spelling: inout TextSpelling) {
      while let last = open.last, last.range.upperBound <= start {
        spelling.nextEvent = last.range.upperBound
        spelling.plain(to: last.range.upperBound, from: at)
        at = last.range.upperBound
        spelling.markup(
          last.kind == .bold ? style.bold : style.italic, last.kind == .bold ? .boldEnd : .italicEnd, at)
        open.removeLast()
      }
    }
    for mark in marks {
      close(upTo: mark.range.lowerBound, &self)
      nextEvent = mark.range.lowerBound
      plain(to: mark.range.lowerBound, from: at)
      at = mark.range.lowerBound
      if mark.isRange {
        markup(
          mark.kind == .bold ? style.bold : style.italic, mark.kind == .bold ? .boldStart : .italicStart, at)
        open.append(mark)
      } else {
        guard spell(mark) else { return false }
        at = mark.range.upperBound
      }
    }
    close(upTo: .max, &self)
    nextEvent = .max
    plain(to: words.endIndex, from: at)
    settleDots()
    return true
  }

  private mutating func markup(_ signs: String, _ kind: TokenKind, _ at: Int) {
    markup(Array(signs.utf8)[...], kind, at)
  }

  private mutating func markup(_ signs: ArraySlice<UInt8>, _ kind: TokenKind, _ at: Int) {
    guard let first = signs.first else { return }
    put(first)
    bytes.append(contentsOf: signs.dropFirst())
    pieces.append(Piece(range: bytes.count - signs.count..<bytes.count, kind: kind))
    runStart = at
  }

  /// Spells a link, tag or mention.
  private mutating func spell(_ mark: Mark) -> Bool {
    let source = words[mark.range]
    let end = mark.range.upperBound
    switch mark.kind {
    case .bold, .italic: return false
    case .link where isBareAddress(mark): markup(source, .url, end)
    case .link:
      guard !source.contains(UInt8(ascii: "]")), !mark.target.isEmpty else { return false }
      let signs = [UInt8(ascii: "[")] + source + Array("](".utf8) + mark.target + [UInt8(ascii: ")")]
      markup(signs[...], .link, end)
    case .tag: markup(source, .tag, end)
    case .statementMention:
      markup(source, source.first == UInt8(ascii: "@") ? .statementMention : .bareStatementMention, end)
    case .argumentMention:
      markup(source, source.first == UInt8(ascii: "@") ? .argumentMention : .bareArgumentMention, end)
    }
    return true
  }

  /// Whether the parser sees each piece of markup as it is meant, and no other.
  var isReadAsMeant: Bool {
    let (head, nodes): (String, [SyntaxKind]) =
      switch place {
      case .lineStart: ("", [.document, .statement])
      case .afterTitle: ("[x]: ", [.document, .statement])
      case .afterSymbol: ("x\n + ", [.document, .statement, .relation, .statement])
      }
    let file = SourceFile(name: "", bytes: Array(head.utf8) + bytes + [.lineFeed])
    let tree = MapParser.parse(file).0
    guard tree.nodes.map(\.kind) == nodes else { return false }
    var expected = pieces[...]
    for token in 0..<tree.tokens.count {
      let range = tree.tokens.range(token)
      guard range.lowerBound >= head.utf8.count, range.upperBound <= head.utf8.count + bytes.count else {
        continue
      }
      let kind = tree.tokens.kinds[token]
      if let piece = expected.first, piece.range.lowerBound == range.lowerBound - head.utf8.count {
        guard piece.kind == kind, piece.range.count == range.count else { return false }
        expected.removeFirst()
        continue
      }
      switch kind {
      case .text, .escaped, .url: break
      case .shortcode:
        guard tree.text(token).dropFirst().dropLast().allSatisfy(\.isDigit) else { return false }
      default: return false
      }
    }
    return expected.isEmpty
  }
}

extension TextSpelling.Mark {
  /// Whether others can stand in it.
  fileprivate var isRange: Bool { kind == .bold || kind == .italic }
}
