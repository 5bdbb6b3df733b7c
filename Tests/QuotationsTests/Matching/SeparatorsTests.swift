import Testing

@testable import Quotations

@Suite struct SeparatorsTests {
  private func level(_ quoted: String, _ source: String) -> NormalisationLevel? {
    Separators.level(Array(quoted.utf8), Array(source.utf8))
  }

  @Test(
    arguments: [
      (" ", " ", NormalisationLevel.exact), (", ", ", ", .exact), (" ", "\n", .whitespace),
      (" ", "  ", .whitespace), (", ", ",\r\n", .whitespace), (" ", "\t \n", .whitespace),
      (" ", "\u{A0}", .typography), (" ", "\u{200B} ", .typography), (" — ", "—", .typography),
      ("—", "--", .typography), ("—", " - ", .typography), ("–", "—", .typography),
      (" … ", "...", .typography),
      (" … ", " . . . ", .typography), (". … ", "....", .typography), (" .... ", " ......... ", .typography),
      (" “", " \"", .typography),
      (" ‘", " '", .typography), (" «", " “", .typography), (" ", " *", .typography),
      (" ", "_ ", .typography),
      (" ", "\n> ", .typography), (" “", " ‘", .edges), (" ", " “", .edges), (",” ", ", ", .edges),
      ("-", "-\n", .layout), ("", "-\n", .layout), (" ", "-\n", .layout), ("", "\u{AD}\n", .layout),
      ("-", " ", .spelling), ("-", "", .spelling),
    ])
  func `what agrees does so at a level`(quoted: String, source: String, expected: NormalisationLevel) {
    #expect(level(quoted, source) == expected)
    #expect(level(source, quoted) == expected)
  }

  @Test(
    arguments: [
      (" ", ", "), (", ", "; "), (". ", "! "), (". ", "? "), (": ", "; "), (" ", " ("), (" ", "… "),
      (" ", " — "),
      (". ", ", "), ("... ", ". "), ("-", "—"), (" ", ". "), (", ", ", and# "), (" ", " > "),
    ])
  func `other punctuation agrees at none`(quoted: String, source: String) {
    #expect(level(quoted, source) == nil)
    #expect(level(source, quoted) == nil)
  }

  @Test(arguments: [[0xE2], [0xE2, 0x80], [0x80, 0xFF], [0xC2], Array("\n>>> ## ".utf8)] as [[UInt8]])
  func `any bytes are like themselves and one more blank`(bytes: [UInt8]) {
    #expect(Separators.level(bytes, bytes) == .exact)
    #expect(Separators.level(bytes + [0x20], bytes + [0x0A]) == .whitespace)
  }

  @Test(arguments: [">", "#", "> ", "-", ".", ". ", "*"])
  func `long runs of one sign are compared`(sign: String) {
    let run = String(repeating: sign, count: 2_000)
    #expect(level("\n" + run, "\n " + run) != nil)
  }
}
