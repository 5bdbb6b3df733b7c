import Quotations

/// Books of 3.3 MB each, as large as a long novel, out of 20,000 made-up words that come as often as those of a
/// language do; the same number gives the same bytes.
struct Books {
  static let bytes = 3_300_000
  private let words: [[UInt8]]

  init() {
    var random = Mixed(seed: 7)
    let heads = [
      "b", "br", "c", "d", "dr", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w",
    ]
    let tails = ["a", "e", "i", "o", "u", "an", "en", "er", "is", "on", "al", "ea"]
    var made: Set<String> = []
    var list: [[UInt8]] = []
    while list.count < 20_000 {
      let parts = 1 + random.below(3) + (list.count > 300 ? 1 : 0)
      let word = (0..<parts).map { _ in heads[random.below(heads.count)] + tails[random.below(tails.count)] }
        .joined()
      if made.insert(word).inserted { list.append(Array(word.utf8)) }
    }
    words = list
  }

  func document(_ number: Int) -> SourceDocument {
    var random = Mixed(seed: UInt64(number) &+ 100)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.bytes + 200)
    var inSentence = 0
    var inParagraph = 0
    while bytes.count < Self.bytes {
      var word = pick(&random)
      if inSentence == 0 { word[0] -= 32 }
      bytes += word
      inSentence += 1
      if inSentence > 8, random.below(14) == 0 {
        inSentence = 0
        inParagraph += 1
        bytes.append(UInt8(ascii: "."))
        if inParagraph > 4, random.below(4) == 0 {
          inParagraph = 0
          bytes += [0x0A, 0x0A]
          continue
        }
      } else if random.below(12) == 0 {
        bytes.append(UInt8(ascii: ","))
      }
      bytes.append(random.below(11) == 0 ? 0x0A : 0x20)
    }
    let hash = String(repeating: "0", count: 60) + String(10_000 + number).dropFirst()
    var document = SourceDocument(
      id: "b\(number)", fileName: "b\(number).txt", hash: hash, text: ReadableText(bytes: bytes))
    document.language = "en"
    return document
  }

  private func pick(_ random: inout Mixed) -> [UInt8] {
    let share = Double(random.below(1 << 30)) / Double(1 << 30)
    return words[min(words.count - 1, Int(Double(words.count) * share * share * share))]
  }

  /// Thirty words of a book, of which up to 15 % are other words.
  func quotation(_ number: Int, of document: SourceDocument) -> Quotation {
    var random = Mixed(seed: UInt64(number) &+ 5000)
    let bytes = document.text.bytes
    var start = random.below(bytes.count - 600)
    while bytes[start] > 0x20 { start += 1 }
    var words = bytes[start..<min(bytes.count, start + 500)].split(whereSeparator: { $0 <= 0x20 }).prefix(30)
      .map(Array.init)
    for _ in 0..<random.below(5) where !words.isEmpty { words[random.below(words.count)] = pick(&random) }
    let text = "“" + words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "”"
    return Quotation(id: "q\(number)", text: text, source: document.id)
  }
}

/// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014).
struct Mixed {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD134_2543_DE82_EF95 }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % bound
  }
}
