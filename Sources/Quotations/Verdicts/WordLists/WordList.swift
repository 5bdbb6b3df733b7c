/// Words of one language that bear on what a sentence says, folded.
struct WordList: Sendable {
  let language: String
  let negations: Set<String>
  /// "may", "almost", "if"
  let hedges: Set<String>
  let quantifiers: Set<String>
  let contrasts: Set<String>
  /// Number words and months.
  let numbers: Set<String>
  /// Verbs by which one speaker hands on another's words.
  let reporting: Set<String>
  /// Subjects whose reports are the author's own assertions: "I", "we".
  let ownVoice: Set<String>
  /// Words that make a condition.
  let conditions: Set<String>
  /// Words that say little by themselves.
  let stopWords: Set<String>
  /// Several words of contrast, each phrase its words.
  let turns: [[String]]
  /// Phrases that turn what follows them.
  let turnsBefore: [[String]]
  /// Phrases that give words to somebody else.
  let framing: [[String]]

  private let stopKeys: Set<UInt32>

  init(
    language: String, negations: String, hedges: String, quantifiers: String, contrasts: String,
    numbers: String,
    reporting: String, ownVoice: String, conditions: String, stopWords: String, turns: [String],
    turnsBefore: [String], framing: [String]
  ) {
    func set(_ words: String) -> Set<String> {
      Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
    func phrases(_ phrases: [String]) -> [[String]] {
      phrases.map { $0.split(separator: " ").map(String.init) }
    }
    self.language = language
    self.negations = set(negations)
    self.hedges = set(hedges)
    self.quantifiers = set(quantifiers)
    self.contrasts = set(contrasts)
    self.numbers = set(numbers)
    self.reporting = set(reporting)
    self.ownVoice = set(ownVoice)
    self.conditions = set(conditions)
    self.stopWords = set(stopWords).union(set(negations)).union(set(ownVoice))
    self.turns = phrases(turns)
    self.turnsBefore = phrases(turnsBefore)
    self.framing = phrases(framing)
    stopKeys = Set(self.stopWords.map { WordTable.key($0) })
  }

  func isStopWord(_ key: UInt32) -> Bool { stopKeys.contains(key) }

  func isNegation(_ word: String) -> Bool {
    negations.contains(word) || (language == "en" && word.hasSuffix("n't"))
  }

  /// What kinds of word a word is of.
  ///
  /// - Parameters:
  ///   - word: folded.
  ///   - isName: whether it is written with a capital where no sentence begins.
  func classes(of word: String, isName: Bool) -> Set<WordClass> {
    var result: Set<WordClass> = []
    // The month, not the verb.
    if language == "en", isName, word == "may" { return [.number] }
    if isNegation(word) { result.insert(.negation) }
    if hedges.contains(word) { result.insert(.hedge) }
    if quantifiers.contains(word) { result.insert(.quantifier) }
    if contrasts.contains(word) { result.insert(.contrast) }
    if numbers.contains(word) || word.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      result.insert(.number)
    }
    if isName, result.isEmpty, !stopWords.contains(word) { result.insert(.name) }
    return result.isEmpty ? [.other] : result
  }
}

extension WordList {
  /// Those of the turns that turn a sentence wherever they stand among its first words: "however".
  var strongTurns: [[String]] { turns.filter { Self.strong.contains($0.joined(separator: " ")) } }

  /// Whether several words among these make a contrast together: "far from".
  func hasTurn(in words: [String]) -> Bool {
    words.indices.contains { at in turns.contains { $0.count > 1 && words[at...].starts(with: $0) } }
  }

  private static let strong: Set<String> = [
    "however", "nevertheless", "nonetheless", "on the contrary", "jedoch", "allerdings", "dennoch",
    "cependant",
    "pourtant", "toutefois", "neanmoins", "sin embargo", "no obstante", "on the other hand", "andererseits",
  ]

  static let all: [WordList] = [.english, .german, .french, .spanish]

  /// The list of a BCP 47 tag's language; nil for a language that has none.
  static func of(_ tag: String?) -> WordList? {
    guard let primary = tag?.lowercased().split(separator: "-").first else { return nil }
    return all.first { $0.language == primary }
  }

  /// The language that most of the words' stop words are of; nil when that is not clear.
  static func detected(_ keys: some Collection<UInt32>) -> WordList? {
    guard keys.count >= 6 else { return nil }
    let counts = all.map { list in keys.count { list.isStopWord($0) } }
    guard let most = counts.max(), most * 5 >= keys.count, let index = counts.firstIndex(of: most),
      counts.count(where: { $0 * 3 > most * 2 }) == 1
    else { return nil }
    return all[index]
  }
}
