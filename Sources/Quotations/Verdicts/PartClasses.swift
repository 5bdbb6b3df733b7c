/// How many words of each kind a part has on either side.
struct PartClasses {
  private(set) var quoted: [WordClass: Int] = [:]
  private(set) var source: [WordClass: Int] = [:]

  /// What the words are that only one side has.
  var ofDifference: Set<WordClass> {
    var result: Set<WordClass> = []
    for (word, classes) in sourceClasses where quotedClasses[word] == nil { result.formUnion(classes) }
    for (word, classes) in quotedClasses where sourceClasses[word] == nil { result.formUnion(classes) }
    // Several words that make a contrast together.
    if source[.contrast, default: 0] != quoted[.contrast, default: 0] { result.insert(.contrast) }
    if result.count > 1 { result.remove(.other) }
    return result.isEmpty ? [.other] : result
  }

  private var quotedClasses: [String: Set<WordClass>] = [:]
  private var sourceClasses: [String: Set<WordClass>] = [:]
  private var numbers: Set<String> = []
  private var quotedWords: Set<String> = []

  init(_ part: ComparedPart, _ passage: Passage, _ indexed: IndexedSource, _ list: WordList) {
    var folding = WordFolding()
    for token in part.tokens {
      let item = passage.tokens[token]
      if item.isWord {
        let isCapital = Self.isCapital(passage.bytes[item.range.lowerBound]) && token > 0
        let word = String(decoding: item.folded, as: UTF8.self)
        let classes = list.classes(of: word, isName: isCapital)
        add(classes, to: &quoted)
        quotedClasses[word, default: []].formUnion(classes)
        quotedWords.insert(word)
      } else if item.kind == .bracket {
        let bytes = passage.bytes[item.range]
        let words = WordTable(Array(bytes))
        for word in words.indices {
          let range = words.range(word)
          let folded = folding.folded(Array(bytes)[range])
          let text = String(decoding: folded, as: UTF8.self)
          let classes = list.classes(of: text, isName: false)
          add(classes, to: &quoted)
          quotedClasses[text, default: []].formUnion(classes)
        }
      }
    }
    let text = indexed.document.text.bytes
    var words: [String] = []
    for word in part.words where !indexed.isNote(word) {
      let range = indexed.words.range(word)
      var isName = Self.isCapital(text[range.lowerBound])
      if isName, let sentence = indexed.structure.sentence(at: range.lowerBound) {
        isName = indexed.words.words(in: indexed.structure.sentences[sentence]).lowerBound < word
      }
      let folded = String(decoding: folding.folded(text[range]), as: UTF8.self)
      words.append(folded)
      let classes = list.classes(of: folded, isName: isName)
      add(classes, to: &source)
      sourceClasses[folded, default: []].formUnion(classes)
      if classes.contains(.number) { numbers.insert(folded) }
    }
    if list.hasTurn(in: words) { source[.contrast, default: 0] += 1 }
  }

  private func add(_ classes: Set<WordClass>, to counts: inout [WordClass: Int]) {
    for kind in classes { counts[kind, default: 0] += 1 }
  }

  /// Whether the source has more words of a kind.
  func loses(_ kind: WordClass) -> Bool {
    // One number for another is a loss too.
    if kind == .number { return !numbers.isSubset(of: quotedWords) }
    return source[kind, default: 0] > quoted[kind, default: 0]
  }
  func adds(_ kind: WordClass) -> Bool { quoted[kind, default: 0] > source[kind, default: 0] }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte == 0xD0 || byte == 0xC3
  }
}
