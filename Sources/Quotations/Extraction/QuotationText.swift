/// Puts the words of a quotation on one line: blanks and line breaks become one blank, words divided at the end of
/// a line or page are mended, Markdown's emphasis and control characters are taken off.
struct QuotationText {
  let bytes: [UInt8]
  let structure: TextStructure

  /// - Parameter pieces: joined by a blank.
  func text(of pieces: [Range<Int>]) -> String {
    var line: [UInt8] = []
    for piece in pieces {
      for part in printed(piece) {
        append(part, to: &line)
        blank(&line)
      }
    }
    while line.last == 0x20 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// The stretches of a range that belong to its paragraphs, without running heads and page numbers.
  private func printed(_ range: Range<Int>) -> [Range<Int>] {
    guard var index = structure.paragraph(at: range.lowerBound) else { return [range] }
    var parts: [Range<Int>] = []
    while index < structure.paragraphs.count, structure.paragraphs[index].range.lowerBound < range.upperBound
    {
      for part in structure.paragraphs[index].parts where part.overlaps(range) {
        parts.append(part.clamped(to: range))
      }
      index += 1
    }
    return parts
  }

  private func append(_ part: Range<Int>, to line: inout [UInt8]) {
    var at = part.lowerBound
    mend(&line, beforeOffset: at)
    while at < part.upperBound {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, part.upperBound)
      switch scalar {
      case 0x0A, 0x0D:
        at += length
        while at < part.upperBound, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ">") { at += 1 }
        blank(&line)
        mend(&line, beforeOffset: at)
        continue
      case 0...0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: blank(&line)
      case 0x7F, 0xAD, 0x200B, 0xFEFF: break
      case 0x2A, 0x5F:
        if !isEmphasis(at, in: part) { line.append(bytes[at]) }
      default: line.append(contentsOf: bytes[at..<at + length])
      }
      at += length
    }
  }

  private func blank(_ line: inout [UInt8]) {
    if let last = line.last, last != 0x20 { line.append(0x20) }
  }

  /// At a line end behind a hyphen: takes the hyphen off if the word goes on with a small letter.
  private func mend(_ line: inout [UInt8], beforeOffset next: Int) {
    guard line.count >= 3, line[line.count - 1] == 0x20, line[line.count - 2] == UInt8(ascii: "-"),
      line[line.count - 3] | 0x20 >= 0x61, line[line.count - 3] | 0x20 <= 0x7A, next < bytes.count,
      bytes[next] >= 0x61, bytes[next] <= 0x7A
    else { return }
    line.removeLast()
    var first = line.count - 1
    while first > 0, line[first - 1] | 0x20 >= 0x61, line[first - 1] | 0x20 <= 0x7A { first -= 1 }
    if Self.keepsHyphen.contains(WordHash(line[first..<line.count - 1])) { return }
    line.removeLast()
  }

  /// Words that are joined by a hyphen to what follows them, wherever the line ends.
  private static let keepsHyphen = Set<WordHash>(
    words: "self non anti co pre post ex semi vice well half all")

  /// A star or low line that begins or ends emphasis, and is no sign of its own.
  private func isEmphasis(_ at: Int, in part: Range<Int>) -> Bool {
    var start = at
    var end = at + 1
    while start > part.lowerBound, bytes[start - 1] == bytes[at], at - start < 8 { start -= 1 }
    while end < part.upperBound, bytes[end] == bytes[at], end - at < 8 { end += 1 }
    guard end - start <= 3 else { return false }
    let isInkBefore = start > part.lowerBound && bytes[start - 1] > 0x20
    let isInkAfter = end < part.upperBound && bytes[end] > 0x20
    // Between two letters it joins a name such as `bed_plan`.
    if isInkBefore, isInkAfter, isLetter(start - 1), isLetter(end) { return false }
    return isInkBefore || isInkAfter
  }

  private func isLetter(_ at: Int) -> Bool {
    bytes[at] >= 0x80 || bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A
      || bytes[at] >= 0x30 && bytes[at] <= 0x39
  }
}
