/// Finds the bytes of an HTML document that a piece of its text was made from.
///
/// The parser says in which range of the document that is. There the text stands as it is or as references; what
/// does not fit is passed over: the rest of a tag, a comment, a tag without effect.
struct HTMLTextLocator {
  /// A stretch of text with its place in the document.
  enum Piece {
    /// As the document has it.
    case copied(Range<Int>)
    /// One character that a reference stands for.
    case translated(ArraySlice<UInt8>, Range<Int>)
    /// Nobody knows from where.
    case made(ArraySlice<UInt8>)
  }

  let document: [UInt8]

  /// The pieces of a text in order.
  ///
  /// - Complexity: O(text + range).
  func pieces(of text: [UInt8], in range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var at = skipTagEnd(range)
    var next = 0
    while next < text.count {
      guard let place = find(text[next], from: at, before: range.upperBound) else {
        pieces.append(.made(text[next...]))
        break
      }
      at = place
      if let (reference, length) = reference(at, range.upperBound, for: text[next...]) {
        pieces.append(.translated(reference.character[...], at..<at + reference.length))
        next += length
        at += reference.length
      } else {
        let start = at
        while next < text.count, at < range.upperBound, document[at] == text[next],
          at == start || text[next] != UInt8(ascii: "&")
        {
          at += 1
          next += 1
        }
        pieces.append(.copied(start..<at))
      }
    }
    return pieces
  }

  /// The reference at a place, if it stands for what a text begins with, and how many bytes of it.
  private func reference(
    _ at: Int, _ end: Int, for text: ArraySlice<UInt8>
  ) -> (CharacterReference, length: Int)? {
    guard document[at] == UInt8(ascii: "&"), let reference = CharacterReference(document[at..<end]) else {
      return nil
    }
    if text.starts(with: reference.character) { return (reference, reference.character.count) }
    // The parser takes numbers of windows-1252 for those of control characters.
    return Self.isControl(text) ? (reference, 2) : nil
  }

  /// U+0080 … U+009F.
  private static func isControl(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 2 && text[text.startIndex] == 0xC2 && text[text.startIndex + 1] < 0xA0
  }

  /// After a start tag, the parser stands before its `>`.
  private func skipTagEnd(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, document[at].isASCIIBlank { at += 1 }
    if at < range.upperBound, document[at] == UInt8(ascii: "/") { at += 1 }
    return at < range.upperBound && document[at] == UInt8(ascii: ">") ? at + 1 : range.lowerBound
  }

  /// The next place where a byte of the text may come from.
  private func find(_ byte: UInt8, from start: Int, before end: Int) -> Int? {
    var at = start
    while at < end {
      if document[at] == byte {
        if byte != UInt8(ascii: "<") || !isMarkup(at, end) { return at }
      } else if document[at] == UInt8(ascii: "&"), let reference = CharacterReference(document[at..<end]),
        reference.character.first == byte || byte == 0xC2
      {
        return at
      }
      at = document[at] == UInt8(ascii: "<") && isMarkup(at, end) ? skipMarkup(at, end) : at + 1
    }
    return nil
  }

  private func isMarkup(_ at: Int, _ end: Int) -> Bool {
    guard at + 1 < end else { return false }
    return document[at + 1].isASCIILetter || Array("/!?".utf8).contains(document[at + 1])
  }

  private func skipMarkup(_ at: Int, _ end: Int) -> Int {
    document[at..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
  }
}
