/// The symbols that Argdown writes as `.name.` or `:name:` (reference §1.9), and characters by their number.
enum Shortcodes {
  /// What `:U+000A:` stands for: any character that a line cannot hold as it is. `:br:` is a line break.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    if name == ":br:" { return "\n" }
    guard name.hasPrefix(":U+"), name.hasSuffix(":"), (8...10).contains(name.utf8.count),
      let value = UInt32(name.dropFirst(3).dropLast(), radix: 16)
    else { return nil }
    return Unicode.Scalar(value)
  }

  static let table: [String: String] = {
    var table: [String: String] = [:]
    for (names, symbol) in symbols {
      for name in names.split(separator: " ") {
        table[".\(name)."] = symbol
        table[":\(name):"] = symbol
      }
    }
    // Argdown's one exception: this spelling alone asks for the coloured face.
    table[":smile:"] = "☺\u{FE0F}"
    return table
  }()

  private static let symbols = [
    ("A", "∀"), ("E", "∃"), ("O", "𝗢"), ("P", "𝗣"), ("->", "→"), ("<->", "↔"), ("~", "¬"), ("^", "∧"),
    ("v", "∨"), ("v_", "⊻"), ("<>", "◇"), ("[]", "◻"), ("? question", "❓"), ("+1 up", "👍"),
    ("-1 down", "👎"), ("y agree", "✔"), ("n disagree", "❌"), ("star", "⭐"), ("heart", "❤"),
    ("love", "😍"), ("happy", "😀"), ("smile smiley", "☺"), ("laugh lol", "😆"), ("rofl", "🤣"),
    ("joy", "😂"), ("wink", "😉"), ("shush", "🤫"), ("meh", "😐"), ("eye-roll", "🙄"), ("sad", "😢"),
    ("disappointed", "😞"), ("scream", "😱"), ("think", "🤔"),
  ]
}
