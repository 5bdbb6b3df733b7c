/// What a sentence says around a quotation in it.
struct SpeechCue {
  /// The verb of speech before it.
  var verb: Int?
  /// A colon, or a verb of speech and a comma, stands right before it.
  var isIntroduced = false
  /// The verb is one of the last words before it.
  var isClose = false
  /// `…,” she said`: what follows names the speaker.
  var follows = false
  var after: SubjectSearch.Subject?
  /// `the slogan of “…”`, `called a “…”`.
  var isNaming = false
  /// `so-called “…”`.
  var isDistanced = false

  var isSpeech: Bool { verb != nil || follows || isIntroduced }
}

extension SubjectSearch {
  /// - Parameters:
  ///   - index: the token of the quotation.
  ///   - isOpen: its last words leave the sentence open: they end in `,`, `!`, `?`, `…` or a dash.
  func cue(of index: Int, isOpen: Bool) -> SpeechCue {
    var cue = SpeechCue()
    cue.verb = clause.verb(before: index)
    let before = clause.wordsBefore(index, 4)
    cue.isDistanced = before.first == ClauseWords.soCalled
    let sign = clause.kind(index - 1)
    if sign == .colon, !clause.tokens[index].beginsSentence {
      cue.isIntroduced = true
    } else if sign == .comma, let verb = cue.verb, index - verb <= 12, !hasVerbBetween(verb, index) {
      cue.isIntroduced = true
    }
    if let verb = cue.verb { cue.isClose = index - verb <= 4 }
    let words = before.prefix { $0 != .none }
    cue.isNaming =
      words.dropFirst(words.first.map { ClauseWords.prepositions.contains($0) } == true ? 1 : 0).first
      .map { ClauseWords.sayings.contains($0) } == true
      || cue.verb.map { ClauseWords.naming.contains(clause.key($0)) && index - $0 <= 10 } == true
    if let after = after(index, isOpen: isOpen) {
      cue.follows = true
      cue.after = after.subject
    }
    return cue
  }

  /// Whether a comma with a further clause stands between a verb and a quotation.
  private func hasVerbBetween(_ verb: Int, _ index: Int) -> Bool {
    verb + 1 < index - 1 && clause.tokens[verb + 1..<index - 1].contains { $0.kind == .semicolon }
  }

  /// Who speaks by what follows a quotation; nil if it says nothing of that.
  private func after(_ index: Int, isOpen: Bool) -> (subject: Subject?, end: Int)? {
    let end = clause.sentenceEnd(index)
    var at = index + 1
    let isOpen = isOpen || clause.kind(at) == .comma || clause.kind(at) == .dash
    while at < end, clause.kind(at) == .comma || clause.kind(at) == .dash { at += 1 }
    guard isOpen, at < end, clause.kind(at) == .word else { return nil }
    return speaker(from: at, to: end).map { ($0, at) }
  }

  /// Who speaks by a clause such as `she said`, `said Ann Lee`, `according to one of them`.
  func speaker(from start: Int, to end: Int) -> Subject?? {
    if clause.key(start) == ClauseWords.according, clause.key(start + 1) == ClauseWords.to {
      return .some(beginning(at: start + 2) ?? plainWords(from: start + 2))
    }
    if Self.conjunctions.contains(clause.key(start)) { return nil }
    if ClauseWords.speech.contains(clause.key(start)), !clause.tokens[start].isCapital {
      return .some(beginning(at: start + 1))
    }
    for at in start..<min(end, start + 14) {
      switch clause.tokens[at].kind {
      case .stop, .colon, .semicolon, .quoted: return nil
      case .word:
        if at > start, Self.conjunctions.contains(clause.key(at)) { return nil }
        if at > start, ClauseWords.speech.contains(clause.key(at)), isVerb(at, from: start) {
          return .some(subject(of: at, from: start))
        }
      default: break
      }
    }
    return nil
  }

  /// In a short clause beside a quotation vague verbs count too, but nouns do not.
  private func isVerb(_ index: Int, from start: Int) -> Bool {
    let before = clause.tokens[index - 1]
    guard before.kind == .word else { return true }
    return !before.isPossessive
      && (!ClauseWords.determiners.contains(before.key) || ClauseWords.pronouns.contains(before.key))
      && !ClauseWords.prepositions.contains(before.key)
  }

  private func plainWords(from start: Int) -> Subject? {
    var at = start
    while at < clause.tokens.count, at - start < 5, clause.kind(at) == .word,
      at == start || !ClauseWords.prepositions.contains(clause.key(at))
    {
      at += 1
    }
    return at > start ? .description(start..<at) : nil
  }

  private static let conjunctions = Set<WordHash>(
    words: "and but or nor which that who whose when while where because so then if though although yet")
}
