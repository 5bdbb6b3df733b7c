/// Splits a DOT file into tokens, window by window.
///
/// `next` looks at the bytes from `at` on. When the window ends inside a token it answers `.more`; whoever
/// feeds it then lets go of what stands before `start`, says so with `shift`, and asks again: the scan goes on
/// where it stopped, so that a token of any length is looked at once.
struct DOTScanner {
  /// Longest name or string in bytes, unless one says otherwise.
  static let longest = 16 * 1024 * 1024
  let longest: Int
  private static let longestNumeral = 4096

  private enum Comment { case none, line, block }

  /// Where the next token is looked for.
  private(set) var at = 0
  /// Where the last token begins, or the unfinished one.
  private(set) var start = 0
  /// What an id says: a name as it stands, a string without its delimiters.
  private(set) var content = 0..<0
  /// Whether bytes beyond ASCII are in it.
  private(set) var isASCII = true
  /// Whether a string has something to undo: `\"` or a line break after a backslash.
  private(set) var hasEscapes = false
  /// Whether a numeral ran into a letter or second point, and was cut there.
  private(set) var isCutNumeral = false

  private let classes = DOTByteClass.table
  private var comment = Comment.none
  /// Where the last `/* … */` begins; before the window when it is long.
  private(set) var commentStart = 0
  /// How much of the unfinished token has been looked at.
  private var seen = 0
  /// How many `<` of the unfinished HTML string are open.
  private var nesting = 0

  init(longest: Int = longest) { self.longest = longest }

  /// Whether the file ends inside a comment.
  var isInComment: Bool { comment == .block }

  /// Tells that so many bytes are gone from the front of the window.
  mutating func shift(by count: Int) {
    at -= count
    start -= count
    commentStart -= count
  }

