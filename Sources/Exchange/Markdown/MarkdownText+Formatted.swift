internal import Claims
internal import Writing

extension MarkdownText {
  /// Writes a text with its bold and italic stretches and its links.
  ///
  /// - Parameter anchor: where a mention leads to in the same document; nil for nowhere, and the mention is
  ///   only set in italics.
  mutating func write(
    _ text: FormattedText, of graph: ClaimGraph, anchor: (TextMark) -> [UInt8]? = { _ in nil },
    to stream: inout ByteStream
  ) {
    var previous: FormattedText.Stretch?
    for stretch in text.stretches {
      let words = text.utf8[stretch.range]
      // Markers must touch their words.
      let start = words.firstIndex { $0 > 0x20 } ?? words.endIndex
      let end = words.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? words.endIndex
      if !stretch.isMarked || start == words.endIndex {
        write(words, to: &stream)
        previous = nil
        continue
      }
      write(words[..<start], to: &stream)
      let touches = previous != nil && start == words.startIndex
      let address = address(of: stretch, in: graph, anchor)
      let isMention = stretch.target.map { $0.kind != .link } ?? false
      var stretch = stretch
      stretch.isItalic = stretch.isItalic || isMention && address == nil
      let tags = Self.tags(of: stretch, in: text.utf8, start..<end, touches: touches)
      for tag in tags { markup(tag.opening, to: &stream) }
      write(words[start..<end], linkedTo: address, to: &stream)
      for tag in tags.reversed() { markup(tag.closing, to: &stream) }
      write(words[end...], to: &stream)
      previous = end == words.endIndex ? stretch : nil
    }
  }

  private mutating func write(
    _ words: ArraySlice<UInt8>, linkedTo address: String?, to stream: inout ByteStream
  ) {
    guard let address else { return write(words, to: &stream) }
    if words.elementsEqual(address.utf8), !address.hasPrefix("#"), !address.contains("&") {
      return markup("<\(address)>", to: &stream)
    }
    markup("[", to: &stream)
    write(words, to: &stream)
    markup("](\(address))", to: &stream)
  }

  private func address(
    of stretch: FormattedText.Stretch, in graph: ClaimGraph, _ anchor: (TextMark) -> [UInt8]?
  ) -> String? {
    guard let mark = stretch.target else { return nil }
    if mark.kind == .link { return WebAddress(graph.texts.string(mark.target))?.markdown }
    return anchor(mark).map { "#" + String(decoding: $0, as: UTF8.self) }
  }

  private typealias Tag = (opening: String, closing: String)

  /// Stars, or HTML where stars would not be taken for markup.
  private static func tags(
    of stretch: FormattedText.Stretch, in text: ArraySlice<UInt8>, _ range: Range<Int>, touches: Bool
  ) -> [Tag] {
    let isPlain = !touches && isFlanked(text, range)
    return [
      stretch.isBold ? isPlain ? ("**", "**") : ("<b>", "</b>") : nil,
      stretch.isItalic ? isPlain ? ("*", "*") : ("<i>", "</i>") : nil,
    ].compactMap(\.self)
  }

  /// Whether stars around the words open and close there by CommonMark's rules: beside punctuation they do so
  /// only at the border of a word.
  private static func isFlanked(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    let inside = text[range]
    let (before, after) = (text[..<range.lowerBound].last, text[range.upperBound...].first)
    return (isWordByte(inside.first) || isBorder(before)) && (isWordByte(inside.last) || isBorder(after))
  }

  private static func isWordByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isBorder(_ byte: UInt8?) -> Bool { byte.map { $0 < 0x80 && !isWordByte($0) } ?? true }
}

extension FormattedText.Stretch {
  /// Whether it is anything but plain.
  fileprivate var isMarked: Bool { isBold || isItalic || target != nil }
}

extension WebAddress {
  /// As the destination of a link in Markdown.
  var markdown: String {
    text.replacing("(", with: "%28").replacing(")", with: "%29").replacing("&", with: "&amp;")
  }
}
