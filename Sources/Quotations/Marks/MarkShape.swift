/// The shape of a quotation mark: which marks it can pair with, and to which side it leans.
struct MarkShape: Equatable {
  /// Marks that pair with each other. Straight and curly ones are mixed in many texts, so they are one family.
  enum Family: Int, CaseIterable {
    case double, single, guillemet, singleGuillemet, corner, whiteCorner, title
  }

  enum Lean {
    case opener
    case closer
    /// A straight mark: its surroundings alone tell.
    case neither
    /// A low mark, which only ever opens.
    case low
  }

  var family: Family
  var lean: Lean

  /// An apostrophe looks like `'` or `’`.
  var canBeApostrophe: Bool { family == .single && (lean == .neither || lean == .closer) }

  /// The shape of a character; nil for one that is no quotation mark.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x22, 0xFF02: (family, lean) = (.double, .neither)
    case 0x201C, 0x201F, 0x301D: (family, lean) = (.double, .opener)
    case 0x201D, 0x301E, 0x301F: (family, lean) = (.double, .closer)
    case 0x201E, 0x2E42: (family, lean) = (.double, .low)
    case 0x27, 0xFF07: (family, lean) = (.single, .neither)
    case 0x2018, 0x201B: (family, lean) = (.single, .opener)
    case 0x2019: (family, lean) = (.single, .closer)
    case 0x201A: (family, lean) = (.single, .low)
    case 0xAB: (family, lean) = (.guillemet, .opener)
    case 0xBB: (family, lean) = (.guillemet, .closer)
    case 0x2039: (family, lean) = (.singleGuillemet, .opener)
    case 0x203A: (family, lean) = (.singleGuillemet, .closer)
    case 0x300C, 0xFF62, 0xFE41: (family, lean) = (.corner, .opener)
    case 0x300D, 0xFF63, 0xFE42: (family, lean) = (.corner, .closer)
    case 0x300E, 0xFE43: (family, lean) = (.whiteCorner, .opener)
    case 0x300F, 0xFE44: (family, lean) = (.whiteCorner, .closer)
    case 0x300A, 0x3008: (family, lean) = (.title, .opener)
    case 0x300B, 0x3009: (family, lean) = (.title, .closer)
    default: return nil
    }
  }

  /// For each byte, whether a quotation mark may begin with it.
  static let starters: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in [0x22, 0x27, 0xC2, 0xE2, 0xE3, 0xEF] { table[byte] = true }
    return table
  }()
}
