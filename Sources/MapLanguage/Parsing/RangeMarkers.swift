/// The bold and italic markers of one text, and which of them pair.
///
/// Argdown's rule comes first (reference §1.3, tokens 21–28). Where it leaves a marker open, Argdown gives up
/// on the text; here the markers are then paired anew by their surroundings, and what does not pair is text:
/// a marker opens only at the start of a word and closes only at the end of one.
struct RangeMarkers {
  struct Marker {
    /// Number of its token.
    var token: Int
    var start: Int
    var length: Int
  }

  var markers: [Marker] = []
  /// Kinds of the ranges that are open by Argdown's rule.
  var open: [Opened] = []

  struct Opened: Equatable {
    var byte: UInt8
    var length: Int
    var token: Int
  }

  mutating func removeAll() {
    markers.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
  }
}

extension MapParser {
  /// Takes a `*`, `_`, `**` or `__` as Argdown's lexer would: an end if one may stand here, else a start,
  /// else text.
  mutating func rangeMarker() {
    let start = at
    let byte = bytes[at]
    let isDouble = self.byte(at + 1) == byte
    let innermost = ranges.open.last
    for length in isDouble ? [2, 1] : [1] {
      guard let innermost, innermost.byte == byte, innermost.length == length else { continue }
      guard mayFollowRangeEnd(start + length) else { continue }
      let isEmpty = ranges.markers.last?.token == innermost.token && innermost.token + 1 == tree.tokens.count
      if isEmpty { continue }
      ranges.open.removeLast()
      return marker(length == 2 ? .boldEnd : .italicEnd, length)
    }
    for length in isDouble ? [2, 1] : [1] {
      let next = start + length
      if next < bytes.count, bytes[next].isWhite { continue }
      ranges.open.append(.init(byte: byte, length: length, token: tree.tokens.count))
      return marker(length == 2 ? .boldStart : .italicStart, length)
    }
    marker(.text, isDouble ? 2 : 1)
  }

  private mutating func marker(_ kind: TokenKind, _ length: Int) {
    ranges.markers.append(.init(token: tree.tokens.count, start: at, length: length))
    let start = at
    at += length
    token(kind, from: start)
  }

  private func mayFollowRangeEnd(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case .space, .tab, .lineFeed, .carriageReturn: return true
    case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
      UInt8(ascii: "*"):
      return true
    default: return false
    }
  }

  /// Ends a text: if a range was left open, pairs all markers of the text anew.
  mutating func settleRanges() {
    defer { ranges.removeAll() }
    guard !ranges.open.isEmpty else { return }
    var stack: [Int] = []
    var openCount = [Int](repeating: 0, count: 4)
    var pairs: [Int: Int] = [:]
    for (number, marker) in ranges.markers.enumerated() {
      let kind = kind(of: marker)
      let isEmpty = stack.last.map { ranges.markers[$0].start + ranges.markers[$0].length } == marker.start
      if openCount[kind] > 0, closesWord(marker), !isEmpty {
        while let candidate = stack.popLast() {
          openCount[self.kind(of: ranges.markers[candidate])] -= 1
          if self.kind(of: ranges.markers[candidate]) == kind {
            pairs[candidate] = number
            break
          }
        }
      } else if opensWord(marker) {
        stack.append(number)
        openCount[kind] += 1
      }
    }
    for marker in ranges.markers { tree.tokens.kinds[marker.token] = .text }
    for (start, end) in pairs {
      let isBold = ranges.markers[start].length == 2
      tree.tokens.kinds[ranges.markers[start].token] = isBold ? .boldStart : .italicStart
      tree.tokens.kinds[ranges.markers[end].token] = isBold ? .boldEnd : .italicEnd
    }
    if let plain = ranges.markers.first(where: { tree.tokens.kinds[$0.token] == .text })
      ?? ranges.markers.first
    {
      report(
        .plainMarker(
          range(plain.start, plain.start + plain.length), isPlain: tree.tokens.kinds[plain.token] == .text))
    }
  }

  private func kind(of marker: RangeMarkers.Marker) -> Int {
    (bytes[marker.start] == UInt8(ascii: "*") ? 0 : 1) + (marker.length == 2 ? 2 : 0)
  }

  private func opensWord(_ marker: RangeMarkers.Marker) -> Bool {
    let next = marker.start + marker.length
    guard next < bytes.count, !bytes[next].isWhite else { return false }
    return marker.start == 0 || !bytes[marker.start - 1].isWordByte
  }

  private func closesWord(_ marker: RangeMarkers.Marker) -> Bool {
    guard marker.start > 0, !bytes[marker.start - 1].isWhite else { return false }
    return !byte(marker.start + marker.length).isWordByte
  }
}
