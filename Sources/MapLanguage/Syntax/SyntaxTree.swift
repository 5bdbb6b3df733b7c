public import SourceText

/// What a node of the tree is.
public enum SyntaxKind: UInt8, CaseIterable, Sendable {
  case document
  case frontMatter
  case include
  case heading
  /// A statement: definition, reference or plain text.
  case statement
  case argument
  /// A relation symbol and the statement or argument after it. Directly under `document` it has no parent
  /// to relate to.
  case relation
  /// A premise-conclusion structure.
  case structure
  /// A numbered line of a structure.
  case structureLine
  case inference
  case list
  case listItem
}

/// The syntax of one file, lossless: every byte of the file is in a token, every token in a node.
///
/// Nodes lie in one array in the order they begin (preorder); `end` of a node is the number of the first
/// node after all its descendants. An element (`statement`, `argument`) owns the tokens from its own first
/// to its first child's first; its children are relations.
///
///     [Toll]: No. {a: 1}          document            0..<9
///       - <Queue>: Long.            statement         0..<9
///                                     relation        4..<9
///                                       argument      6..<9
public struct SyntaxTree: Sendable {
  public struct Node: Sendable {
    public let kind: SyntaxKind
    /// Numbers of tokens.
    public internal(set) var tokens: Range<Int>
    /// Number of the first node that is not a descendant.
    public internal(set) var end: Int
  }

  public let file: FileIndex
  public let bytes: [UInt8]
  public internal(set) var tokens = TokenList()
  public internal(set) var nodes: [Node] = []

  init(file: FileIndex, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    tokens.end = bytes.count
  }

  /// The tokens of a node that belong to no child of it and stand before the first.
  public func ownTokens(_ node: Int) -> Range<Int> {
    let tokens = nodes[node].tokens
    let child = node + 1
    return tokens.lowerBound..<(child < nodes[node].end ? nodes[child].tokens.lowerBound : tokens.upperBound)
  }

  public func text(_ token: Int) -> ArraySlice<UInt8> { bytes[tokens.range(token)] }

  /// The range of a node in the file, without trivia at its end.
  public func range(of node: Int) -> SourceRange { range(ofTokens: nodes[node].tokens) }

  public func range(ofTokens range: Range<Int>) -> SourceRange {
    var last = range.upperBound
    while last > range.lowerBound, tokens.kinds[last - 1].isTrivia { last -= 1 }
    return SourceRange(file: file, start: tokens.start(range.lowerBound), end: tokens.start(last))
  }

  public func range(ofToken token: Int) -> SourceRange {
    SourceRange(file: file, start: tokens.start(token), end: tokens.start(token + 1))
  }
}
