/// Breaks a text into lines no wider than a box, as ranges of its bytes.
///
///     let breaker = LineBreaker(font: .regular, size: 10, width: 60)
///     let text = Array("The toll should go.".utf8)[...]
///     breaker.lines(of: text)   // [0..<15, 16..<19]: "The toll should" and "go."
///
/// A line breaks at blanks, which then belong to no line, after a hyphen or dash inside a word, and anywhere
/// between Chinese and Japanese characters. A word wider than the box is cut where the box ends, but never
/// between a letter and its combining marks or inside a joined emoji. Line breaks of the text are kept, empty
/// lines too; an empty text has no lines.
///
/// A class, since labels by the million are broken by the same few breakers.
public final class LineBreaker: Sendable {
  private let font: FontMetrics
  private let size: Double
  /// Width of the box in thousandths of an em.
  private let limit: Int
  /// Widths of the ASCII characters beside which no line breaks, most of most texts; 0 for all other bytes.
  private let plainAdvances: [UInt16]

  /// - Parameters:
  ///   - size: the font's size in points.
  ///   - width: of the box in points; at least one character stands on each line however narrow it is.
  public init(font: FontMetrics, size: Double, width: Double) {
    self.font = font
    self.size = size
    limit = Int(max(0, min(width / size, 1e9)) * 1000)
    plainAdvances = (0...255).map { Self.isPlain(UInt8($0)) ? font.latin[$0] : 0 }
  }

  /// Width in points of a text set on one line.
  public func width(of utf8: ArraySlice<UInt8>) -> Double { font.width(of: utf8, size: size) }

  /// The lines of a text, as ranges of indices of `utf8`.
  public func lines(of utf8: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    forEachLine(of: utf8) { lines.append($0) }
    return lines
  }

  /// Hands on each line in order, as a range of indices of `utf8`; makes no array.
  ///
  /// - Complexity: O(bytes).
  public func forEachLine(of utf8: ArraySlice<UInt8>, _ body: (Range<Int>) -> Void) {
    guard !utf8.isEmpty else { return }
    var at = handOnPlainLines(of: utf8, body)
    if at == utf8.endIndex { return }
    var line = OpenLine(start: at, limit: limit)
    var follows = false
    while at < utf8.endIndex {
      let byte = utf8[at]
      if !follows, plainAdvances[Int(byte)] != 0 {
        at = addRun(of: utf8, from: at, to: &line, body)
        continue
      }
      let (scalar, next) = byte < 0x80 ? (UInt32(byte), at + 1) : ScalarShape.decode(utf8, at)
      // A scalar after a joiner is drawn into the one before it.
      let advance = follows ? 0 : byte < 0x80 ? Int(font.latin[Int(byte)]) : font.advance(of: scalar)
      follows = scalar == ScalarShape.zeroWidthJoiner
      switch byte < 0x80 ? Self.asciiShape(byte) : ScalarShape(scalar) {
      case .lineBreak:
        body(line.start..<line.end)
        let isPair = byte == 0x0D && next < utf8.endIndex && utf8[next] == 0x0A
        line = OpenLine(start: isPair ? next + 1 : next, limit: limit)
      case .space: line.addBlank(advance)
      case .combining: line.addMark(at..<next)
      case .ideograph:
        line.allowBreak()
        line.add(at..<next, advance, body)
        line.allowBreak()
      case .opening:
        line.allowBreak()
        line.add(at..<next, advance, body)
        line.holdNext()
      case .closing:
        line.forbidBreak()
        line.add(at..<next, advance, body)
        line.allowBreak()
      case .hyphen:
        line.add(at..<next, advance, body)
        if isInsideWord(utf8, at..<next) { line.allowBreak() }
      case .wide, .singleQuote, .doubleQuote, .capital, .small:
        line.add(at..<next, advance, body)
      }
      // CRLF is two bytes but one break.
      at = max(next, line.start)
    }
    body(line.start..<line.end)
  }

  /// Hands on the lines of a text as long as it is plain characters with single blanks between them, so
  /// that widths alone decide. Returns where the line begins that needs a closer look; the end if none does.
  private func handOnPlainLines(of utf8: ArraySlice<UInt8>, _ body: (Range<Int>) -> Void) -> Int {
    let bytes = utf8.span
    let table = plainAdvances
    let advances = table.span
    let base = utf8.startIndex
    let blank = Int(font.latin[0x20])
    var start = 0
    var width = 0
    // The last blank of the line and the width after it.
    var lastBlank = -1
    var widthThen = 0
    for at in bytes.indices {
      let advance = Int(advances[Int(bytes[at])])
      if advance == 0 {
        guard bytes[at] == UInt8(ascii: " "), at > start, at != lastBlank + 1 else { return base + start }
        width += blank
        (lastBlank, widthThen) = (at, width)
        continue
      }
      width += advance
      if width > limit {
        guard lastBlank > start else { return base + start }
        body(base + start..<base + lastBlank)
        start = lastBlank + 1
        width -= widthThen
        if width > limit { return base + start }
      }
    }
    guard lastBlank != bytes.count - 1 else { return base + start }
    body(base + start..<base + bytes.count)
    return utf8.endIndex
  }

  /// Adds a run of plain characters at once where it fits, else one by one. Returns where it ends.
  private func addRun(
    of utf8: ArraySlice<UInt8>, from start: Int, to line: inout OpenLine, _ body: (Range<Int>) -> Void
  ) -> Int {
    let bytes = utf8.span
    let table = plainAdvances
    let advances = table.span
    var offset = start - utf8.startIndex
    var advance = 0
    while offset < bytes.count {
      let width = advances[Int(bytes[offset])]
      if width == 0 { break }
      advance += Int(width)
      offset += 1
    }
    let end = utf8.startIndex + offset
    if line.hasRoom(for: advance) {
      line.add(start..<end, advance, body)
    } else {
      for at in start..<end { line.add(at..<at + 1, Int(font.latin[Int(utf8[at])]), body) }
    }
    return end
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "-")
  }

  private static func asciiShape(_ byte: UInt8) -> ScalarShape {
    switch byte {
    case 0x0A, 0x0D: .lineBreak
    case 0x20, 0x09: .space(0)
    case UInt8(ascii: "-"): .hyphen
    default: .small
    }
  }

  /// Whether letters stand on both sides, so that `-5` and `1914-18` stay whole.
  private func isInsideWord(_ utf8: ArraySlice<UInt8>, _ hyphen: Range<Int>) -> Bool {
    guard hyphen.lowerBound > utf8.startIndex, hyphen.upperBound < utf8.endIndex else { return false }
    return isLetter(utf8[hyphen.lowerBound - 1]) && isLetter(utf8[hyphen.upperBound])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
