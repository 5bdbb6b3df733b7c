extension IndexedSource {
  /// Whether a word is a reference to a note and no word of the sentence: raised digits always may be one.
  func isNote(_ word: Int) -> Bool {
    if words.flags[word].contains(.footnoteMark) { return true }
    let bytes = document.text.bytes
    let start = Int(words.starts[word])
    switch bytes[start] {
    case 0xC2: return start + 1 < bytes.count && [0xB2, 0xB3, 0xB9].contains(bytes[start + 1])
    case 0xE2: return start + 1 < bytes.count && bytes[start + 1] == 0x81
    default: return false
    }
  }

  /// How many words a range has, references to notes aside.
  func count(_ words: Range<Int>) -> Int { words.count { !isNote($0) } }
}
