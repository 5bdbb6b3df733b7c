/// Writes English sentences out of phrases, in the manner of a register.
struct EnglishProse {
  var random: Random
  let words: EnglishWords
  let register: Register
  /// Whether the verbs stand in the past.
  private let past: Bool

  init(_ words: EnglishWords, register: Register, seed: UInt64) {
    self.words = words
    self.register = register
    random = Random(seed: seed)
    past = register != .speech && register != .legal
  }

  /// A sentence with its capital and its final punctuation.
  mutating func sentence() -> Sentence {
    var sentence = register == .longWinded && random.chance(70) ? longSentence() : shape()
    if random.chance(6), sentence.isPlain { sentence = parenthesis(in: sentence) }
    Self.finish(&sentence)
    return sentence
  }

  /// A clean sentence, whatever the register.
  mutating func plainSentence() -> Sentence {
    var sentence = Sentence(random.chance(50) ? clause() + list("because", .function) + clause() : joined())
    Self.finish(&sentence)
    return sentence
  }

  static func finish(_ sentence: inout Sentence, with end: String = ".") {
    guard let first = sentence.words.first, let last = sentence.words.last else { return }
    if first.text != first.raised {
      sentence.words[0].text = first.raised
      sentence.words[0].isRaised = true
    }
    if !last.after.contains(where: { ".?!".contains($0) }) {
      sentence.words[sentence.words.count - 1].after += end
    }
  }

  private mutating func shape() -> Sentence {
    switch random.below(100) {
    case ..<30: Sentence(joined())
    case ..<52:
      Sentence(clause() + list(random.pick(["because", "so that", "where", "as"]), .function) + clause())
    case ..<62: relative()
    case ..<67: EnglishTraits.negated(&self)
    case ..<72: EnglishTraits.quantified(&self)
    case ..<77: EnglishTraits.numbered(&self)
    case ..<82: EnglishTraits.turning(&self)
    case ..<85: EnglishTraits.turningBefore(&self)
    case ..<88: EnglishTraits.opening(&self)
    case ..<91: EnglishTraits.hedged(&self)
    case ..<96: EnglishTraits.framed(&self)
    default: register.hasDialogue ? EnglishTraits.quoting(&self) : enumeration()
    }
  }

  mutating func joined() -> [Word] {
    var words = clause()
    words[words.count - 1].after += ","
    return words + list("and", .function) + clause()
  }

  private mutating func relative() -> Sentence {
    var subject = nounPhrase(depth: 1)
    subject[subject.count - 1].after += ","
    var inner = list("which", .function) + predicate()
    inner[inner.count - 1].after += ","
    return Sentence(subject + inner + predicate())
  }

  private mutating func enumeration() -> Sentence {
    var sentence = nounPhrase(depth: 2) + [verb()]
    for _ in 0..<random.within(2...4) {
      sentence += nounPhrase(depth: 2)
      sentence[sentence.count - 1].after += ","
    }
    return Sentence(sentence + list("and", .function) + nounPhrase(depth: 1))
  }

  private mutating func longSentence() -> Sentence {
    var words = clause()
    for _ in 0..<random.within(2...5) {
      let joint = random.pick([(";", "and"), (",", "so that"), (",", "where"), (";", "for"), (":", "and")])
      words[words.count - 1].after += joint.0
      words += list(joint.1, .function) + clause()
    }
    return Sentence(words)
  }

  private mutating func parenthesis(in sentence: Sentence) -> Sentence {
    let at = random.within(3...max(3, sentence.words.count - 4))
    guard at < sentence.words.count, sentence.words[at].after.isEmpty else { return sentence }
    var words = sentence.words
    var aside = nounPhrase(depth: 1)
    if random.chance(50) {
      aside[0].before = "("
      aside[aside.count - 1].after = ")"
    } else {
      words[at].after = "—"
      words[at].spaced = false
      aside[aside.count - 1].after = "—"
      aside[aside.count - 1].spaced = false
    }
    words.insert(contentsOf: aside, at: at + 1)
    return Sentence(words)
  }
}

// MARK: - Phrases

extension EnglishProse {
  mutating func clause() -> [Word] { nounPhrase(depth: 1) + predicate() }

  mutating func predicate() -> [Word] {
    var words = random.chance(15) ? [content(self.words.adverbs)] : []
    words += [verb()] + nounPhrase(depth: 1)
    if random.chance(55) { words += prepositional() }
    return words
  }

  mutating func verb() -> Word {
    let verb = random.pickOften(words.verbs)
    return Word(past ? verb.past : verb.base, .content)
  }

  /// In the present the subject is plural, so that verbs agree.
  mutating func nounPhrase(depth: Int) -> [Word] {
    if depth < 2, random.chance(12) { return name() }
    var phrase = list(random.pick(["the", "the", "the", "these", "those", "their", "our", "the"]), .function)
    if random.chance(55) { phrase.append(content(words.adjectives)) }
    let plural = !past || random.chance(40)
    phrase.append(content(plural ? words.plurals : words.nouns))
    if phrase[0].text.hasSuffix("ese") || phrase[0].text.hasSuffix("ose"), !plural { phrase[0].text = "the" }
    if random.chance(6) {
      phrase[phrase.count - 1].text += plural ? "’" : "’s"
      phrase.append(content(words.nouns))
    }
    if depth < 2, random.chance(28) { phrase += list("of", .function) + nounPhrase(depth: depth + 1) }
    return phrase
  }

  mutating func name() -> [Word] {
    let family = Word(random.pickOften(words.names), .name)
    switch random.below(4) {
    case 0:
      var title = Word(random.pick(["Mr", "Dr", "Mrs"]), .function)
      title.after = "."
      return [title, family]
    case 1: return [Word(random.pickOften(words.names), .name), family]
    case 2: return [Word(random.pickOften(words.places), .name)]
    default: return [family]
    }
  }

  mutating func prepositional() -> [Word] {
    list(random.pick(["in", "with", "from", "under", "through", "near", "beside", "for"]), .function)
      + nounPhrase(depth: 1)
  }

  mutating func content(_ list: [String]) -> Word { Word(random.pickOften(list), .content) }

  func list(_ text: String, _ kind: Word.Kind) -> [Word] {
    text.split(separator: " ").map { Word(String($0), kind) }
  }
}
