/// How a character beyond Latin-1 takes up space and whether a line may break beside it.
///
/// A coarse reading of Unicode's East Asian Width (UAX #11) and Line Breaking (UAX #14) properties: enough
/// for labels, not for typesetting.
enum ScalarShape: Equatable {
  /// Takes no room of its own: combining marks, joiners, variation selectors, emoji modifiers.
  case combining
  /// As wide as it is high, and part of a word: emoji, arrows, long dashes, Hangul.
  case wide
  /// As wide as it is high; a line may break before and after it.
  case ideograph
  /// East Asian punctuation that may not end a line.
  case opening
  /// East Asian punctuation that may not begin a line.
  case closing
  /// A line may break after it inside a word.
  case hyphen
  case singleQuote
  case doubleQuote
  case capital
  case small
  /// A blank of the given width in thousandths of an em, where a line may break.
  case space(Int)
  case lineBreak

  static let zeroWidthJoiner: UInt32 = 0x200D

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x93C, 0x941...0x948,
      0x94D, 0xE31, 0xE34...0xE3A, 0xE47...0xE4E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200C...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF,
      0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      self = .combining
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08: self = .opening
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E,
      0xFF1A, 0xFF1B, 0xFF1F:
      self = .closing
    case 0x2010, 0x2013: self = .hyphen
    case 0x2028, 0x2029: self = .lineBreak
    case 0x200B: self = .space(0)
    case 0x2000...0x2006, 0x2008...0x200A, 0x205F: self = .space(300)
    case 0x3000: self = .space(1000)
    case 0x2018...0x201B, 0x2039, 0x203A: self = .singleQuote
    case 0x201C...0x201F: self = .doubleQuote
    case 0x2E80...0x9FFF, 0xA000...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF02...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFF:
      self = .ideograph
    case 0x1100...0x115F, 0x2014, 0x2015, 0x2026, 0x2122, 0x2190...0x21FF, 0x2300...0x27BF, 0x2B00...0x2BFF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0x1F000...0x1F1E5, 0x1F200...0x1FAFF:
      self = .wide
    case 0x386...0x3AB, 0x400...0x42F, 0x531...0x556, 0x10A0...0x10C5, 0x1F1E6...0x1F1FF:
      self = .capital
    default:
      self = .small
    }
  }

  /// The scalar whose first byte stands at `at`, and where the next one begins.
  ///
  /// Reads nothing beyond the slice, whatever the bytes; in ill-formed UTF-8 each stray byte counts as one
  /// scalar.
  static func decode(_ utf8: ArraySlice<UInt8>, _ at: Int) -> (scalar: UInt32, next: Int) {
    let lead = utf8[at]
    let trailing = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    guard at + trailing < utf8.endIndex else { return (0xFFFD, at + 1) }
    switch trailing {
    case 0: return (lead < 0x80 ? UInt32(lead) : 0xFFFD, at + 1)
    case 1: return (UInt32(lead & 0x1F) << 6 | bits(utf8[at + 1]), at + 2)
    case 2: return (UInt32(lead & 0x0F) << 12 | bits(utf8[at + 1]) << 6 | bits(utf8[at + 2]), at + 3)
    default:
      let high = UInt32(lead & 0x07) << 18 | bits(utf8[at + 1]) << 12
      return (high | bits(utf8[at + 2]) << 6 | bits(utf8[at + 3]), at + 4)
    }
  }

  private static func bits(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }
}
