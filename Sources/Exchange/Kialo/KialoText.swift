internal import Claims

/// The words of a claim in Kialo's text form, with their Markdown resolved: `[words](address)`, `*italic*`,
/// `**bold**`, footnote marks `[1]`, and escapes such as `\(`.
///
/// - Complexity: O(bytes).
struct KialoText {
  struct Mark {
    var kind: TextMark.Kind
    /// Bytes of `text`.
    var range: Range<Int>
    /// A link's address.
    var target: [UInt8] = []
  }

  struct Footnote {
    var number: [UInt8]
    /// Where in `text` it stands.
    var at: Int
  }

  private(set) var text: [UInt8] = []
  /// In the order of their ends.
  private(set) var marks: [Mark] = []
  private(set) var footnotes: [Footnote] = []

  /// What a backslash takes the special meaning from.
  static let escaped = Set(#"\()[]*.:>"#.utf8)

  private enum Piece {
    case words(Range<Int>)
    case lineBreak
    /// A run of asterisks, with those of it that open and close something.
    case asterisks(count: Int, canOpen: Bool, canClose: Bool)
    case link(words: Range<Int>, address: Range<Int>)
    case footnote(Range<Int>)
  }

  private let bytes: [UInt8]

  /// - Parameters:
  ///   - isFootnote: whether the number in brackets at a place is a footnote mark; else it is plain words.
  init(_ bytes: [UInt8], _ range: Range<Int>, isFootnote: (Range<Int>) -> Bool) {
    self.bytes = bytes
    let special = bytes[range].contains { Self.special[Int($0)] }
    guard special else {
      text = Array(bytes[range])
      return
    }
    let pieces = Self.pieces(bytes, range, isFootnote)
    write(pieces, Self.pairs(pieces))
  }

  // MARK: Pieces

  private static let special: [Bool] = (0...UInt8.max).map { #"\[*"#.utf8.contains($0) || $0 == 0x0D }

  private static func pieces(
    _ bytes: [UInt8], _ range: Range<Int>, _ isFootnote: (Range<Int>) -> Bool
  ) -> [Piece] {
    var pieces: [Piece] = []
    var (start, at) = (range.lowerBound, range.lowerBound)
    func words(upTo end: Int) -> [Piece] { start < end ? [.words(start..<end)] : [] }
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "\\") where at + 1 < range.upperBound && escaped.contains(bytes[at + 1]):
        pieces += words(upTo: at)
        start = at + 1
        at += 2
      case 0x0D:
        pieces += words(upTo: at) + [.lineBreak]
        at += at + 1 < range.upperBound && bytes[at + 1] == 0x0A ? 2 : 1
        start = at
      case UInt8(ascii: "*"):
        pieces += words(upTo: at)
        let end = bytes[at..<range.upperBound].firstIndex { $0 != UInt8(ascii: "*") } ?? range.upperBound
        pieces.append(
          .asterisks(
            count: end - at, canOpen: end < range.upperBound && !isBlank(bytes[end]),
            canClose: at > range.lowerBound && !isBlank(bytes[at - 1])))
        (start, at) = (end, end)
      case UInt8(ascii: "["):
        guard let (piece, end) = bracket(bytes, at..<range.upperBound, isFootnote) else {
          at += 1
          continue
        }
        pieces += words(upTo: at) + [piece]
        (start, at) = (end, end)
      default: at += 1
      }
    }
    return pieces + words(upTo: at)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func bracket(
    _ bytes: [UInt8], _ range: Range<Int>, _ isFootnote: (Range<Int>) -> Bool
  ) -> (Piece, end: Int)? {
    guard let close = end(bytes, range.lowerBound + 1..<range.upperBound, of: UInt8(ascii: "]")) else {
      return nil
    }
    if close + 1 < range.upperBound, bytes[close + 1] == UInt8(ascii: "("),
      let end = end(bytes, close + 2..<range.upperBound, of: UInt8(ascii: ")"))
    {
      return (.link(words: range.lowerBound + 1..<close, address: close + 2..<end), end + 1)
    }
    guard KialoLines.footnote(bytes, range.lowerBound)?.upperBound == close,
      isFootnote(range.lowerBound + 1..<close)
    else { return nil }
    return (.footnote(range.lowerBound + 1..<close), close + 1)
  }

