/// Two spellings of one word: `labour` and `labor`, `organise` and `organize`, `Tsar` and `Czar`, `Trotsky` and
/// `Trotskii`.
///
/// Where a rule would take different words for one (`four`, `for`; `mourning`, `morning`), it names the stems it
/// holds for.
enum SpellingVariants {
  /// - Parameters: folded words.
  static func same(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one != other, one.count > 3, other.count > 3, WordDistance.edits(one, other) < 4
    else { return false }
    let a = String(decoding: one, as: UTF8.self)
    let b = String(decoding: other, as: UTF8.self)
    return plain(a) == plain(b) || name(a) == name(b)
  }

  /// A word with everything put the one way that can be put either way.
  static func plain(_ word: String) -> String {
    var result = whole[word] ?? word
    for stem in our
    where result.hasPrefix(stem) || result.hasPrefix("dis" + stem) || result.hasPrefix("un" + stem)
      || result.hasPrefix("mis" + stem)
    {
      result = result.replacing("our", with: "or", maxReplacements: 1)
      break
    }
    for (british, american) in stems where result.hasPrefix(british) {
      result = american + String(result.dropFirst(british.count))
      break
    }
    for ending in ized where result.count > ending.count + 3 && result.hasSuffix(ending) {
      let stem = result.dropLast(ending.count)
      result = String(stem) + ending.replacing("s", with: "z", maxReplacements: 1)
      break
    }
    for ending in doubled where result.count > ending.count + 3 && result.hasSuffix(ending) {
      let stem = result.dropLast(ending.count)
      if stem.count(where: "aeiou".contains) > 1 { result = String(stem + ending.dropFirst()) }
      break
    }
    if result.utf8.count > 6 { result = result.replacing("ae", with: "e").replacing("oe", with: "e") }
    return result
  }

  private static let our = [
    "labour", "colour", "favour", "honour", "behaviour", "neighbour", "harbour", "humour", "rumour", "vapour",
    "vigour", "rigour", "endeavour", "armour", "ardour", "candour", "clamour", "fervour", "flavour",
    "glamour",
    "odour", "parlour", "rancour", "savour", "saviour", "splendour", "tumour", "valour", "demeanour",
    "enamour",
    "succour",
  ]

  private static let stems: [(String, String)] = [
    ("centre", "center"), ("theatre", "theater"), ("metre", "meter"), ("litre", "liter"), ("fibre", "fiber"),
    ("sombre", "somber"), ("lustre", "luster"), ("meagre", "meager"), ("sabre", "saber"),
    ("calibre", "caliber"), ("spectre", "specter"), ("manoeuvr", "maneuver"), ("defence", "defense"),
    ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"), ("practise", "practice"),
    ("dialogue", "dialog"), ("catalogue", "catalog"), ("analogue", "analog"), ("programme", "program"),
    ("czar", "tsar"), ("tzar", "tsar"), ("judgement", "judgment"), ("acknowledgement", "acknowledgment"),
    ("connexion", "connection"), ("reflexion", "reflection"), ("inflexion", "inflection"), ("shew", "show"),
    ("grey", "gray"), ("sceptic", "skeptic"), ("gaol", "jail"), ("plough", "plow"), ("mould", "mold"),
    ("smoulder", "smolder"), ("skilful", "skillful"), ("wilful", "willful"),
    ("instalment", "installment"), ("despatch", "dispatch"), ("enquir", "inquir"), ("aluminium", "aluminum"),
    ("moustache", "mustache"), ("cheque", "check"), ("analyse", "analyze"), ("paralyse", "paralyze"),
    ("catalyse", "catalyze"), ("theil", "teil"), ("thun", "tun"), ("thur", "tur"),
  ]

  private static let whole: [String: String] = [
    "fulfil": "fulfill", "fulfils": "fulfills", "fulfilment": "fulfillment", "enrol": "enroll",
    "enrols": "enrolls", "instil": "instill", "ageing": "aging",
  ]

  private static let ized = [
    "ise", "ised", "ises", "ising", "isation", "isations", "isational", "iser", "isers", "isable", "isingly",
  ]

  private static let doubled = [
    "lling", "lled", "ller", "llers", "llor", "llors", "llous", "llist", "llists",
  ]

  /// A name as one way of writing Russian in Latin letters has it; what is no such name comes out unlike others.
  private static func name(_ word: String) -> String {
    guard word.utf8.count > 4 else { return word }
    var result = ""
    for character in word.replacing("kh", with: "h").replacing("tch", with: "ch").replacing("ck", with: "k") {
      switch character {
      case "y", "j", "i": if result.last != "i" { result.append("i") }
      default: result.append(character)
      }
    }
    result = result.replacing("ie", with: "e").replacing("io", with: "o").replacing("cz", with: "ts")
    // Only endings of names are put alike; otherwise two plain words could meet.
    let isName = [
      "ski", "skoi", "skia", "ev", "ov", "in", "oi", "skaia", "skia", "ieva", "ova", "na", "enko",
    ].contains { result.hasSuffix($0) }
    return isName ? result : word
  }
}
