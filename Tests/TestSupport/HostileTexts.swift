/// Texts that nobody writes by hand, and that no reader may choke on.
public enum HostileTexts {
  /// Pieces of markup whose mixtures try every way two tokens can meet.
  public static let fragments = [
    "[a]", "[a]:", "[a]: ", "<b>", "<b>: ", "[", "]", "<", ">", "\n", "\n\n", "\r\n", "\r", "  ", "\t", "+ ",
    "- ", "+> ", "-> ", "<- ", "<+ ", "_> ", "<_ ", ">< ", "_ ", "\n  + ", "\n    - ", "\n(1) ", "\n----\n",
    "\n-- ", " --\n", "---", "# ", "## H\n", "#tag ", "#(a tag)", "*", "_", "**", "__", "*x* ", "{", "}",
    "{a: 1}",
    "{\n  b: 2\n}", "{by: [x", "\"", "'", "\\", "\\[", ".A.", ":x:", "https://a.b/c", "[l](u)", "[l](", ")",
    "(",
    "@[a]", "@<b>", "@include(x)\n", "//", "/*", "*/", "<!--", "-->", "===\n", "===", "1. ", "* ", "word",
    "é",
    "🙂", "\u{A0}", "\u{2028}", "\0", "\u{7F}", "\u{FEFF}", ".", ":", ",", ";", "T.E.",
  ]

  /// Short pieces to be repeated until they are long.
  public static let pieces = [
    "{", "}", "[", "]", "<", ">", "*", "_", "**", "__", "*_", "/*", "<!--", "//", "#", "#(", "# ", "[a](",
    "[a](()",
    "(1)", "(1) a\n", "(1) a\n--\n", "(1) a\n--{\n", "-", "--", "\"", "'", "{\"", "{'", "{\"{'", "{}{", "@[",
    "@<", "ab://",
    ".a", ":a", "\\", "=", "===\n", "+", "  +\n", "><", "\n", "\r", " ", "\u{A0}\n", "[a]: ", "<a>: ",
    "a\n\n", "\0",
  ]

  /// A piece repeated up to 56 KB.
  public static func long(_ piece: String) -> [UInt8] {
    Array(String(repeating: piece, count: 56_000 / piece.utf8.count).utf8)
  }

  /// A text of fragments, always the same for the same number.
  public static func mixture(_ number: UInt64, fragments count: Int) -> [UInt8] {
    var random = SplitMix64(state: number)
    return (0..<count).flatMap { _ in Array(fragments[Int(random.next() % UInt64(fragments.count))].utf8) }
  }

  /// Bytes of any value, always the same for the same number.
  public static func bytes(_ number: UInt64, count: Int) -> [UInt8] {
    var random = SplitMix64(state: number)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }
  }

  /// Statements nested by one more blank each.
  public static func nested(levels: Int) -> [UInt8] {
    Array("top\n".utf8)
      + (1...levels).flatMap { Array(repeating: UInt8(ascii: " "), count: $0) + Array("+ a\n".utf8) }
  }
}

/// A repeatable source of numbers (G. Steele et al., "Fast Splittable Pseudorandom Number Generators", 2014).
public struct SplitMix64: RandomNumberGenerator {
  public var state: UInt64

  public init(state: UInt64) {
    self.state = state
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
