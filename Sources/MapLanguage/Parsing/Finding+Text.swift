internal import SourceText

/// Findings about plain words that Argdown would take for markup.
extension Finding {
  static func backslashAtLineEnd(_ range: SourceRange) -> Finding {
    Finding(
      .note, "backslash-at-line-end", at: range,
      "a backslash at the end of a line is kept as text; Argdown would fail on the whole file",
      help: "delete it, or write two")
  }

  static func plainMarker(_ range: SourceRange, isPlain: Bool) -> Finding {
    Finding(
      .note, "plain-marker", at: range,
      isPlain
        ? "this mark opens or closes no bold or italic words and is kept as text; Argdown would stop here"
        : "Argdown would not see where these bold or italic words end",
      help: "write a backslash before a mark that is text")
  }

  static func bracketsInText(_ range: SourceRange) -> Finding {
    Finding(
      .note, "brackets-in-text", at: range,
      "these brackets hold no name and are read as text; Argdown would stop here",
      help: "write a backslash before the first bracket")
  }

  static func abbreviation(_ range: SourceRange) -> Finding {
    Finding(
      .note, "abbreviation", at: range,
      "read as part of an abbreviation; Argdown would put a logical symbol here",
      help: "write a blank before the first dot for the symbol")
  }

  static func parenthesesInLink(_ range: SourceRange) -> Finding {
    Finding(
      .note, "parentheses-in-link", at: range,
      "the address holds parentheses; Argdown would end it at the first )",
      help: "write %28 and %29 for parentheses in an address")
  }

  static func bareAddress(_ range: SourceRange) -> Finding {
    Finding(
      .note, "bare-address", at: range, "read as an address; Argdown would take // for a comment",
      help: "write it as a link: [words](address)")
  }

  static func dashAtLineStart(_ range: SourceRange) -> Finding {
    Finding(
      .note, "dash-at-line-start", at: range,
      "a dash at the margin is read as text; Argdown would stop here",
      help: "indent it if it is a relation, or join it to the line above")
  }

  static func numberAtLineStart(_ range: SourceRange) -> Finding {
    Finding(
      .note, "number-at-line-start", at: range,
      "read as text; Argdown would take it for a premise and stop",
      help: "leave a line empty before a premise-conclusion structure, or join it to the line above")
  }

  static func listMarkInText(_ range: SourceRange) -> Finding {
    Finding(
      .note, "list-mark-in-text", at: range,
      "read as text of a wrapped line; Argdown would take it for a list and stop",
      help: "leave a line empty before a list, or join it to the line above")
  }
}
