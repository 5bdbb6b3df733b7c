/// A quotation mark as it is written: which pair it belongs to, and whether its shape tells its side.
struct OuterMark: Equatable {
  enum Family: UInt8 {
    /// Marks of one family pair with each other; those of others nest inside.
    case double, low, straight, single, straightSingle, lowSingle, guillemet, singleGuillemet, corner,
      whiteCorner

    /// Those that are apostrophes as well, and count as marks only where no other mark is found.
    var isSingle: Bool { self == .single || self == .straightSingle || self == .lowSingle }
  }

  enum Side: UInt8 {
    case left, right, either
  }

  var family: Family
  var side: Side
  /// Bytes of its UTF-8.
  var count: Int

  private init(_ family: Family, _ side: Side, _ count: Int) {
    self.family = family
    self.side = side
    self.count = count
  }

  /// The mark that begins at an offset; nil where none does.
  init?(_ bytes: [UInt8], at offset: Int) {
    switch bytes[offset] {
    case 0x22: self.init(.straight, .either, 1)
    case 0x27: self.init(.straightSingle, .either, 1)
    case 0xC2 where offset + 1 < bytes.count:
      switch bytes[offset + 1] {
      case 0xAB: self.init(.guillemet, .left, 2)
      case 0xBB: self.init(.guillemet, .right, 2)
      default: return nil
      }
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      switch bytes[offset + 2] {
      case 0x98: self.init(.single, .left, 3)
      case 0x99: self.init(.single, .right, 3)
      case 0x9A: self.init(.lowSingle, .left, 3)
      case 0x9C: self.init(.double, .left, 3)
      case 0x9D: self.init(.double, .right, 3)
      case 0x9E: self.init(.low, .left, 3)
      case 0x9F: self.init(.double, .left, 3)
      case 0xB9: self.init(.singleGuillemet, .left, 3)
      case 0xBA: self.init(.singleGuillemet, .right, 3)
      default: return nil
      }
    case 0xE3 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      switch bytes[offset + 2] {
      case 0x8C: self.init(.corner, .left, 3)
      case 0x8D: self.init(.corner, .right, 3)
      case 0x8E: self.init(.whiteCorner, .left, 3)
      case 0x8F: self.init(.whiteCorner, .right, 3)
      default: return nil
      }
    default: return nil
    }
  }
}
