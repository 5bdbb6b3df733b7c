internal import Claims
internal import SourceText

/// Reads the DOT language, window by window, into a `DOTBuilder`.
///
/// The grammar is that of Graphviz. Each token leads from one state to the next; what nests is on a stack of
/// its own, so that no file can exhaust the call stack. At the first fault reading ends, as in Graphviz; what
/// was read until there is kept.
struct DOTParser {
  /// Graphviz refuses some thousand braces in each other, too.
  static let deepest = 1_000

  var builder = DOTBuilder()
  var state = DOTState.start
  /// Why reading ended early.
  var fault: Finding?
  /// Whether nothing further is to be read.
  var isFinished = false

  private var scanner: DOTScanner
  /// Where the window begins in the file.
  private var base = 0
  /// An id whose part in the statement the next token tells.
  private var id: ID?
  /// Whether a string after `+` is to be added to it.
  private var isJoining = false
  /// The bytes of an id that has no place in the window: put together, unescaped or from another encoding.
  private var held: [UInt8] = []
  var isLatin1 = false

  var statement = DOTStatement()
  var frames: [DOTFrame] = []
  var ends: [DOTEnd] = []

  /// An id as the scanner found it.
  private struct ID {
    /// In the window, or in `held`.
    var range: Range<Int>
    var isHeld: Bool
    var token: DOTToken
    /// In the file.
    var place: Range<Int>
  }

  init(longest: Int) { scanner = DOTScanner(longest: longest) }

  var longest: Int { scanner.longest }

  /// The token at hand as it stands in the window.
  func source(_ window: [UInt8]) -> ArraySlice<UInt8> { window[scanner.start..<scanner.at] }

  /// Where the comment begins in which the file ends.
  var comment: Range<Int>? {
    scanner.isInComment ? base + scanner.commentStart..<base + scanner.commentStart + 2 : nil
  }

  /// Where the bytes begin in the window that are needed further.
  var needed: Int { scanner.start }

  /// Tells that so many bytes are gone from the front of the window.
  mutating func shift(by count: Int) {
    base += count
    scanner.shift(by: count)
  }

  /// Reads on to the end of the window.
  ///
  /// - Parameter isLast: whether it reaches to the end of the file.
  mutating func parse(_ window: [UInt8], isLast: Bool) {
    let bytes = window.span
    builder.bytesRead = base + window.count
    if base == 0, state == .start {
      if bytes.count < 3, !isLast { return }
      scanner.skipByteOrderMark(bytes)
    }
    while !isFinished {
      let token = scanner.next(bytes, isLast: isLast)
      if token == .more {
        hold(window)
        return
      }
      if isJoining {
        join(token, window)
      } else if token == .plus, let id, id.token == .quoted || id.token == .html {
        hold(window)
        isJoining = true
      } else {
        if let id {
          self.id = nil
          take(id, before: token, window)
          if isFinished { return }
        }
        if !token.isID {
          handle(token, window)
        } else if token.rawValue <= DOTToken.numeral.rawValue, !state.needsNextToken {
          take(newID(token, window), before: .more, window)
        } else {
          id = newID(token, window)
        }
      }
    }
  }
}

// MARK: - Ids

extension DOTParser {
  var place: Range<Int> { base + scanner.start..<base + scanner.at }

  private mutating func newID(_ token: DOTToken, _ window: [UInt8]) -> ID {
    if token == .numeral, scanner.isCutNumeral { builder.remarks.add(.cutNumeral, at: place) }
    let content = scanner.content
    if !scanner.hasEscapes, scanner.isASCII || !isLatin1 && DOTStrings.isUTF8(window, content) {
      return ID(range: content, isHeld: false, token: token, place: place)
    }
    held.removeAll(keepingCapacity: true)
    addToHeld(window[content])
    return ID(range: 0..<held.count, isHeld: true, token: token, place: place)
  }

  private mutating func addToHeld(_ content: ArraySlice<UInt8>) {
    let isUTF8 = scanner.isASCII || !isLatin1 && DOTStrings.isUTF8(content)
    if !isUTF8, !isLatin1 { builder.remarks.add(.notUTF8, at: place) }
    DOTStrings.read(content, hasEscapes: scanner.hasEscapes, isLatin1: !isUTF8, to: &held)
  }

  /// Keeps the id's bytes, since the window will move on.
  private mutating func hold(_ window: [UInt8]) {
    guard let id, !id.isHeld else { return }
    held.removeAll(keepingCapacity: true)
    held += window[id.range]
    self.id?.range = 0..<held.count
    self.id?.isHeld = true
  }

  private mutating func join(_ token: DOTToken, _ window: [UInt8]) {
    guard token == .quoted || token == .html else {
      if token == .tooLong || token == .unterminated { return failInString(token, window) }
      return fail("expected a string after '+'", token, window)
    }
    isJoining = false
    addToHeld(window[scanner.content])
    if held.count > longest { return failTooLong() }
    id?.range = 0..<held.count
    id?.token = .quoted
    let end = place.upperBound
    if let start = id?.place.lowerBound { id?.place = start..<end }
  }

  /// Takes an id for what it is in its place.
  private mutating func take(_ id: ID, before token: DOTToken, _ window: [UInt8]) {
    let text = id.isHeld ? held[id.range] : window[id.range]
    if state.canEndStatement { endStatement() }
    switch state {
    case .graphName: nameGraph(text)
    case .statement where token == .equals: beginGraphAttribute(text)
    case .statement, .nextNode, .head: addNode(text, at: id.place)
    case .port: addPort(text)
    case .compass: addCompassPoint(text)
    case .subgraphName: openSubgraph(text, at: id.place)
    case .list where token == .equals:
      builder.remarks.add(.macro, at: id.place)
      state = .macroEquals
    case .attribute, .afterValue: nameAttribute(text)
    case .attributeValue, .graphValue: setAttribute(text, isHTML: id.token == .html, at: id.place)
    default: fail("expected \(state.expectation)", found: text, at: id.place)
    }
  }
}
