/// Finds whose verb a verb of speech is.
struct SubjectSearch {
  enum Subject {
    /// Tokens of a name.
    case name(Range<Int>)
    /// Tokens of a description such as `one economist`.
    case description(Range<Int>)
    case pronoun(Int)
  }

  let clause: Clause
  let names: Names
  private var tokens: [ClauseToken] { clause.tokens }

  /// Who does what a verb before a quotation says.
  func subject(of verb: Int) -> Subject? { subject(of: verb, from: clause.sentenceStart(verb)) }

  func subject(of verb: Int, from start: Int) -> Subject? {
    var at = verb - 1
    var isPassive = false
    let isInfinitive = clause.key(at) == ClauseWords.to
    while at >= start {
      let key = clause.key(at)
      if tokens[at].isAside || clause.ends(at, in: "ly") || tokens[at].kind == .quoted {
        at -= 1
      } else if tokens[at].kind == .word, ClauseWords.helpers.contains(key) {
        if Self.passive.contains(key) { isPassive = true }
        at -= 1
      } else {
        break
      }
    }
    let isParticiple = clause.ends(verb, in: "ing")
    if isPassive, !isParticiple { return agent(of: verb) }
    guard at >= start else { return nil }
    if isParticiple, !isPassive, tokens[at].kind != .word || ClauseWords.prepositions.contains(clause.key(at))
    {
      return first(in: start..<at)
    }
    if tokens[at].kind == .comma || tokens[at].kind == .dash { return beforeInsertion(at, from: start) }
    let subject = ending(at: at, from: start)
    if isInfinitive, case .description? = subject { return nil }
    return subject
  }

  /// `by X` behind a passive verb.
  private func agent(of verb: Int) -> Subject? {
    for at in verb + 1..<max(verb + 1, min(tokens.count, verb + 4)) where clause.key(at) == ClauseWords.by {
      return beginning(at: at + 1)
    }
    return nil
  }

  /// `X, the professor of history, wrote`: the subject stands before the insertions.
  private func beforeInsertion(_ comma: Int, from start: Int) -> Subject? {
    var end = comma
    while end > start {
      var first = end
      while first > start, tokens[first - 1].kind != .comma, tokens[first - 1].kind != .dash { first -= 1 }
      let segment = first..<end
      if let last = segment.last {
        if first == start { return self.first(in: segment) ?? ending(at: last, from: start) }
        if segment.allSatisfy({ isNamePart($0) || ClauseWords.people.contains(clause.key($0)) }),
          isNamePart(last)
        {
          return .name(nameStart(last, from: first)..<end)
        }
        if ClauseWords.he.contains(clause.key(last)) || ClauseWords.she.contains(clause.key(last)) {
          return .pronoun(last)
        }
      }
      end = max(start, first - 1)
    }
    return nil
  }

  /// The first name or pronoun that no preposition governs.
  private func first(in range: Range<Int>) -> Subject? {
    for at in range where !tokens[at].isAside {
      let key = clause.key(at)
      if ClauseWords.he.contains(key) || ClauseWords.she.contains(key) { return .pronoun(at) }
      if isNamePart(at), !tokens[at].isPossessive, !isGoverned(at) {
        return .name(at..<nameEnd(at, to: range.upperBound))
      }
    }
    return nil
  }

  /// The subject whose last word is given.
  private func ending(at last: Int, from start: Int) -> Subject? {
    guard last >= start, tokens[last].kind == .word else { return nil }
    if ClauseWords.pronouns.contains(clause.key(last)) {
      return .pronoun(last)
    }
    if isNamePart(last), !tokens[last].isPossessive {
      let first = nameStart(last, from: start)
      if first > start, ClauseWords.prepositions.contains(clause.key(first - 1)),
        clause.key(first - 1) != ClauseWords.of, clause.key(first - 1) != ClauseWords.asWord
      {
        return ending(at: first - 2, from: start)
      }
      let before = clause.key(first - 1)
      if first > start, Self.indefinite.contains(before) { return .description(first - 1..<last + 1) }
      return .name(first..<last + 1)
    }
    return description(endingAt: last, from: start)
  }

  private func description(endingAt last: Int, from start: Int) -> Subject? {
    var at = last
    while at >= start, last - at < 7, tokens[at].kind == .word {
      let key = clause.key(at)
      if at < last, key == ClauseWords.to { break }
      if at < last, ClauseWords.prepositions.contains(key), key != ClauseWords.of {
        return ending(at: at - 1, from: start)
      }
      if tokens[at].isPossessive, at < last {
        return .description((isNamePart(at) ? nameStart(at, from: start) : at)..<last + 1)
      }
      if ClauseWords.determiners.contains(key), at < last {
        if at > start, ClauseWords.prepositions.contains(clause.key(at - 1)),
          clause.key(at - 1) != ClauseWords.of
        {
          return ending(at: at - 2, from: start)
        }
        if at > start, clause.key(at - 1) == ClauseWords.of {
          at -= 1
          continue
        }
        return .description(at..<last + 1)
      }
      at -= 1
    }
    // People in the plural need no article.
    return clause.ends(last, in: "s") || clause.key(last) == WordHash("people".utf8)
      ? .description(last..<last + 1) : nil
  }

  /// The subject that begins at a token: `the economist Ann Lee in …`.
  func beginning(at start: Int) -> Subject? {
    var at = start
    while at < tokens.count, at - start < 6, tokens[at].kind == .word {
      let key = clause.key(at)
      if ClauseWords.he.contains(key) || ClauseWords.she.contains(key) { return .pronoun(at) }
      if isNamePart(at) {
        let end = nameEnd(at, to: tokens.count)
        if at > start, Self.indefinite.contains(clause.key(at - 1)) { return .description(at - 1..<end) }
        if tokens[end - 1].isPossessive, end < tokens.count, tokens[end].kind == .word {
          return .description(at..<end + 1)
        }
        return .name(at..<end)
      }
      if at > start, ClauseWords.prepositions.contains(key) || ClauseWords.helpers.contains(key) { break }
      at += 1
    }
    guard at > start, ClauseWords.determiners.contains(clause.key(start)), at > start + 1 else { return nil }
    return .description(start..<at)
  }

  // MARK: Names

  private func isNamePart(_ index: Int) -> Bool { names.isName(tokens[index]) }

  private func nameStart(_ last: Int, from start: Int) -> Int {
    var at = last
    while at > start, !tokens[at - 1].isPossessive {
      if isNamePart(at - 1) {
        at -= 1
      } else if ClauseWords.particles.contains(clause.key(at - 1)), at - 2 >= start, isNamePart(at - 2) {
        at -= 2
      } else {
        break
      }
    }
    return at
  }

  private func nameEnd(_ first: Int, to end: Int) -> Int {
    var at = first + 1
    while at < end, !tokens[at - 1].isPossessive {
      if isNamePart(at) {
        at += 1
      } else if ClauseWords.particles.contains(clause.key(at)), at + 1 < end, isNamePart(at + 1) {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// A preposition stands before a name, or before its article.
  private func isGoverned(_ index: Int) -> Bool {
    let before = clause.key(index - 1)
    return ClauseWords.prepositions.contains(before)
      || ClauseWords.determiners.contains(before) && ClauseWords.prepositions.contains(clause.key(index - 2))
  }

  private static let passive = Set<WordHash>(words: "is was were are be been being")
  private static let indefinite = Set<WordHash>(words: "one a an another some any every no many")
}
