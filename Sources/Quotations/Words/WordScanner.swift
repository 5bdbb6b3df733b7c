/// Goes through a text from word to word.
///
/// - Complexity: O(bytes); every byte is looked at a bounded number of times.
struct WordScanner {
  /// Longer words are cut, so that a length fits into a byte; the longest character that can follow has 4.
  private static let longest = 240

  private let bytes: [UInt8]
  private let ascii = AsciiWords.folded
  private var scalars = ScalarFolding()

  private(set) var starts: [UInt32] = []
  private(set) var lengths: [UInt8] = []
  private(set) var keys: [UInt32] = []
  private(set) var flags: [WordFlags] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Adds the words of a range.
  ///
  /// - Parameter isAfterFurniture: whether something that is no part of the text stands before it.
  mutating func scan(_ range: Range<Int>, isAfterFurniture: Bool) {
    let end = range.upperBound
    let room = keys.count + (end - range.lowerBound) / 5
    starts.reserveCapacity(room)
    lengths.reserveCapacity(room)
    keys.reserveCapacity(room)
    flags.reserveCapacity(room)
    let first = keys.count
    var at = range.lowerBound
    while at < end {
      let folded = ascii[Int(bytes[at])]
      if folded == 0 || folded == 0x27 {
        at += 1
      } else if folded != AsciiWords.beyond {
        at = word(at, end)
      } else {
        let (scalar, length) = UTF8Reading.scalar(bytes, at, end)
        switch scalars.entry(scalar).kind {
        case .letter: at = word(at, end)
        case .ideograph: at = ideograph(at, length, end)
        case .superscript: at = superscript(at, end)
        default: at += length
        }
      }
    }
    if isAfterFurniture, first < flags.count { flags[first].insert(.followsFurniture) }
  }

  /// A word of letters and digits; returns where to go on.
  private mutating func word(_ start: Int, _ textEnd: Int) -> Int {
    let end = min(textEnd, start + Self.longest)
    var key = WordKey.empty
    var at = start
    // Where the last character ends that is to be seen.
    var wordEnd = start
    var base: UInt32 = 0
    scan: while true {
      while at < end {
        let folded = ascii[Int(bytes[at])]
        if folded < 0x30 || folded == AsciiWords.beyond { break }
        key = WordKey.next(key, folded)
        at += 1
        wordEnd = at
      }
      guard at < end else { break }
      let byte = bytes[at]
      if byte >= 0x80 {
        if at > start, bytes[at - 1] < 0x80 { base = 0 }
        let (scalar, length) = UTF8Reading.scalar(bytes, at, textEnd)
        let entry = scalars.entry(scalar)
        switch entry.kind {
        case .letter, .mark: wordEnd = at + length
        case .apostrophe:
          guard wordEnd == at, isLetter(at + length, textEnd) else { break scan }
        case .ignorable:
          if scalar == 0xAD, endsLine(at + length) { break scan }
          at += length
          continue scan
        default: break scan
        }
        key = add(entry, scalar, to: key, base: &base)
        at += length
      } else if ascii[Int(byte)] == 0x27 {
        guard wordEnd == at, isLetter(at + 1, textEnd) else { break }
        key = WordKey.next(key, 0x27)
        at += 1
      } else if byte == 0x2E || byte == 0x2C {
        guard at > start, at + 1 < end, isDigit(at - 1), isDigit(at + 1) else { break }
        key = WordKey.next(key, byte)
        at += 1
      } else {
        break
      }
    }
    var flag: WordFlags = isDigit(start) && isNoteMark(start, wordEnd) ? .footnoteMark : []
    if wordEnd < bytes.count, isBroken(wordEnd) { flag.insert(.brokenAtLineEnd) }
    append(start, wordEnd, key, flag)
    return max(wordEnd, start + 1)
  }

  private mutating func ideograph(_ start: Int, _ length: Int, _ textEnd: Int) -> Int {
    var base: UInt32 = 0
    var key = WordKey.empty
    var at = start
    var next = length
    repeat {
      let (scalar, _) = UTF8Reading.scalar(bytes, at, textEnd)
      key = add(scalars.entry(scalar), scalar, to: key, base: &base)
      at += next
      guard at < textEnd, at - start < Self.longest, bytes[at] >= 0x80 else { break }
      let (following, followingLength) = UTF8Reading.scalar(bytes, at, textEnd)
      next = scalars.entry(following).kind == .mark ? followingLength : 0
    } while next > 0
    append(start, at, key, [])
    return at
  }

