/// Sentences with something in them that an audit must see: a negation, a number, a turn, a frame.
enum EnglishTraits {
  static func negated(_ prose: inout EnglishProse) -> Sentence {
    let subject = prose.nounPhrase(depth: 1)
    let verb = prose.random.pickOften(prose.words.verbs)
    let helper = prose.register == .speech || prose.register == .legal ? "do" : "did"
    let negation =
      prose.random.chance(60)
      ? [Word(helper, .function), Word("not", .negation), Word(verb.base, .content)]
      : [Word("never", .negation), prose.verb()]
    return Sentence(subject + negation + prose.nounPhrase(depth: 1) + prose.prepositional())
  }

  static func quantified(_ prose: inout EnglishProse) -> Sentence {
    let quantifier = Word(prose.random.pick(["most", "some", "few", "all", "many"]), .quantifier)
    let subject = [quantifier] + [prose.content(prose.words.adjectives), prose.content(prose.words.plurals)]
    if prose.random.chance(50) {
      return Sentence(prose.clause() + prose.list("because", .function) + subject + prose.predicate())
    }
    return Sentence(subject + prose.predicate() + prose.prepositional())
  }

  static func numbered(_ prose: inout EnglishProse) -> Sentence {
    var year = Word(String(prose.random.within(1790...1960)), .number)
    year.after = ","
    let count = Word(String(prose.random.within(13...980)), .number)
    return Sentence(
      [Word("in", .function), year] + prose.nounPhrase(depth: 1)
        + [prose.verb(), count, prose.content(prose.words.plurals)] + prose.prepositional())
  }

  static func hedged(_ prose: inout EnglishProse) -> Sentence {
    let verb = Word(prose.random.pickOften(prose.words.verbs).base, .content)
    let hedge = Word(prose.random.pick(["may", "might"]), .hedge)
    return Sentence(
      prose.nounPhrase(depth: 1) + [hedge, verb] + prose.nounPhrase(depth: 1) + prose.prepositional())
  }

  /// A clause, and then one that turns it.
  static func turning(_ prose: inout EnglishProse) -> Sentence {
    var first = prose.clause() + prose.prepositional()
    first[first.count - 1].after += ","
    let cue = Word(prose.random.pick(["but", "yet", "although"]), .contrast)
    return Sentence(first + [cue] + prose.clause(), [.turns], inner: 0..<first.count)
  }

  /// "So far from …, …" and "not … but …".
  static func turningBefore(_ prose: inout EnglishProse) -> Sentence {
    var before: [Word]
    if prose.random.chance(50) {
      let verb = prose.random.pickOften(prose.words.verbs)
      before =
        prose.list("so far from", .contrast) + [Word(verb.progressive, .content)] + prose.nounPhrase(depth: 1)
      before[before.count - 1].after += ","
    } else {
      before = prose.list("it was", .function) + [Word("not", .negation)] + prose.nounPhrase(depth: 1)
      before += [Word("but", .contrast)]
    }
    let rest =
      prose.nounPhrase(depth: 1) + prose.list("that", .function) + prose.predicate() + prose.prepositional()
    return Sentence(before + rest, [.turnsBefore], inner: before.count..<before.count + rest.count)
  }

  static func opening(_ prose: inout EnglishProse) -> Sentence {
    var cue = Word(prose.random.pick(["but", "yet", "however", "nevertheless"]), .contrast)
    if cue.text == "however" || cue.text == "nevertheless" { cue.after = "," }
    return Sentence([cue] + prose.clause() + prose.prepositional(), [.opensWithContrast])
  }

  /// Words that the sentence hands on as somebody else's, asks, or makes depend on something.
  static func framed(_ prose: inout EnglishProse) -> Sentence {
    let inner = prose.clause() + prose.prepositional()
    switch prose.random.below(4) {
    case 0:
      let frame = prose.list(prose.random.pick(["critics claim that", "it is said that"]), .function)
      return Sentence(frame + inner, [.framed], inner: frame.count..<frame.count + inner.count)
    case 1:
      let frame = prose.name() + prose.list("writes that", .function)
      return Sentence(frame + inner, [.framed], inner: frame.count..<frame.count + inner.count)
    case 2:
      var inner = inner
      inner[inner.count - 1].after += "?"
      let frame = prose.list("is it true that", .function)
      return Sentence(frame + inner, [.framed], inner: frame.count..<frame.count + inner.count)
    default:
      var condition = inner
      condition[condition.count - 1].after += ","
      let frame = [Word("if", .hedge)]
      return Sentence(
        frame + condition + prose.clause(), [.framed], inner: frame.count..<frame.count + condition.count)
    }
  }

  /// “…,” said somebody.
  static func quoting(_ prose: inout EnglishProse) -> Sentence {
    var words = prose.clause() + prose.prepositional()
    words[0].text = words[0].raised
    words[0].isRaised = words[0].kind != .name
    words[0].before = "“"
    words[words.count - 1].after = ",”"
    let inner = 0..<words.count
    return Sentence(words + [Word("said", .function)] + prose.name(), [.framed, .quotes], inner: inner)
  }
}