  /// Where the bracket stands that ends a link's words or address: not behind a backslash, and in an address
  /// not inside others. An address has no blanks, and neither part has an opening square bracket, so that
  /// nothing is looked at many times.
  private static func end(_ bytes: [UInt8], _ range: Range<Int>, of bracket: UInt8) -> Int? {
    let isAddress = bracket == UInt8(ascii: ")")
    var (at, depth) = (range.lowerBound, 0)
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == bracket, depth == 0 { return at }
      if byte == UInt8(ascii: "[") || isAddress && byte <= 0x20 { return nil }
      if byte == UInt8(ascii: "\\") { at += 1 }
      if isAddress, byte == UInt8(ascii: "(") { depth += 1 }
      if isAddress, byte == bracket { depth -= 1 }
      at += 1
    }
    return nil
  }

  // MARK: Emphasis

  /// A pair of asterisks, or of two: pieces, and how many asterisks of each run stand outside of it.
  private struct Pair {
    var kind: TextMark.Kind
    var open: Int
    var close: Int
  }

  private static func pairs(_ pieces: [Piece]) -> [Pair] {
    var open: [(kind: TextMark.Kind, piece: Int)] = []
    var pairs: [Pair] = []
    for (at, piece) in pieces.enumerated() {
      guard case .asterisks(let count, let canOpen, let canClose) = piece, count <= 3 else { continue }
      var rest = count
      while canClose, let last = open.last, last.piece < at, rest >= width(last.kind) {
        pairs.append(Pair(kind: last.kind, open: last.piece, close: at))
        open.removeLast()
        rest -= width(last.kind)
      }
      guard canOpen else { continue }
      if rest >= 2 { open.append((.bold, at)) }
      if rest % 2 == 1 { open.append((.italic, at)) }
    }
    return pairs
  }

  private static func width(_ kind: TextMark.Kind) -> Int { kind == .bold ? 2 : 1 }

  // MARK: Text

  private mutating func write(_ pieces: [Piece], _ pairs: [Pair]) {
    var used = [Int](repeating: 0, count: pieces.count)
    var closing: [Int: [Int]] = [:]
    for (number, pair) in pairs.enumerated() {
      used[pair.open] += Self.width(pair.kind)
      used[pair.close] += Self.width(pair.kind)
      closing[pair.close, default: []].append(number)
    }
    /// Where the words behind each piece begin.
    var starts = [Int](repeating: 0, count: pieces.count)
    for (at, piece) in pieces.enumerated() {
      switch piece {
      case .words(let range): text += bytes[range]
      case .lineBreak: text.append(0x0A)
      case .asterisks(let count, _, _):
        for number in closing[at] ?? [] {
          marks.append(Mark(kind: pairs[number].kind, range: starts[pairs[number].open]..<text.count))
        }
        text += [UInt8](repeating: UInt8(ascii: "*"), count: count - used[at])
      case .link(let words, let address):
        let start = text.count
        text += Self.unescaped(bytes[words])
        marks.append(Mark(kind: .link, range: start..<text.count, target: Self.unescaped(bytes[address])))
      case .footnote(let number): footnotes.append(Footnote(number: Array(bytes[number]), at: text.count))
      }
      starts[at] = text.count
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.endIndex, escaped.contains(bytes[at + 1]) {
        at += 1
      }
      // A line break inside a link's words.
      if bytes[at] == 0x0D {
        if at + 1 == bytes.endIndex || bytes[at + 1] != 0x0A { plain.append(0x0A) }
      } else {
        plain.append(bytes[at])
      }
      at += 1
    }
    return plain
  }
}
