public import SourceText

/// Reads Argdown text into a syntax tree. Never stops at a fault: it says what is wrong, keeps what is sound
/// and goes on.
///
/// Scans and parses in one pass over the bytes, since what a byte means in Argdown depends on where in a
/// paragraph it stands. Nesting is kept on a stack of its own, so depth costs memory and nothing else.
///
/// - Complexity: O(bytes) time and space.
public struct MapParser: ~Copyable {
  let bytes: [UInt8]
  var at = 0
  var tree: SyntaxTree
  public private(set) var findings = FindingList()
  var sawLoneCarriageReturn = false
  /// Numbers of the nodes that are not closed yet.
  var open: [Int] = []
  /// What stood between the last text and the current offset.
  var gap = LineGap.none
  let stops = TextStops.table
  var ranges = RangeMarkers()
  var braces = BraceTable()
  /// Of braces before this offset everything was said.
  var reportedBraces = 0
  var nextBracket = LineSearch("]")
  var nextAngle = LineSearch(">")
  var nextParenthesis = LineSearch(")")
  /// No inference ends between these offsets, before its paragraph does.
  var noInferenceEnd = 0..<0
  /// No `*/` or `-->` stands at or after these offsets.
  var noBlockCommentEnd = Int.max
  var noMarkupCommentEnd = Int.max

  private init(_ file: SourceFile, index: FileIndex) {
    bytes = file.bytes
    tree = SyntaxTree(file: index, bytes: file.bytes)
    tree.tokens.kinds.reserveCapacity(file.bytes.count / 12)
    tree.tokens.starts.reserveCapacity(file.bytes.count / 12)
    tree.nodes.reserveCapacity(file.bytes.count / 50)
  }

  public static func parse(_ file: SourceFile, index: FileIndex = FileIndex(0)) -> (SyntaxTree, FindingList) {
    var parser = MapParser(file, index: index)
    guard file.bytes.count < Int(UInt32.max) else {
      parser.findings.add(.fileTooLarge(index))
      parser.openNode(.document)
      parser.closeNodes(to: 0)
      return (parser.tree, parser.findings)
    }
    parser.parseDocument()
    return (parser.tree, parser.findings)
  }

  // MARK: Tokens and nodes

  /// Makes everything from `start` to the current offset one token.
  mutating func token(_ kind: TokenKind, from start: Int) {
    tree.tokens.append(kind, at: start)
  }

  /// Makes everything from the current offset to `end` one token.
  mutating func token(_ kind: TokenKind, to end: Int) {
    let start = at
    at = end
    token(kind, from: start)
  }

  mutating func openNode(_ kind: SyntaxKind) {
    open.append(tree.nodes.count)
    let first = tree.tokens.count
    tree.nodes.append(.init(kind: kind, tokens: first..<first, end: 0))
  }

  /// Closes the innermost nodes until `depth` are left open.
  mutating func closeNodes(to depth: Int) {
    while open.count > depth, let node = open.popLast() {
      tree.nodes[node].tokens = tree.nodes[node].tokens.lowerBound..<tree.tokens.count
      tree.nodes[node].end = tree.nodes.count
    }
  }

  // MARK: Bytes

  /// The byte at an offset, 0 beyond the end (where a NUL in the text does no harm either).
  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  var isAtEnd: Bool { at >= bytes.count }

  func isAtLineEnd(_ offset: Int) -> Bool { offset >= bytes.count || bytes[offset].isLineEnd }

  func skippingBlanks(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    return offset
  }

  func lineEnd(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, !bytes[offset].isLineEnd { offset += 1 }
    return offset
  }

  func starts(_ word: String, at offset: Int) -> Bool {
    var at = offset
    for byte in word.utf8 {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
    }
    return true
  }

  mutating func report(_ finding: Finding) { findings.add(finding) }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: tree.file, start: start, end: end)
  }
}
