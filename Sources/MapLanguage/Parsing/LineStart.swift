/// What a line begins with, seen from its indentation.
enum LineStart {
  /// Level: characters of indentation; start and end: the symbol's offsets.
  case relation(TokenKind, level: Int, start: Int, end: Int)
  case statementNumber(end: Int)
  case listItem(start: Int, end: Int)
  case inference
  case heading(end: Int)
  /// `[Title]:` or `<Title>:`.
  case definition
  case include(end: Int)
  case data
  case text
}

extension MapParser {
  /// Looks at the line whose indentation begins at the current offset, in the order of Argdown's tokens
  /// (reference §1.3).
  func lineStart() -> LineStart {
    let (next, level) = indentation(at)
    switch byte(next) {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "_"):
      if byte(next) == UInt8(ascii: "-"), byte(next + 1) == UInt8(ascii: "-") { return .inference }
      if let (kind, length) = relationSymbol(next, level) {
        return .relation(kind, level: level, start: next, end: next + length)
      }
    case UInt8(ascii: "("):
      var end = next + 1
      while byte(end).isDigit { end += 1 }
      if end > next + 1, byte(end) == UInt8(ascii: ")") { return .statementNumber(end: end + 1) }
    case UInt8(ascii: "*") where byte(next + 1).isWhite:
      return .listItem(start: next, end: next + 1)
    case let digit where digit.isDigit:
      var end = next + 1
      while byte(end).isDigit { end += 1 }
      if byte(end) == UInt8(ascii: "."), byte(end + 1).isWhite {
        return .listItem(start: next, end: end + 1)
      }
    default: break
    }
    return lineStartAfterBlanks()
  }

  /// Where the indentation that begins here ends, and how many characters it has. Argdown counts a tab as
  /// one and apostrophes too; no-break spaces count here as well.
  func indentation(_ offset: Int) -> (end: Int, level: Int) {
    var next = offset
    var level = 0
    while next < bytes.count {
      if bytes[next].isBlank || bytes[next] == UInt8(ascii: "'") {
        next += 1
      } else if isNoBreakSpace(next) {
        next += 2
      } else {
        break
      }
      level += 1
    }
    return (next, level)
  }

  func isNoBreakSpace(_ offset: Int) -> Bool { byte(offset) == 0xC2 && byte(offset + 1) == 0xA0 }

  private func lineStartAfterBlanks() -> LineStart {
    let next = skippingBlanks(at)
    switch byte(next) {
    case UInt8(ascii: "#"):
      var end = next + 1
      while byte(end) == UInt8(ascii: "#") { end += 1 }
      return byte(end) == .space ? .heading(end: end + 1) : .text
    case UInt8(ascii: "["), UInt8(ascii: "<"):
      if case .definition = title(at: next)?.form { return .definition }
      return .text
    case UInt8(ascii: "{"):
      return .data
    case UInt8(ascii: "@"):
      guard starts("@include(", at: next) else { return .text }
      var end = next + 9
      while end < bytes.count, !bytes[end].isLineEnd, bytes[end] != UInt8(ascii: ")") { end += 1 }
      return byte(end) == UInt8(ascii: ")") && isAtLineEnd(skippingBlanks(end + 1))
        ? .include(end: end + 1) : .text
    default:
      return .text
    }
  }

  private func relationSymbol(_ offset: Int, _ level: Int) -> (TokenKind, Int)? {
    let second = byte(offset + 1)
    switch byte(offset) {
    case UInt8(ascii: "+"):
      return second == UInt8(ascii: ">") ? (.supportedByParent, 2) : (.supportsParent, 1)
    case UInt8(ascii: "-"):
      return second == UInt8(ascii: ">") ? (.attackedByParent, 2) : (.attacksParent, 1)
    case UInt8(ascii: "<"):
      // At the margin `<-a>` can only be a title (O12).
      if level == 0, title(at: offset) != nil { return nil }
      if second == UInt8(ascii: "+") { return (.supportsParent, 2) }
      if second == UInt8(ascii: "-") { return (.attacksParent, 2) }
      return second == UInt8(ascii: "_") ? (.undercutsParent, 2) : nil
    case UInt8(ascii: ">"):
      return second == UInt8(ascii: "<") ? (.contradictsParent, 2) : nil
    default:
      if second == UInt8(ascii: ">") { return (.undercutByParent, 2) }
      return second.isWhite || offset + 1 >= bytes.count ? (.undercutsParent, 1) : nil
    }
  }

  /// A relation must be indented. At the margin a symbol is one only before a title: there a person forgot
  /// the indentation; before other words the symbol is a dash in a wrapped sentence (O2).
  func isRelation(level: Int, end: Int) -> Bool {
    level > 0 || title(at: skippingBlanks(end)) != nil
  }
}
