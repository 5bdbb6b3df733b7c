internal import Writing

/// The page that an outline is written on: so many columns wide, with or without colours.
struct OutlinePage: ~Copyable {
  private var stream: ByteStream
  private let width: Int
  private let isColored: Bool

  init(_ stream: consuming ByteStream, width: Int, isColored: Bool) {
    self.stream = stream
    self.width = max(width, Self.narrowest)
    self.isColored = isColored
  }

  /// Ends the page and gives the stream back.
  consuming func end() -> ByteStream { stream }

  /// In columns; a narrower terminal breaks the lines itself.
  private static let narrowest = 30

  mutating func blankLine() { stream.append(UInt8(ascii: "\n")) }

  /// Writes a paragraph, broken into lines.
  ///
  /// - Parameters:
  ///   - indent: columns before the first line; beyond half of the page it grows no more, and the line says
  ///     how deep it stands.
  ///   - hanging: columns that every further line is indented more than the first.
  mutating func write(_ text: StyledText, indent: Int, hanging: Int = 0) {
    let shown = min(indent, width / 2)
    var text = text
    if shown < indent {
      var deep = StyledText()
      deep.append("(\(indent)) ", .faint)
      deep.append(text)
      text = deep
    }
    // In a font of this size a column is one point wide.
    let breaker = LineBreaker(
      font: .terminal, size: 2, width: Double(max(Self.narrowest / 2, width - shown - hanging)))
    var run = 0
    for (number, line) in breaker.lines(of: text.bytes[...]).enumerated() {
      for _ in 0..<(number == 0 ? shown : shown + hanging) { stream.append(UInt8(ascii: " ")) }
      write(line, of: text, from: &run)
      stream.append(UInt8(ascii: "\n"))
    }
  }

  private mutating func write(_ line: Range<Int>, of text: StyledText, from run: inout Int) {
    var at = line.lowerBound
    while at < line.upperBound, run < text.runs.count {
      let (style, runEnd) = text.runs[run]
      let end = min(runEnd, line.upperBound)
      if end > at {
        let isStyled = isColored && style != .plain
        if isStyled { stream.append("\u{1B}[\(style.rawValue)m") }
        stream.append(text.bytes[at..<end])
        if isStyled { stream.append("\u{1B}[0m") }
        at = end
      }
      if end == runEnd { run += 1 }
    }
  }
}

extension FontMetrics {
  /// Every character half as wide as high, wide ones as wide as high.
  fileprivate static let terminal = FontMetrics(
    latin: (0...0xFF).map { $0 < 0x20 || 0x7F...0x9F ~= $0 ? 0 : 500 }, quotes: (500, 500),
    letters: (500, 500))
}
