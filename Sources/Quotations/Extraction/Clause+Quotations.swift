extension Clause {
  /// Nothing but the quotation makes up its sentence.
  func isWholeSentence(_ index: Int) -> Bool {
    tokens[index].beginsSentence && (index + 1 == tokens.count || tokens[index + 1].beginsSentence)
  }

  /// A reference follows: `(Lee 1999, 12)`, `[4]`.
  func isCited(_ index: Int) -> Bool {
    let end = tokens[index].end
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "["), bytes[end + 1] >= 0x30, bytes[end + 1] <= 0x39
    {
      return true
    }
    guard kind(index + 1) == .open else { return false }
    return tokens[index + 2..<min(tokens.count, index + 9)].prefix { $0.kind != .close }.contains {
      $0.kind == .word && bytes[$0.start] >= 0x30 && bytes[$0.start] <= 0x39
    }
  }

  /// The words between two passages that are one quotation, interrupted by a clause such as `she said`; nil if they
  /// are two.
  func interruption(
    from first: Int, to second: Int, _ before: QuotedPassage, _ after: QuotedPassage,
    _ subjects: SubjectSearch
  ) -> Range<Int>? {
    guard second - first > 2, second - first < 16, !tokens[second].beginsSentence,
      before.isOpen || kind(first + 1) == .comma
    else { return nil }
    var start = first + 1
    var end = second
    while start < end, kind(start) == .comma || kind(start) == .dash { start += 1 }
    while end > start, kind(end - 1) == .comma || kind(end - 1) == .dash { end -= 1 }
    guard start < end, tokens[start..<end].allSatisfy({ $0.kind == .word }) else { return nil }
    guard kind(second - 1) != .colon,
      !after.beginsWithCapital || before.endsInComma && kind(second - 1) == .comma
    else { return nil }
    guard subjects.speaker(from: start, to: end) != nil else { return nil }
    guard (start..<end).count(where: { isSpeech($0) }) <= 1 else { return nil }
    return tokens[start].start..<tokens[end - 1].end
  }

  /// Other words for somebody: `Ann Lee, the warden, …` makes `the warden` Ann Lee.
  func appositions(_ names: Names) -> [String: String] {
    var found: [String: String] = [:]
    for (comma, token) in tokens.enumerated() where token.kind == .comma && comma > 0 {
      guard names.isName(tokens[comma - 1]), !tokens[comma - 1].isPossessive else { continue }
      var end = comma + 1
      while end < tokens.count, end - comma < 8, tokens[end].kind == .word { end += 1 }
      guard end < tokens.count, tokens[end].kind == .comma, end - comma > 2, end - comma < 6 else { continue }
      let last = tokens[end - 1]
      guard ClauseWords.people.contains(last.key) else { continue }
      var first = comma - 1
      while first > 0, names.isName(tokens[first - 1]), !tokens[first - 1].isPossessive { first -= 1 }
      found[names.words(tokens[comma + 1].start..<last.end)] = names.name(tokens[first..<comma])
    }
    return found
  }
}
