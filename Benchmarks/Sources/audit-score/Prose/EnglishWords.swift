/// The words that English prose is made of. The frequent ones come first.
struct EnglishWords {
  let nouns: [String]
  let plurals: [String]
  let adjectives: [String]
  let adverbs: [String]
  let verbs: [Verb]
  let names: [String]
  let places: [String]

  struct Verb {
    var base: String
    var past: String
    var present: String
    var progressive: String

    init(_ base: String) {
      self.base = base
      let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
      let endsInY = base.hasSuffix("y") && !"aeiou".contains(base.dropLast().last ?? "a")
      past = endsInY ? base.dropLast() + "ied" : stem + "ed"
      progressive = stem + "ing"
      present = endsInY ? base.dropLast() + "ies" : base + (Self.hisses(base) ? "es" : "s")
    }

    static func hisses(_ word: String) -> Bool { ["s", "x", "ch", "sh"].contains { word.hasSuffix($0) } }
  }

  init(_ lists: EnglishLists, seed: UInt64) {
    var random = Random(seed: seed)
    let roots = Self.split(lists.nouns)
    let qualities = Self.split(lists.adjectives)
    let actions = Self.split(lists.verbs)
    // Derived words follow the plain ones, because they are rarer.
    nouns =
      roots + qualities.filter { !$0.hasSuffix("y") }.map { $0 + "ness" }
      + actions.filter { $0.hasSuffix("e") }.map { $0 + "r" }
    plurals = roots.map { word in
      word.hasSuffix("y") && !"aeiou".contains(word.dropLast().last ?? "a")
        ? word.dropLast() + "ies" : word + (Verb.hisses(word) ? "es" : "s")
    }
    adjectives = qualities + roots.suffix(roots.count / 4).map { $0 + "-like" }
    // "Generally" and "practically" weaken a sentence, so that their loss is worth a flag.
    let weakening = Set(
      Self.split("general common particular ordinary practical technical moderate simple great"))
    adverbs = qualities.filter { word in
      !weakening.contains(word) && !["y", "le", "ic"].contains { word.hasSuffix($0) }
    }.map { $0 + "ly" }
    verbs = (actions + actions.filter { !$0.hasPrefix("re") }.map { "re" + $0 }).map(Verb.init)
    names = Self.invent(260, endings: ["er", "man", "ley", "ov", "ini", "sen", "ard", "wick"], &random)
    places = Self.invent(140, endings: ["ford", "burg", "stead", "mouth", "ville", "haven"], &random)
  }

  static func split(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }

  private static func invent(_ count: Int, endings: [String], _ random: inout Random) -> [String] {
    let heads = split(
      "Bra Cro Dan Fel Gar Hol Jen Kar Lor Mar Nor Pel Quil Ros Sten Tor Ulm Vel Wen Yor Zel Ash Bel")
    let middles = split("de la mi no ra ti vi be ka lo mu ne pa ri so tu")
    var made: [String] = []
    var seen: Set<String> = []
    while made.count < count {
      let name = random.pick(heads) + (random.chance(60) ? random.pick(middles) : "") + random.pick(endings)
      if seen.insert(name).inserted { made.append(name) }
    }
    return made
  }
}
