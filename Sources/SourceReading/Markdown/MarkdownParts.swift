/// Runs of backticks in a paragraph, so that each finds its partner without reading on.
struct MarkdownCode {
  /// For each length of run the places where such runs begin, last first.
  private var places: [Int: [Int]] = [:]

  init(_ text: [UInt8]) {
    var at = 0
    while let start = text[at...].firstIndex(of: UInt8(ascii: "`")) {
      let end = text[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.count
      places[end - start, default: []].append(start)
      at = end
    }
    for key in places.keys { places[key]?.reverse() }
  }

  /// The next run of the same length; nil when there is none.
  mutating func closing(_ length: Int, after place: Int) -> Int? {
    while let next = places[length]?.last, next <= place { places[length]?.removeLast() }
    return places[length]?.last
  }
}

/// A tag, comment or address between angle brackets.
struct MarkdownTag {
  enum Kind {
    /// `<https://…>`, whose address is words.
    case address
    case lineBreak
    case markup
  }

  let kind: Kind
  /// After the closing bracket.
  let end: Int

  /// Longest tag that is read, in bytes.
  private static let longest = 4_096

  /// nil where none begins.
  init?(_ text: ArraySlice<UInt8>) {
    let head = text.prefix(Self.longest)
    let body = head.dropFirst()
    if body.starts(with: Array("!--".utf8)) {
      guard let close = head.firstRange(of: Array("-->".utf8)) else { return nil }
      (kind, end) = (.markup, close.upperBound)
      return
    }
    let isClosing = body.first == UInt8(ascii: "/")
    let name = body.dropFirst(isClosing ? 1 : 0).prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
    guard name.first?.isASCIILetter == true, let end = Self.end(of: head) else { return nil }
    self.end = end
    let after = head[name.endIndex]
    switch after {
    case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "."):
      guard !isClosing, !head[..<end].contains(where: \.isASCIIBlank) else { return nil }
      kind = .address
    case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09, 0x0A:
      kind = name.map { $0 | 0x20 } == Array("br".utf8) ? .lineBreak : .markup
    default: return nil
    }
  }

  /// After the `>` that closes a tag, those in quotation marks passed over.
  private static func end(of head: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    for (place, byte) in zip(head.indices, head).dropFirst() {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }
}

/// What makes words in brackets a link.
enum MarkdownLink {
  /// Longest address and title that are read, in bytes.
  private static let longest = 2_048
  /// Parentheses inside each other in an address.
  private static let deepest = 32

  /// The end of the link whose words these are, which a `]` follows; nil when the brackets are the author's own.
  static func end(_ text: [UInt8], _ words: Range<Int>, definitions: Set<[UInt8]>) -> Int? {
    let after = words.upperBound + 1
    let tail = text[min(after, text.count)...].prefix(longest)
    if tail.first == UInt8(ascii: "("), let end = end(ofAddress: tail) { return end }
    if tail.first == UInt8(ascii: "["), let close = tail.firstIndex(of: UInt8(ascii: "]")) {
      let label = tail[(tail.startIndex + 1)..<close]
      if isDefined(label.isEmpty ? text[words] : label, definitions) { return close + 1 }
    }
    return isDefined(text[words], definitions) ? after : nil
  }

  private static func isDefined(_ label: ArraySlice<UInt8>, _ definitions: Set<[UInt8]>) -> Bool {
    !definitions.isEmpty && label.count <= MarkdownDefinitions.longest
      && definitions.contains(MarkdownDefinitions.normalised(label))
  }

  /// `(address "title")`
  private static func end(ofAddress tail: ArraySlice<UInt8>) -> Int? {
    var at = skipBlanks(tail, tail.startIndex + 1)
    if at < tail.endIndex, tail[at] == UInt8(ascii: "<") {
      guard let close = tail[at...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      at = close + 1
    } else {
      var depth = 0
      while at < tail.endIndex, !tail[at].isASCIIBlank {
        if tail[at] == UInt8(ascii: "\\") {
          at += 1
        } else if tail[at] == UInt8(ascii: "(") {
          depth += 1
          if depth > deepest { return nil }
        } else if tail[at] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        at += 1
      }
    }
    at = skipBlanks(tail, at)
    if at < tail.endIndex, let close = titleMarks[tail[at]] {
      guard let end = tail[(at + 1)...].firstIndex(of: close) else { return nil }
      at = skipBlanks(tail, end + 1)
    }
    return at < tail.endIndex && tail[at] == UInt8(ascii: ")") ? at + 1 : nil
  }

  private static let titleMarks: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
    UInt8(ascii: "("): UInt8(ascii: ")"),
  ]

  private static func skipBlanks(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
    guard start < text.endIndex else { return text.endIndex }
    return text[start...].firstIndex { !$0.isASCIIBlank } ?? text.endIndex
  }
}
