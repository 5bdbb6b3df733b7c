/// Texts that have broken writers before.
enum HostileText {
  /// Those that every format can hold.
  static let kept = [
    "a & b < c > d", "]]>", "<![CDATA[x]]>", "<!-- x -->", "\"double\" 'single' `back`", "back\\slash \\n \\",
    "tab\tline\nfeed", "lone\rreturn", "pair\r\n", " blanks at both ends ", "é e\u{301} 漢字 🚀 👩‍👩‍👧 \u{202E}rtl",
    "\u{7F}\u{80}\u{85}\u{2028}\u{FFFD}\u{10FFFF}", "&amp; &#0; &e;", "<b>bold</b>",
  ]

  /// A megabyte.
  static let long = String(repeating: "long <text> & more – ", count: 1_000_000 / 23)
}
