internal import Foundation

/// What each character (Unicode scalar) means for the words of a text, and what it is folded to. Worked out
/// when a character is first met, and kept.
struct ScalarFolding {
  enum Kind: UInt8 {
    /// Not met yet.
    case unknown
    /// Parts words.
    case separator
    /// A letter or digit.
    case letter
    /// A word of its own: scripts that are written without spaces between words.
    case ideograph
    /// Belongs to the letter before.
    case mark
    /// Nothing to be seen: soft hyphens, joiners, variation selectors.
    case ignorable
    /// Belongs to a word when letters stand on both sides.
    case apostrophe
    /// A raised digit.
    case superscript
  }

  /// A kind and what the character is folded to: a scalar, 0 for nothing, or a place in `longer`.
  struct Entry {
    let kind: Kind
    let payload: UInt32
    static let longerBit: UInt32 = 1 << 27
    static let separator = Entry(kind: .separator, payload: 0)
  }

  /// 256 characters a page; a page that is not needed is empty.
  private var pages: [[UInt32]] = []
  /// UTF-8 of what is folded to more than one character.
  private(set) var longer: [[UInt8]] = []

  mutating func entry(_ scalar: UInt32) -> Entry {
    let page = Int(scalar >> 8)
    if page < pages.count, !pages[page].isEmpty {
      let packed = pages[page][Int(scalar & 0xFF)]
      if let kind = Kind(rawValue: UInt8(packed >> 28)), kind != .unknown {
        return Entry(kind: kind, payload: packed & 0x0FFF_FFFF)
      }
    }
    return make(scalar)
  }

  private mutating func make(_ scalar: UInt32) -> Entry {
    let page = Int(scalar >> 8)
    if pages.isEmpty { pages = Array(repeating: [], count: 0x1100) }
    guard page < pages.count, let character = Unicode.Scalar(scalar) else { return .separator }
    if pages[page].isEmpty { pages[page] = Array(repeating: 0, count: 256) }
    let kind = Self.kind(character)
    var payload: UInt32 = 0
    let folded = Self.folded(character, kind)
    if folded.count == 1 {
      payload = folded[0].value
    } else if !folded.isEmpty {
      payload = Entry.longerBit | UInt32(longer.count)
      longer.append(folded.flatMap { Array(String(Character($0)).utf8) })
    }
    pages[page][Int(scalar & 0xFF)] = UInt32(kind.rawValue) << 28 | payload
    return Entry(kind: kind, payload: payload)
  }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0x2032, 0xFF07: return .apostrophe
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x640: return .ignorable
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: return .superscript
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return standsAlone(scalar) ? .ideograph : .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return properties.isVariationSelector ? .ignorable : .mark
    default: return .separator
    }
  }

  /// Whether the script has no spaces between words.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai, Lao, Tibetan; Burmese; Khmer; kana; Han and what extends it.
    case 0xE00...0xFFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func folded(_ scalar: Unicode.Scalar, _ kind: Kind) -> [Unicode.Scalar] {
    switch kind {
    case .unknown, .separator, .ignorable: return []
    case .apostrophe: return ["'"]
    case .letter, .ideograph, .mark, .superscript:
      var result: [Unicode.Scalar] = []
      // A mark that comes alone is judged by the letter before it when words are folded.
      if kind == .mark, dependsOnLetter(scalar.value) { return [scalar] }
      for part in String(Character(scalar)).decomposedStringWithCompatibilityMapping.unicodeScalars {
        for lower in part.properties.lowercaseMapping.unicodeScalars {
          if isMark(lower), !keeps(lower, after: result.last?.value ?? 0) { continue }
          result.append(contentsOf: plain(lower))
        }
      }
      return result
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Marks that make another letter in Cyrillic, and an accent elsewhere.
  static func dependsOnLetter(_ mark: UInt32) -> Bool { mark == 0x306 || mark == 0x308 }

  /// Whether a mark is more than an accent: vowels of Indic scripts, voicing of kana, and in Cyrillic what
  /// tells `й` from `и` (but not `ё` from `е`, which print seldom tells apart).
  static func keeps(_ mark: Unicode.Scalar, after base: UInt32) -> Bool {
    if dependsOnLetter(mark.value) { return (0x400..<0x530).contains(base) && base != 0x435 }
    switch mark.properties.canonicalCombiningClass.rawValue {
    case 1, 10...36, 200...: return false
    default: return true
    }
  }

  /// Letters that have no decomposition but are written as others where a typeface lacks them.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ß": ["s", "s"]
    case "æ": ["a", "e"]
    case "œ": ["o", "e"]
    case "ø": ["o"]
    case "đ", "ð": ["d"]
    case "ł": ["l"]
    case "ı": ["i"]
    case "þ": ["t", "h"]
    case "ς": ["σ"]
    case "ſ": ["s"]
    case "\u{2044}": ["/"]
    default: [scalar]
    }
  }
}
