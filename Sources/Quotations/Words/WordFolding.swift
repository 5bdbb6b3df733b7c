/// Brings the words of a text down to what is compared first: small letters without accents, ligatures spelt
/// out, one kind of apostrophe, nothing invisible.
///
/// Composed and decomposed Unicode fold alike. What is folded away is looked at again when two words agree, to
/// say how closely they do.
public struct WordFolding {
  private var scalars = ScalarFolding()

  public init() {}

  /// The folded form of a word, as UTF-8: `Œuvre` → `oeuvre`, `or\u{AD}ganize` → `organize`.
  ///
  /// - Parameter word: a word as a `WordTable` has it. Of other texts the separators are left out.
  public mutating func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(word)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var base: UInt32 = 0
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, bytes.count)
      at += length
      if scalar < 0x80 {
        let small = AsciiWords.folded[Int(scalar)]
        if small != 0 { result.append(small) }
        if scalar == 0x2C || scalar == 0x2E { result.append(UInt8(scalar)) }
        base = scalar
        continue
      }
      let entry = scalars.entry(scalar)
      guard entry.kind != .separator, entry.kind != .ignorable, entry.payload != 0 else { continue }
      if entry.payload & ScalarFolding.Entry.longerBit != 0 {
        result += scalars.longer[Int(entry.payload & ~ScalarFolding.Entry.longerBit)]
        base = 0
      } else if let character = Unicode.Scalar(entry.payload) {
        let isDropped =
          entry.kind == .mark && ScalarFolding.dependsOnLetter(scalar)
          && !ScalarFolding.keeps(character, after: base)
        if isDropped { continue }
        result += Array(String(Character(character)).utf8)
        base = entry.payload
      }
    }
    return result
  }

  /// The folded form of a word.
  public mutating func folded(_ word: String) -> String {
    String(decoding: folded(Array(word.utf8)[...]), as: UTF8.self)
  }
}

/// The part of folding that needs no look at Unicode.
enum AsciiWords {
  /// Stands for a byte that begins or continues a character outside ASCII.
  static let beyond: UInt8 = 0xFF

  /// For each byte: the small letter or digit it is folded to; `'` for apostrophes; 0 for what parts words.
  static let folded: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x27, 0x60: 0x27
    case 0x80...: beyond
    default: 0
    }
  }
}