  /// Steps over the mark of UTF-8 that some programs put first.
  mutating func skipByteOrderMark(_ bytes: borrowing Span<UInt8>) {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  /// - Parameter isLast: whether the window reaches to the end of the file.
  mutating func next(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> DOTToken {
    if seen == 0 {
      guard skipBlanks(bytes, isLast: isLast) else {
        start = at
        return !isLast ? .more : comment == .block ? .unterminated : .end
      }
      start = at
      isASCII = true
      hasEscapes = false
    }
    let byte = bytes[start]
    let kind = classes[Int(byte)]
    if kind.contains(.nameStart) { return name(bytes, isLast: isLast) }
    if kind.contains(.digit) { return numeral(bytes, isLast: isLast) }
    switch byte {
    case UInt8(ascii: "\""): return quoted(bytes, isLast: isLast)
    case UInt8(ascii: "<"): return html(bytes, isLast: isLast)
    case UInt8(ascii: "."): return numeral(bytes, isLast: isLast)
    case UInt8(ascii: "-"): return minus(bytes, isLast: isLast)
    case UInt8(ascii: "@"): return .end
    default:
      at = start + 1
      return Self.sign(byte)
    }
  }

  private static func sign(_ byte: UInt8) -> DOTToken {
    switch byte {
    case UInt8(ascii: "{"): .openBrace
    case UInt8(ascii: "}"): .closeBrace
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "+"): .plus
    default: .stray
    }
  }

  private mutating func wait(at end: Int, isLast: Bool) -> DOTToken {
    seen = end - start
    if seen > longest { return .tooLong }
    return isLast ? .unterminated : .more
  }

  private mutating func end(_ token: DOTToken, _ content: Range<Int>, next: Int) -> DOTToken {
    self.content = content
    at = next
    seen = 0
    return token
  }
}

// MARK: - Ids

extension DOTScanner {
  private mutating func name(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> DOTToken {
    var end = start + seen
    let limit = min(bytes.count, start + longest + 1)
    var seenClasses: DOTByteClass = []
    while end < limit {
      let kind = classes[Int(bytes[end])]
      guard kind.contains(.name) else { break }
      seenClasses.formUnion(kind)
      end += 1
    }
    if seenClasses.contains(.beyondASCII) { isASCII = false }
    if end - start > longest || end == bytes.count && !isLast { return wait(at: end, isLast: false) }
    return self.end(keyword(bytes, end), start..<end, next: end)
  }

  /// Letters in any case, put together to one number: `node` is 6E 6F 64 65.
  private func keyword(_ bytes: borrowing Span<UInt8>, _ end: Int) -> DOTToken {
    guard 4...8 ~= end - start else { return .name }
    var word: UInt64 = 0
    for at in start..<end { word = word << 8 | UInt64(bytes[at] | 0x20) }
    return switch word {
    case 0x6E6F_6465: .node
    case 0x6564_6765: .edge
    case 0x6772_6170_68: .graph
    case 0x7374_7269_6374: .strict
    case 0x6469_6772_6170_68: .digraph
    case 0x7375_6267_7261_7068: .subgraph
    default: .name
    }
  }

  /// `-?(.d+|d+(.d*)?)`; what follows directly begins the next token.
  private mutating func numeral(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> DOTToken {
    let first = bytes[start] == UInt8(ascii: "-") ? start + 1 : start
    var end = digits(bytes, from: first)
    let hasWhole = end > first
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      let fraction = digits(bytes, from: end + 1)
      if hasWhole || fraction > end + 1 { end = fraction }
    }
    if end - start > Self.longestNumeral { return .tooLong }
    // A point at the end of the window may have digits behind it.
    if end + 1 >= bytes.count, !isLast { return .more }
    guard end > first else {
      at = start + 1
      return .stray
    }
    isCutNumeral =
      end < bytes.count
      && (classes[Int(bytes[end])].contains(.nameStart) || bytes[end] == UInt8(ascii: "."))
    return self.end(.numeral, start..<end, next: end)
  }

  private func digits(_ bytes: borrowing Span<UInt8>, from first: Int) -> Int {
    var at = first
    while at < bytes.count, at - first <= Self.longestNumeral, classes[Int(bytes[at])].contains(.digit) {
      at += 1
    }
    return at
  }

  private mutating func minus(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> DOTToken {
    guard start + 1 < bytes.count else {
      if !isLast { return .more }
      at = start + 1
      return .stray
    }
    switch bytes[start + 1] {
    case UInt8(ascii: ">"):
      at = start + 2
      return .arrow
    case UInt8(ascii: "-"):
      at = start + 2
      return .line
    default: return numeral(bytes, isLast: isLast)
    }
  }

  private mutating func quoted(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> DOTToken {
    var end = start + max(seen, 1)
    let limit = min(bytes.count, start + longest + 2)
    var seenClasses: DOTByteClass = []
    while end < limit {
      let kind = classes[Int(bytes[end])]
      if !kind.contains(.quotedStop) {
        seenClasses.formUnion(kind)
        end += 1
        continue
      }
      if bytes[end] == UInt8(ascii: "\"") {
        if seenClasses.contains(.beyondASCII) { isASCII = false }
        return self.end(.quoted, start + 1..<end, next: end + 1)
      }
      guard end + 1 < bytes.count else { break }
      // Of all escapes only these are undone by the scanner; another backslash belongs to this one.
      switch bytes[end + 1] {
      case UInt8(ascii: "\""), 0x0A, 0x0D: hasEscapes = true
      default: seenClasses.formUnion(classes[Int(bytes[end + 1])])
      }
      end += 2
    }
    if seenClasses.contains(.beyondASCII) { isASCII = false }
    return wait(at: end, isLast: isLast)
  }

  private mutating func html(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> DOTToken {
    if seen == 0 { nesting = 1 }
    var end = start + max(seen, 1)
    let limit = min(bytes.count, start + longest + 2)
    while end < limit {
      let kind = classes[Int(bytes[end])]
      if kind.contains(.beyondASCII) { isASCII = false }
      if kind.contains(.htmlStop) {
        nesting += bytes[end] == UInt8(ascii: "<") ? 1 : -1
        if nesting == 0 { return self.end(.html, start + 1..<end, next: end + 1) }
      }
      end += 1
    }
    return wait(at: end, isLast: isLast)
  }
}

// MARK: - What stands between tokens

extension DOTScanner {
  /// Steps over blanks and comments; false when the window ends first.
  private mutating func skipBlanks(_ bytes: borrowing Span<UInt8>, isLast: Bool) -> Bool {
    while comment == .none || skipComment(bytes), at < bytes.count {
      let byte = bytes[at]
      if classes[Int(byte)].contains(.blank) {
        at += 1
      } else if byte == UInt8(ascii: "#") {
        comment = .line
      } else if byte == UInt8(ascii: "/") {
        guard at + 1 < bytes.count else { return isLast }
        switch bytes[at + 1] {
        case UInt8(ascii: "/"): comment = .line
        case UInt8(ascii: "*"):
          comment = .block
          commentStart = at
          at += 2
        default: return true
        }
      } else {
        return true
      }
    }
    return false
  }

  /// Goes to the end of the comment that was begun, if one was; false when the window ends first.
  private mutating func skipComment(_ bytes: borrowing Span<UInt8>) -> Bool {
    switch comment {
    case .none: return true
    case .line:
      while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      guard at < bytes.count else { return false }
    case .block:
      while at < bytes.count, bytes[at] != UInt8(ascii: "*") || !closes(bytes, at) {
        // A star at the end of the window may be half of the closing sign.
        if bytes[at] == UInt8(ascii: "*"), at + 1 == bytes.count { return false }
        at += 1
      }
      guard at < bytes.count else { return false }
      at += 2
    }
    comment = .none
    return true
  }

  private func closes(_ bytes: borrowing Span<UInt8>, _ star: Int) -> Bool {
    star + 1 < bytes.count && bytes[star + 1] == UInt8(ascii: "/")
  }
}
