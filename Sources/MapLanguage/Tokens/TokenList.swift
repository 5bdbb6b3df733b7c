/// The tokens of one file. A token ends where the next begins, so nothing of the file can be missing.
public struct TokenList: Sendable {
  public internal(set) var kinds: [TokenKind] = []
  var starts: [UInt32] = []
  /// Number of bytes in the file; the end of the last token.
  var end = 0

  @inlinable public var count: Int { kinds.count }

  /// The bytes of a token.
  public func range(_ token: Int) -> Range<Int> { start(token)..<start(token + 1) }

  /// Where a token begins; for the token after the last, the end of the file.
  public func start(_ token: Int) -> Int { token < starts.count ? Int(starts[token]) : end }

  mutating func append(_ kind: TokenKind, at start: Int) {
    kinds.append(kind)
    starts.append(UInt32(truncatingIfNeeded: start))
  }
}
