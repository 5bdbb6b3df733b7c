/// What a source's text as a whole is like: its script, and how well it was scanned.
struct SourceHealth {
  private static let sample = 8_000

  /// Share of its words that no language has: digits among letters, letters without vowels.
  let spoilt: Double
  /// The script that most of its letters are of.
  let script: Script?

  init(_ source: IndexedSource) {
    let words = source.words
    let step = max(1, words.count / Self.sample)
    var spoilt = 0
    var looked = 0
    var scripts: [Script: Int] = [:]
    let text = source.document.text.bytes
    for word in stride(from: 0, to: words.count, by: step) {
      let bytes = text[words.range(word)]
      looked += 1
      if Self.isSpoilt(bytes) { spoilt += 1 }
      if let script = Script(bytes) { scripts[script, default: 0] += 1 }
    }
    self.spoilt = looked < 20 ? 0 : Double(spoilt) / Double(looked)
    script = scripts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
  }

  /// The words of the source's language: the one its record names, else the one that most of its words are of.
  static func list(of source: IndexedSource) -> WordList? {
    if let named = WordList.of(source.document.language) { return named }
    let keys = source.words.keys
    let step = max(1, keys.count / 2_000)
    return WordList.detected(stride(from: 0, to: keys.count, by: step).map { keys[$0] })
  }

  private static func isSpoilt(_ word: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var letters = 0
    var vowels = 0
    var changes = 0
    var wasSmall = false
    for byte in word {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A:
        letters += 1
        let small = byte >= 0x61
        if wasSmall, !small { changes += 1 }
        wasSmall = small
        switch byte | 0x20 {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: vowels += 1
        default: break
        }
      default: return false
      }
    }
    if digits > 0, letters > 1 {
      // 3rd, 19th
      return letters != 2 || !ordinals.contains(Array(word.suffix(2)))
        || word.prefix(digits).contains { $0 > 0x39 }
    }
    if changes > 1 || (changes == 1 && letters < 5) { return true }
    if letters == 1, digits == 0, let byte = word.first { return !Self.single.contains(byte | 0x20) }
    return letters > 4 && vowels == 0
  }

  private static let ordinals: Set<[UInt8]> = Set(["st", "nd", "rd", "th"].map { Array($0.utf8) })

  /// Words of one letter, and letters that initials, lists and elisions leave behind.
  private static let single: Set<UInt8> = Set("aeioyscdlnmt".utf8)
}

/// Writing systems that have no letters in common.
enum Script: Int {
  case latin, greek, cyrillic, hebrew, arabic, indic, eastAsian, other

  /// That of a word's first letter; nil for a number.
  init?(_ word: ArraySlice<UInt8>) {
    let bytes = Array(word.prefix(4))
    guard let first = bytes.first else { return nil }
    if first < 0x80 {
      guard first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
      self = .latin
      return
    }
    switch UTF8Reading.scalar(bytes, 0, bytes.count).value {
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF: self = .arabic
    case 0x900...0xDFF: self = .indic
    case 0x3040...0x9FFF, 0xAC00...0xD7FF: self = .eastAsian
    default: self = .other
    }
  }
}
