extension TextSpelling {
  /// Spells the words from one offset to another, which hold no mark.
  mutating func plain(to end: Int, from start: Int) {
    var at = start
    while at < end {
      let byte = words[at]
      let isFirst = bytes.isEmpty
      if let length = unprintable(at) {
        number(at, length)
        at += length
        continue
      }
      if isFirst, beginsMarkup(at) {
        escape(byte, at)
        at += 1
        // The other bytes of a character beyond ASCII.
        while byte >= 0x80, at < end, words[at] & 0xC0 == 0x80 {
          bytes.append(words[at])
          at += 1
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "{"): escape(byte, at)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        let isLoose = !hasMarks && (at + 1 == words.endIndex || words[at + 1].isBlank)
        isLoose ? put(byte) : escape(byte, at)
      case UInt8(ascii: "["):
        isOmission(at) ? put(byte) : escape(byte, at)
      case UInt8(ascii: "<"):
        mayBeTitle(at) ? escape(byte, at) : put(byte)
      case UInt8(ascii: "@"):
        words[at...].starts(with: "@include(".utf8) ? escape(byte, at) : putOpen(byte)
      case UInt8(ascii: "#"), UInt8(ascii: "/"): putOpen(byte)
      case UInt8(ascii: "."):
        put(byte)
        dots.append(bytes.count - 1)
      case UInt8(ascii: ":"):
        if let end = address(at) {
          put(byte)
          bytes.append(contentsOf: words[(at + 1)..<end])
          at = end
          runStart = end
          continue
        }
        if isAddress(at) {
          escape(byte, at)
          escape(UInt8(ascii: "/"), at + 1)
          at += 1
        } else {
          put(byte)
          dots.append(bytes.count - 1)
        }
      default: put(byte)
      }
      at += 1
    }
  }

  // MARK: Bytes

  /// Appends a byte, after a backslash before the last one if the two together would begin markup.
  mutating func put(_ byte: UInt8) {
    if isOpen { closeBefore(byte) }
    bytes.append(byte)
  }

  /// Appends a plain sign that the next byte can make markup of.
  private mutating func putOpen(_ byte: UInt8) {
    put(byte)
    isOpen = true
  }

  private mutating func closeBefore(_ next: UInt8) {
    isOpen = false
    let isMarkup =
      switch bytes.last {
      case UInt8(ascii: "#"): next >= 0x80 || TagCharacters.contain(next) || next == UInt8(ascii: "(")
      case UInt8(ascii: "@"): next == UInt8(ascii: "[") || next == UInt8(ascii: "<")
      default: next == UInt8(ascii: "/") || next == UInt8(ascii: "*")
      }
    if isMarkup { bytes.insert(UInt8(ascii: "\\"), at: bytes.count - 1) }
  }

  private mutating func escape(_ byte: UInt8, _ at: Int) {
    put(UInt8(ascii: "\\"))
    bytes.append(byte)
    runStart = at + 1
  }

  // MARK: What a line cannot hold

  /// Number of bytes of the character here if it must be told by its number.
  private func unprintable(_ at: Int) -> Int? {
    switch words[at] {
    case .space, .tab:
      return at == words.startIndex || at + 1 == words.endIndex ? 1 : nil
    case 0..<0x20, 0x7F: return 1
    // U+0080 … U+009F.
    case 0xC2: return at + 1 < words.endIndex && words[at + 1] < 0xA0 ? 2 : nil
    // U+2028, U+2029.
    case 0xE2:
      let next = words[at...].dropFirst().prefix(2)
      return next.elementsEqual([0x80, 0xA8]) || next.elementsEqual([0x80, 0xA9]) ? 3 : nil
    // The byte-order mark.
    case 0xEF: return words[at...].dropFirst().prefix(2).elementsEqual([0xBB, 0xBF]) ? 3 : nil
    default: return nil
    }
  }

  private mutating func number(_ at: Int, _ length: Int) {
    if isOpen { closeBefore(UInt8(ascii: ":")) }
    let start = bytes.count
    if words[at] == .lineFeed {
      bytes.append(contentsOf: ":br:".utf8)
    } else {
      let scalar = String(decoding: words[at..<at + length], as: UTF8.self).unicodeScalars.first
      let digits = String(scalar?.value ?? 0xFFFD, radix: 16, uppercase: true)
      bytes.append(
        contentsOf: ":U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits):".utf8)
    }
    pieces.append(Piece(range: start..<bytes.count, kind: .shortcode))
    runStart = at + length
  }

  // MARK: Signs

  /// Whether the words, standing first on their line or after a symbol, would be more than words.
  private func beginsMarkup(_ at: Int) -> Bool {
    let rest = words[at...]
    if rest.starts(with: "===".utf8) { return true }
    guard let first = rest.first, place != .afterTitle else { return false }
    if place == .afterSymbol { return "+->[<".utf8.contains(first) }
    switch first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "*"),
      UInt8(ascii: "#"), UInt8(ascii: "'"), UInt8(ascii: "["), UInt8(ascii: "<"):
      return true
    case UInt8(ascii: "("):
      let digits = rest.dropFirst().prefix { $0.isDigit }
      return !digits.isEmpty && rest[digits.endIndex...].first == UInt8(ascii: ")")
    case 0xC2: return rest.dropFirst().first == 0xA0
    default:
      let digits = rest.prefix { $0.isDigit }
      return !digits.isEmpty && rest[digits.endIndex...].first == UInt8(ascii: ".")
    }
  }

  /// Whether a bracket opens an omission such as `[...]`, which is no name.
  private func isOmission(_ at: Int) -> Bool {
    guard !hasMarks else { return false }
    let inside = words[(at + 1)...].prefix(8).prefix { ". ?!".utf8.contains($0) }
    let rest = words[inside.endIndex...]
    return rest.first == UInt8(ascii: "]") && rest.dropFirst().first != UInt8(ascii: "(")
  }

  private mutating func mayBeTitle(_ at: Int) -> Bool {
    if hasMarks || at + 1 < words.endIndex && words[at + 1] == UInt8(ascii: "!") { return true }
    let last = lastAngle ?? words.lastIndex(of: UInt8(ascii: ">")) ?? -1
    lastAngle = last
    return last > at
  }
}
