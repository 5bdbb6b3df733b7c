/// Findings as people read them in a terminal:
///
///     map.argdown:12:5: error: unknown party 'amse'
///        12 | [Too dear]: … {by: amse}
///           |     ^~~~
///        help: did you mean 'ames'?
public struct FindingText {
  private let files: SourceFiles
  private var positions: SourcePositions
  /// Longest stretch of a source line that is shown, in bytes.
  private static let widest = 160

  public init(files: SourceFiles) {
    self.files = files
    positions = SourcePositions(files: files)
  }

  /// The finding with the line it points at, ending in a line break.
  public mutating func render(_ finding: Finding) -> String {
    guard let range = finding.range,
      let place = positions.position(of: Int(range.start), in: range.file)
    else {
      return "\(finding.grade.rawValue): \(visible(finding.message))\n" + help(finding)
    }
    let line = positions.line(place.line, in: range.file)
    let file = files[range.file]
    let message = visible(finding.message)
    return "\(file.name):\(place.line):\(place.column): \(finding.grade.rawValue): \(message)\n"
      + excerpt(file, line, place, range) + help(finding)
  }

  private func help(_ finding: Finding) -> String {
    finding.help.map { "   help: \(visible($0))\n" } ?? ""
  }

  private func excerpt(
    _ file: SourceFile, _ line: Range<Int>, _ place: SourcePosition, _ range: SourceRange
  ) -> String {
    guard file.isKept else { return "" }
    var start = line.lowerBound
    if place.offset - start > Self.widest / 2 { start = place.offset - Self.widest / 2 }
    while start > line.lowerBound, start < line.upperBound, file.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.upperBound, start + Self.widest)
    while end < line.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let shown = visible(String(decoding: file.bytes[start..<end], as: UTF8.self))
    let before = visible(String(decoding: file.bytes[start..<min(place.offset, end)], as: UTF8.self))
    let markedEnd = min(Int(range.end), end)
    let marked =
      markedEnd > place.offset
      ? visible(String(decoding: file.bytes[place.offset..<markedEnd], as: UTF8.self)) : ""
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let blank = String(repeating: " ", count: gutter.count)
    let tail = String(repeating: "~", count: max(0, marked.count - 1))
    return "\(gutter) | \(shown)\n\(blank) | \(String(repeating: " ", count: before.count))^\(tail)\n"
  }

  /// Control characters would move the cursor or change the terminal's state.
  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
