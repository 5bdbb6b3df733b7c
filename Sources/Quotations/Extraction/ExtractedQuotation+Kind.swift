extension ExtractedQuotation.Kind {
  /// Words from which on a passage is a quotation rather than a phrase.
  static let fewestWords = 5

  /// What a passage between marks is, when it is no title.
  init(_ passage: QuotedPassage, _ cue: SpeechCue, isWholeSentence: Bool, isCited: Bool) {
    let count = passage.words.count
    if count >= Self.fewestWords {
      self = .quotation
    } else if cue.isDistanced {
      self = .scare
    } else if passage.beginsWithCapital, passage.endsSentence || passage.endsInComma,
      cue.isIntroduced || cue.follows || isWholeSentence
    {
      self = .quotation
    } else if cue.isIntroduced || cue.follows || cue.isNaming || isCited {
      self = .phrase
    } else if cue.verb != nil {
      // One word far from the verb is more often held at arm's length than quoted.
      self = count > 1 || cue.isClose ? .phrase : .scare
    } else {
      self = .scare
    }
  }
}
