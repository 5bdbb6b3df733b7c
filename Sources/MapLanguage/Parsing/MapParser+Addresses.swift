/// Links, web addresses and shortcodes.

extension MapParser {
  /// Longest address in which parentheses may nest.
  private static let longestNestedAddress = 1_000
  /// No shortcode has more bytes than one less than this.
  static let longestShortcode = 26

  /// Where the link `[text](address)` that begins here ends. Parentheses in the address may nest; Argdown
  /// ends at the first (O33).
  mutating func linkEnd(_ offset: Int) -> Int? {
    guard let close = nextBracket.next(from: offset + 1, in: bytes), close > offset + 1,
      byte(close + 1) == UInt8(ascii: "("), let first = nextParenthesis.next(from: close + 2, in: bytes),
      first > close + 2
    else { return nil }
    var at = close + 2
    var depth = 1
    let limit = min(bytes.count, at + Self.longestNestedAddress)
    while at < limit, !bytes[at].isLineEnd, at < first || !bytes[at].isBlank {
      if bytes[at] == UInt8(ascii: "(") { depth += 1 }
      if bytes[at] == UInt8(ascii: ")") { depth -= 1 }
      at += 1
      if depth == 0 { return at }
    }
    return first + 1
  }

  mutating func checkLink(_ link: Range<Int>) {
    if bytes[link].firstIndex(of: UInt8(ascii: ")")) != link.upperBound - 1 {
      report(.parenthesesInLink(range(link.lowerBound, link.upperBound)))
    }
  }

  /// Takes the shortcode or the web address that the `.` or `:` here belongs to; `run` is where the plain
  /// text before it begins. Returns false if it is plain text.
  mutating func shortcodeOrAddress(_ run: inout Int) -> Bool {
    let mark = bytes[at]
    let next = byte(at + 1)
    if next.isWhite || next == 0 { return false }
    if mark == UInt8(ascii: ":"), next == UInt8(ascii: "/"), byte(at + 2) == UInt8(ascii: "/") {
      return address(&run)
    }
    guard let end = shortcodeEnd(mark) else { return false }
    return take(.shortcode, end, run: run)
  }

  /// `.x.` or `:x:` with up to 24 bytes inside. After a letter or digit, a name of letters between dots is
  /// part of an abbreviation (`T.E. Lawrence`, `N.A.T.O.`), not a symbol as Argdown has it (O5).
  private mutating func shortcodeEnd(_ mark: UInt8) -> Int? {
    var end = at + 1
    let limit = min(bytes.count, at + Self.longestShortcode)
    while end < limit, !bytes[end].isWhite, bytes[end] != mark { end += 1 }
    guard end < limit, bytes[end] == mark, end > at + 1 else { return nil }
    let name = bytes[at + 1..<end]
    guard mark == UInt8(ascii: "."), at > 0, bytes[at - 1].isWordByte, name.allSatisfy({ $0.isLetter })
    else { return end + 1 }
    if name.count == 1, "AEOP".utf8.contains(name[name.startIndex]) {
      report(.abbreviation(range(at, end + 1)))
    }
    return nil
  }

  /// `scheme://…` up to a blank or a closing mark (O6).
  private mutating func address(_ run: inout Int) -> Bool {
    var scheme = at
    while scheme > run, bytes[scheme - 1].isLetter || bytes[scheme - 1].isDigit { scheme -= 1 }
    guard at - scheme >= 2, bytes[scheme].isLetter else { return false }
    var end = at + 3
    var depth = 0
    scan: while end < bytes.count, !bytes[end].isWhite {
      switch bytes[end] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"): break scan
      default: break
      }
      end += 1
    }
    while end > at + 3, ".,;:!?'*_".utf8.contains(bytes[end - 1]) { end -= 1 }
    guard end > at + 3 else { return false }
    report(.bareAddress(range(scheme, end)))
    at = scheme
    return take(.url, end, run: run)
  }
}
