/// Finds the speaker of a quotation, from its cue to a name.
struct SpeakerSearch {
  let subjects: SubjectSearch
  let names: Names
  /// Speakers of the quotations that have been read, by the number of their span.
  var speakers: [Int: ExtractedQuotation.Speaker]
  /// The last speaker before the paragraph.
  var before: ExtractedQuotation.Speaker?
  /// Other words for somebody: `Lenin's wife`.
  var aliases: [String: String]
  private var clause: Clause { subjects.clause }
  private var tokens: [ClauseToken] { subjects.clause.tokens }

  /// How far back a pronoun may point, in tokens.
  private static let reach = 300

  private static let article = WordHash("the".utf8)

  init(
    _ subjects: SubjectSearch, names: Names, speakers: [Int: ExtractedQuotation.Speaker] = [:],
    before: ExtractedQuotation.Speaker? = nil, aliases: [String: String] = [:]
  ) {
    self.subjects = subjects
    self.names = names
    self.speakers = speakers
    self.before = before
    self.aliases = aliases
  }

  func speaker(of index: Int, _ cue: SpeechCue) -> ExtractedQuotation.Speaker? {
    if cue.follows { return cue.after.flatMap(speaker) }
    if let verb = cue.verb {
      if let subject = subjects.subject(of: verb) { return speaker(subject) }
      // `Said Ann Lee: “…”`
      if clause.tokens[verb].beginsSentence || clause.key(verb - 1) == ClauseWords.asWord,
        let subject = subjects.beginning(at: verb + 1)
      {
        return speaker(subject)
      }
      return nil
    }
    if let subject = utterance(before: index) { return speaker(subject) }
    guard cue.isIntroduced || continues(index) else { return nil }
    return lastSpeaker(before: index, isSure: continues(index))
  }

  /// `the statement Ann Lee made`, `Ann Lee's answer was`, `according to Ann Lee`, `in the words of Ann Lee`.
  private func utterance(before index: Int) -> SubjectSearch.Subject? {
    let start = clause.sentenceStart(index)
    var at = index - 1
    while at >= start {
      defer { at -= 1 }
      guard tokens[at].kind == .word, !tokens[at].isAside else { continue }
      let key = tokens[at].key
      if key == ClauseWords.according, clause.key(at + 1) == ClauseWords.to {
        return subjects.beginning(at: at + 2)
      }
      guard ClauseWords.utterances.contains(key), at + 1 < index else { continue }
      if clause.key(at + 1) == ClauseWords.of { return subjects.beginning(at: at + 2) }
      if names.isName(tokens[at + 1]), case .name(let name)? = subjects.beginning(at: at + 1),
        ClauseWords.madeOf.contains(clause.key(name.upperBound))
      {
        return .name(name)
      }
      if at > start, tokens[at - 1].isPossessive, names.isName(tokens[at - 1]) { return .name(at - 1..<at) }
    }
    return nil
  }

  /// It stands right behind another quotation, or begins a sentence that is nothing else.
  private func continues(_ index: Int) -> Bool {
    guard index > 0, tokens[index].beginsSentence else { return false }
    return index + 1 == tokens.count || tokens[index + 1].beginsSentence || tokens[index - 1].kind == .quoted
  }

  private func lastSpeaker(before index: Int, isSure: Bool) -> ExtractedQuotation.Speaker? {
    var at = index - 1
    while at >= 0, index - at < Self.reach {
      if tokens[at].kind == .quoted, var speaker = speakers[tokens[at].span] {
        speaker.basis = isSure && speaker.basis != .guessed ? .continued : .guessed
        return speaker
      }
      at -= 1
    }
    return nil
  }

  private func speaker(_ subject: SubjectSearch.Subject) -> ExtractedQuotation.Speaker? {
    switch subject {
    case .name(let range): return .init(names.name(tokens[range]), .named)
    case .description(let range):
      guard let first = range.first, let last = range.last else { return nil }
      let words = names.words(tokens[first].start..<tokens[last].end)
      return .init(aliases[words] ?? words, .named)
    case .pronoun(let index):
      let key = clause.key(index)
      guard ClauseWords.he.contains(key) || ClauseWords.she.contains(key) else { return nil }
      return person(before: index)
    }
  }

  /// Whom `he` or `she` means: the one person named in the sentence so far, or in the last that names any.
  private func person(before index: Int) -> ExtractedQuotation.Speaker? {
    var found: [(name: String, isSubject: Bool)] = []
    // Somebody without a name counts only where nobody with one does.
    var unnamed: String?
    var isGuess = false
    var at = index - 1
    while at >= 0, index - at < Self.reach {
      let token = tokens[at]
      if token.kind == .quoted, let speaker = speakers[token.span] {
        found.append((speaker.name, true))
        isGuess = isGuess || speaker.basis == .guessed
      } else if !token.isAside, names.isPerson(token),
        !(at + 1 < tokens.count && !token.isPossessive && names.isName(tokens[at + 1]))
      {
        found.append((names.name(tokens[at..<at + 1]), !token.isPossessive))
      } else if !token.isAside, !token.isCapital, ClauseWords.people.contains(token.key), at > 0,
        clause.key(at - 1) == Self.article
      {
        unnamed = unnamed ?? names.words(tokens[at - 1].start..<token.end)
      }
      if token.beginsSentence, !found.isEmpty || unnamed != nil { break }
      at -= 1
    }
    guard let last = found.last else {
      return unnamed.map { .init($0, .pronoun) } ?? before.map { .init($0.name, .guessed) }
    }
    let isOne = found.allSatisfy { $0.name == last.name }
    // Of several the subject is the likeliest: the first that is no possessive.
    let likeliest = found.last { $0.isSubject } ?? last
    return .init(likeliest.name, isOne && !isGuess ? .pronoun : .guessed)
  }
}
