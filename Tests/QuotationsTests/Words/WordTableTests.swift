import Testing

@testable import Quotations

@Suite struct WordTableTests {
  private func words(_ text: String) -> [String] {
    let table = WordTable(Array(text.utf8))
    return table.indices.map { ReadableText(text)[table.range($0)] }
  }

  /// The words that have a flag.
  private func flagged(_ flag: WordFlags, _ text: String) -> [String] {
    let table = WordTable(Array(text.utf8))
    return table.indices.filter { table.flags[$0].contains(flag) }.map { ReadableText(text)[table.range($0)] }
  }

  @Test(
    arguments: [
      ("It's the workers' party.", ["It's", "the", "workers", "party"]),
      ("don’t ‘go’ O‘Brien", ["don’t", "go", "O‘Brien"]),
      ("self-rule—that is, “no”", ["self", "rule", "that", "is", "no"]),
      ("3.14 and 1,000 at 10:30, 5.", ["3.14", "and", "1,000", "at", "10", "30", "5"]),
      ("*Pravda* _bold_ [T]he", ["Pravda", "bold", "T", "he"]),
      ("a\u{A0}b\u{2003}c\u{3000}d", ["a", "b", "c", "d"]),
      ("naïve e\u{301}lan", ["naïve", "e\u{301}lan"]),
      ("or\u{AD}ganize so\u{200B}ciety", ["or\u{AD}ganize", "so\u{200B}ciety"]),
      ("Вся власть Советам!", ["Вся", "власть", "Советам"]),
      ("革命は終わ。", ["革", "命", "は", "終", "わ"]),
      ("한국어 말", ["한국어", "말"]),
      ("ภาษา", ["ภ", "า", "ษ", "า"]),
      ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
      ("שָׁלוֹם עולם", ["שָׁלוֹם", "עולם"]),
      ("🙂 a🙂b", ["a", "b"]),
      ("''' ' - – …", []),
      ("", []),
    ])
  func `a text has words`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(
    arguments: [
      ("Trotsky", "trotsky"), ("ÉLAN", "elan"), ("cafe\u{301}", "café"), ("Œuvre", "oeuvre"),
      ("ﬁnal", "final"),
      ("Congreſs", "congress"), ("STRASSE", "Straße"), ("don't", "don’t"), ("or\u{AD}ganize", "organize"),
      ("so\u{200B}ciety", "society"), ("ＦＵＬＬ", "full"), ("Чёрный", "черныи\u{306}"), ("ЕЩЁ", "еще"),
      ("Ἀθῆναι", "Αθηναι"), ("λόγος", "ΛΟΓΟΣ"), ("한", "\u{1112}\u{1161}\u{11AB}"), ("Ångström", "angstrom"),
      ("ⅻ", "XII"), ("İstanbul", "istanbul"), ("مُحَمَّد", "محمد"), ("が", "か\u{3099}"),
    ])
  func `words that fold alike have one key`(a: String, b: String) {
    let keys = [a, b].map { WordTable(Array($0.utf8)).keys }
    #expect(keys[0].count == 1)
    #expect(keys[0] == keys[1])
  }

  @Test(
    arguments: [
      ("party", "parties"), ("его", "ее"), ("мой", "мои"), ("1917", "1918"), ("labor", "labour"), ("か", "が"),
      ("well", "we'll"), ("हिन्दी", "हन्द"), ("3.14", "314"),
    ])
  func `other words have other keys`(a: String, b: String) {
    #expect(WordTable(Array(a.utf8)).keys != WordTable(Array(b.utf8)).keys)
  }

  @Test(
    arguments: [
      ("It ended today.[12] Then", ["12"]), ("It ended today. [3]", ["3"]), ("the workers’12 state", ["12"]),
      ("the party.7 The", ["7"]), ("the party,”8 he", ["8"]), ("the party¹² of", ["¹²"]), ("today.³", ["³"]),
      ("in [1917] and [5] more", []), ("see vol.3 now", []), ("p.12", []), ("12 km² here", []),
      ("1.5 of", []),
      ("the party. 7 men", []), ("at 10.30", []), ("the party.7th", []), ("in 1917.12 men", []),
      ("[9] begins", []),
    ])
  func `references to notes are told from numbers`(text: String, expected: [String]) {
    #expect(flagged(.footnoteMark, text) == expected)
  }

  @Test(
    arguments: [
      ("or-\nganize", ["or"]), ("or- \t\r\n\r\nganize", ["or"]), ("or\u{AD}\nganize", ["or"]),
      ("or¬\nganize", ["or"]), ("or\u{2010}\nganize", ["or"]), ("self-rule", []), ("this --\nthat", []),
      ("this—\nthat", []), ("or-", []), ("or- ganize", []), ("work-\u{0C}ers", ["work"]),
    ])
  func `a hyphen at the end of a line is noted`(text: String, expected: [String]) {
    #expect(flagged(.brokenAtLineEnd, text) == expected)
  }

  @Test func `running heads are left out, and the word after one says so`() {
    let text = "one two\nHEAD 12\nthree four"
    let table = WordTable(Array(text.utf8), without: [8..<15])
    #expect(table.indices.map { ReadableText(text)[table.range($0)] } == ["one", "two", "three", "four"])
    #expect(table.indices.filter { table.flags[$0].contains(.followsFurniture) } == [2])
  }

  @Test(arguments: [(0..<3, 0..<1), (1..<5, 0..<2), (3..<4, 1..<1), (4..<100, 1..<3), (3..<3, 1..<1)])
  func `the words of a range are those it touches`(bytes: Range<Int>, expected: Range<Int>) {
    #expect(WordTable(Array("one two, six".utf8)).words(in: bytes) == expected)
  }

  @Test func `the bytes of words go from the first to the last`() {
    let table = WordTable(Array("one two, six".utf8))
    #expect(table.range(0..<2) == 0..<7)
    #expect(table.range(1..<1) == 4..<4)
    #expect(table.range(3..<3) == 9..<9)
    #expect(WordTable([]).range(0..<0) == 0..<0)
  }

  @Test func `two words written together have the key of the whole`() {
    #expect(WordTable.key(WordTable.key("or"), joinedTo: "ganize".utf8) == WordTable.key("Organize"))
  }

  @Test func `a word without end is cut between characters`() {
    let text = String(repeating: "é", count: 1_000)
    let table = WordTable(Array(text.utf8))
    #expect(table.lengths.reduce(0) { $0 + Int($1) } == 2_000)
    #expect(table.starts.allSatisfy { $0 % 2 == 0 })
  }

  @Test(
    arguments: [
      [UInt8](0...255) + [UInt8](0...255).reversed(), Array(repeating: 0x80, count: 9), [0xE2], [0xE2, 0x80],
      Array("a\u{301}".utf8.dropLast()), Array(repeating: 0xCC, count: 600), [0x61, 0xF4, 0x90, 0x80, 0x80],
      Array(String(repeating: "a\u{301}\u{200B}", count: 400).utf8), Array(repeating: 0x27, count: 999),
    ])
  func `any bytes have words that lie in them in order`(bytes: [UInt8]) {
    let table = WordTable(bytes)
    for word in table.indices {
      #expect(table.range(word).upperBound <= bytes.count)
      #expect(!table.range(word).isEmpty)
      if word > 0 { #expect(table.range(word - 1).upperBound <= table.range(word).lowerBound) }
    }
  }
}
