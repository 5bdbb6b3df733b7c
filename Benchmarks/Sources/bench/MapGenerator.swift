/// Makes maps of any size: the same count gives the same bytes.
///
/// Claims and arguments hang in trees up to four levels deep under nested headings, three in ten bear a
/// tag, one in twelve points to something elsewhere in the map, and one argument in ten has a
/// premise-conclusion structure. A hundred thousand elements make about 16 MB.
struct MapGenerator {
  private var text: [UInt8] = []
  private var made = 0
  private var names: [String] = []
  private var claims: [String] = []
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// - Parameter count: how many titled claims and arguments the map has.
  static func map(of count: Int) -> [UInt8] {
    var generator = MapGenerator()
    generator.line("===\ntitle: Synthetic debate of \(count) elements\n===\n")
    var section = 0
    while generator.made < count {
      generator.section(number: section, until: min(count, generator.made + 12))
      section += 1
    }
    return generator.text
  }

  private mutating func section(number: Int, until end: Int) {
    let level = number % 40 == 0 ? 1 : number % 8 == 0 ? 2 : 3
    line("\(String(repeating: "#", count: level)) Section \(number) about \(pick(Self.nouns))\n")
    define(isArgument: false, prefix: "")
    var arguments: [String] = []
    var depth = 1
    while made < end {
      let isArgument = chance(65)
      let sign = chance(50) ? "+" : "-"
      define(isArgument: isArgument, prefix: String(repeating: "    ", count: depth) + sign + " ")
      if isArgument, chance(10) { arguments.append(names[names.count - 1]) }
      if chance(8) {
        line(String(repeating: "    ", count: depth + 1) + "+ " + names[random(below: names.count)])
      }
      depth = max(1, min(4, depth + random(below: 3) - 1))
    }
    line("")
    for argument in arguments { structure(of: argument) }
  }

  private mutating func define(isArgument: Bool, prefix: String) {
    made += 1
    let title = "\(isArgument ? "A" : "S")\(made) \(pick(Self.adjectives)) \(pick(Self.nouns))"
    let name = isArgument ? "<\(title)>" : "[\(title)]"
    names.append(name)
    if !isArgument { claims.append(name) }
    let tag = chance(30) ? " #" + pick(Self.tags) : ""
    line("\(prefix)\(name): \(sentence())\(chance(50) ? " " + sentence() : "")\(tag)")
  }

  private mutating func structure(of argument: String) {
    line("\(argument)\n")
    line("(1) \(sentence())")
    line("(2) \(chance(50) ? claims[random(below: claims.count)] : sentence())")
    line("-----\n(3) \(sentence())\n")
  }

  private mutating func sentence() -> String {
    var words = "The \(pick(Self.adjectives)) \(pick(Self.nouns)) \(pick(Self.verbs)) the"
    words += " \(pick(Self.adjectives)) \(pick(Self.nouns))"
    if chance(60) { words += " because a \(pick(Self.nouns)) \(pick(Self.verbs)) it" }
    if chance(40) { words += " and \(pick(Self.verbs)) every \(pick(Self.nouns))" }
    return words + "."
  }

  private mutating func line(_ line: String) {
    text.append(contentsOf: line.utf8)
    text.append(UInt8(ascii: "\n"))
  }

  private mutating func pick(_ words: [String]) -> String { words[random(below: words.count)] }
  private mutating func chance(_ percent: Int) -> Bool { random(below: 100) < percent }

  /// xorshift64* (Vigna 2016); quality beyond "looks mixed" is not needed.
  private mutating func random(below bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  private static let nouns = [
    "bridge", "toll", "school", "river", "market", "price", "garden", "museum", "forest", "train", "night",
    "teacher", "recipe", "orchestra", "library", "harbour", "window", "lantern", "letter", "promise",
  ]
  private static let adjectives = [
    "public", "quiet", "old", "fair", "long", "early", "narrow", "bright", "common", "rare", "distant",
  ]
  private static let verbs = [
    "raises", "lowers", "shows", "denies", "limits", "protects", "explains", "ignores", "changes",
  ]
  private static let tags = ["ethics", "cost", "law", "science", "practice", "history", "open", "settled"]
}
