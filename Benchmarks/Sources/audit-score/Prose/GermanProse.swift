/// Writes German sentences: nouns with capitals, umlauts, and the verb at the end of a dependent clause.
struct GermanProse {
  var random: Random

  mutating func sentence() -> Sentence {
    var words = clause()
    if random.chance(60) {
      words[words.count - 1].after += ","
      words +=
        function(random.pick(["weil", "damit", "während"])) + nounPhrase() + nounPhrase(accusative: true)
      words.append(content(Self.verbs))
    }
    if random.chance(35) {
      words[words.count - 1].after += ";"
      words += clause()
    }
    var sentence = Sentence(words)
    if random.chance(8) {
      let negation = Word("nicht", .negation)
      sentence.words.insert(negation, at: sentence.words.count)
    }
    EnglishProse.finish(&sentence)
    return sentence
  }

  private mutating func clause() -> [Word] {
    var words = nounPhrase() + [content(Self.verbs)] + nounPhrase(accusative: true)
    words += function(random.pick(["in", "mit", "unter", "neben"])) + function("der")
    words += [content(Self.adjectives, "en"), content(Self.nouns)]
    return words
  }

  private mutating func nounPhrase(accusative: Bool = false) -> [Word] {
    var words = function(accusative ? "die" : random.pick(["die", "die", "diese", "unsere"]))
    if random.chance(60) { words.append(content(Self.adjectives, "en")) }
    words.append(content(Self.nouns, random.chance(60) ? "en" : ""))
    return words
  }

  private mutating func content(_ list: [String], _ ending: String = "") -> Word {
    Word(random.pickOften(list) + ending, .content)
  }

  private func function(_ word: String) -> [Word] { [Word(word, .function)] }

  private static let nouns: [String] = {
    let heads = EnglishWords.split(
      "Arbeits Staats Volks Partei Gewerkschafts Bürger Fabrik Land Stadt Schul Handels Kriegs Rechts Eisenbahn Zeitungs Küsten"
    )
    let tails = EnglishWords.split(
      "bewegung ordnung verfassung versammlung regierung verwaltung überlieferung führung erziehung prüfung vertretung bildung währung"
    )
    return tails.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      + heads.flatMap { head in tails.map { head + $0 } }
  }()
  private static let adjectives = EnglishWords.split(
    """
    groß alt öffentlich städtisch bürgerlich gewöhnlich ländlich künstlich geschichtlich wirtschaftlich natürlich
    mächtig schwierig gründlich ausführlich rückständig selbständig vernünftig gegenwärtig früher später höflich
    """)
  private static let verbs = EnglishWords.split(
    """
    führten stützten prüften störten erklärten verteidigten überwachten veränderten begründeten beschränkten
    unterstützten verwalteten ergänzten erwähnten verkündeten schützten ordneten bewahrten erneuerten
    """)
}
