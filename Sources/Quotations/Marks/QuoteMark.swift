/// A quotation mark in a text, with its surroundings.
struct QuoteMark {
  var shape: MarkShape
  var start: Int
  var end: Int
  var before: MarkNeighbour
  var after: MarkNeighbour

  /// Its surroundings let it open a quotation.
  var mayOpen: Bool { before.isBoundaryBefore && !after.isBlank }
  /// Its surroundings let it close one. A digit behind punctuation and the mark refers to a note.
  var mayClose: Bool {
    !before.isBlank && before != .opening
      && (after.isBoundaryAfter || (after == .digit && before == .closing))
  }
  var isBetweenBlanks: Bool { before.isBlank && after.isBlank }
}

extension QuoteMark {
  /// The marks in some stretches of a text, in order, without apostrophes inside words and signs of measure.
  static func all(in parts: [Range<Int>], of bytes: [UInt8]) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    for part in parts {
      var at = part.lowerBound
      while at < part.upperBound {
        guard MarkShape.starters[Int(bytes[at])] else {
          at += 1
          continue
        }
        let (scalar, length) = UTF8Reading.scalar(bytes, at, part.upperBound)
        defer { at += length }
        guard let shape = MarkShape(scalar) else { continue }
        let mark = QuoteMark(
          shape: shape, start: at, end: at + length, before: .before(at, bytes, from: part.lowerBound),
          after: .after(at + length, bytes, to: part.upperBound))
        if mark.isInsideWord(bytes) || mark.isMeasure(bytes, in: part) { continue }
        if mark.isElision(bytes, to: part.upperBound) || mark.endsElision(bytes) { continue }
        marks.append(mark)
      }
    }
    return marks
  }

  /// `don't`, `1920's`.
  private func isInsideWord(_ bytes: [UInt8]) -> Bool {
    guard shape.canBeApostrophe || shape.lean == .neither else { return false }
    return (before == .letter || before == .digit) && (after == .letter || after == .digit)
  }

  /// The feet and inches of `5' 6"`, and feet alone before another number.
  private func isMeasure(_ bytes: [UInt8], in part: Range<Int>) -> Bool {
    guard shape.lean == .neither, start > part.lowerBound, Self.isDigit(bytes[start - 1]) else {
      return false
    }
    if shape.family == .single {
      var next = end
      while next < part.upperBound, next < end + 2, bytes[next] == 0x20 { next += 1 }
      var last = next
      while last < part.upperBound, last < next + 4, Self.isDigit(bytes[last]) { last += 1 }
      return last > next && last < part.upperBound && bytes[last] == 0x22
    }
    var first = start
    while first > part.lowerBound, start - first < 4, Self.isDigit(bytes[first - 1]) { first -= 1 }
    while first > part.lowerBound, bytes[first - 1] == 0x20, start - first < 6 { first -= 1 }
    return first > part.lowerBound + 1 && bytes[first - 1] == 0x27 && Self.isDigit(bytes[first - 2])
  }

  /// `'tis`, `’90s`, `rock 'n' roll`: letters are left out, nothing is quoted.
  private func isElision(_ bytes: [UInt8], to end: Int) -> Bool {
    guard shape.family == .single, shape.lean != .low, before.isBoundaryBefore, !after.isBlank else {
      return false
    }
    var word: [UInt8] = []
    var at = self.end
    while at < end, word.count < 9, Self.isDigit(bytes[at]) || Self.isLetter(bytes[at]) {
      word.append(Self.isDigit(bytes[at]) ? bytes[at] : bytes[at] | 0x20)
      at += 1
    }
    guard let first = word.first else { return false }
    if Self.isDigit(first) {
      // A year without its century, alone or as a decade.
      return word.count >= 2 && Self.isDigit(word[1])
        && (word.count == 2 || word.count == 3 && word[2] == UInt8(ascii: "s"))
    }
    return Self.elided.contains(String(decoding: word, as: UTF8.self))
  }

  /// The second apostrophe of `'n'`.
  private func endsElision(_ bytes: [UInt8]) -> Bool {
    guard shape.canBeApostrophe, start > 3, bytes[start - 1] | 0x20 == UInt8(ascii: "n") else { return false }
    let scalar = UTF8Reading.scalar(bytes, endingAt: start - 1, from: start - 4).value
    return MarkShape(scalar)?.canBeApostrophe == true
  }

  private static let elided: Set<String> = [
    "tis", "twas", "twere", "twill", "twould", "twixt", "tween", "tisn", "twasn", "em", "til", "till", "bout",
    "cause", "cos", "cuz", "n", "neath", "gainst", "fraid", "nuff", "round", "ere", "im", "ave", "appen", "s",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