  /// Raised digits behind a word or punctuation refer to a note; behind a unit of measure they are a power.
  private mutating func superscript(_ start: Int, _ textEnd: Int) -> Int {
    var base: UInt32 = 0
    var key = WordKey.empty
    var at = start
    while at < textEnd, at - start < Self.longest, bytes[at] >= 0x80 {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, textEnd)
      let entry = scalars.entry(scalar)
      guard entry.kind == .superscript else { break }
      key = add(entry, scalar, to: key, base: &base)
      at += length
    }
    let isPower = lastWordEnd == start && (lengths.last ?? 0) < 3
    let isGlued = start > 0 && !isBlank(bytes[start - 1])
    append(start, at, key, isGlued && !isPower ? .footnoteMark : [])
    return at
  }

  private func add(
    _ entry: ScalarFolding.Entry, _ scalar: UInt32, to key: UInt32, base: inout UInt32
  ) -> UInt32 {
    if entry.payload == 0 { return key }
    if entry.payload & ScalarFolding.Entry.longerBit != 0 {
      base = 0
      return scalars.longer[Int(entry.payload & ~ScalarFolding.Entry.longerBit)].reduce(key) {
        WordKey.next($0, $1)
      }
    }
    if entry.kind == .mark, ScalarFolding.dependsOnLetter(scalar), let mark = Unicode.Scalar(scalar),
      !ScalarFolding.keeps(mark, after: base)
    {
      return key
    }
    base = entry.payload
    return WordKey.next(key, scalar: entry.payload)
  }

  private mutating func append(_ start: Int, _ end: Int, _ key: UInt32, _ flag: WordFlags) {
    starts.append(UInt32(truncatingIfNeeded: start))
    lengths.append(UInt8(truncatingIfNeeded: end - start))
    keys.append(key)
    flags.append(flag)
  }
}

// MARK: - What stands around a word

extension WordScanner {
  private var lastWordEnd: Int {
    guard let start = starts.last, let length = lengths.last else { return -1 }
    return Int(start) + Int(length)
  }

  private func isDigit(_ at: Int) -> Bool { bytes[at] >= 0x30 && bytes[at] <= 0x39 }
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private mutating func isLetter(_ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    let folded = ascii[Int(bytes[at])]
    if folded != AsciiWords.beyond { return folded >= 0x61 }
    return scalars.entry(UTF8Reading.scalar(bytes, at, end).value).kind == .letter
  }

  /// Whether a hyphen and the end of a line follow.
  private func isBroken(_ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == 0x2D { return endsLine(at + 1) }
    guard byte == 0xC2 || byte == 0xE2 else { return false }
    let (scalar, length) = UTF8Reading.scalar(bytes, at, bytes.count)
    switch scalar {
    case 0xAD, 0xAC, 0x2010, 0x2011: return endsLine(at + length)
    default: return false
    }
  }

  private func endsLine(_ start: Int) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at < bytes.count && bytes[at] >= 0x0A && bytes[at] <= 0x0D
  }

  /// Whether up to three digits are a reference to a note: in square brackets behind the text, or glued behind
  /// the punctuation that ends a word.
  private func isNoteMark(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 3, start > 0, (start..<end).allSatisfy(isDigit) else { return false }
    if bytes[start - 1] == 0x5B {
      guard end < bytes.count, bytes[end] == 0x5D, start > 1 else { return false }
      let before = bytes[start - 2]
      return !isBlank(before) || (start > 2 && isClosing(start - 2))
    }
    if end < bytes.count, !isBlank(bytes[end]), bytes[end] != 0x5D, bytes[end] != 0x29 { return false }
    guard isClosing(start), let length = lengths.last, length >= 3 else { return false }
    // Between the word and the digits stand nothing but marks, and `vol.3` is no reference.
    let gap = lastWordEnd..<start
    guard gap.count <= 8, gap.allSatisfy({ !isBlank(bytes[$0]) && bytes[$0] != 0x28 }) else { return false }
    return !(gap.count == 1 && Abbreviations.standBeforeNumber.contains(keys.last ?? 0))
      && !isDigit(lastWordEnd - 1)
  }

  /// Whether punctuation that closes something ends at an offset.
  private func isClosing(_ end: Int) -> Bool {
    switch bytes[end - 1] {
    case 0x21, 0x22, 0x27, 0x29, 0x2C, 0x2E, 0x3B, 0x3F: return true
    // The last byte of ’ “ ” and of ».
    case 0x99, 0x9C, 0x9D: return end >= 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
    case 0xBB: return end >= 2 && bytes[end - 2] == 0xC2
    default: return false
    }
  }
}
