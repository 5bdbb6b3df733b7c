/// A number for the folded form of a word: words with the same folded form have the same number, others hardly
/// ever.
///
/// It is FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991) in 32 bits, whose running value is its result: the
/// number of two words written together is that of the second one `after` the first one's.
enum WordKey {
  static let empty: UInt32 = 0x811C_9DC5
  static let factor: UInt32 = 0x0100_0193

  static func next(_ key: UInt32, _ byte: UInt8) -> UInt32 { (key ^ UInt32(byte)) &* factor }

  /// The key after one more character's UTF-8.
  static func next(_ key: UInt32, scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return next(key, UInt8(truncatingIfNeeded: scalar)) }
    var key = key
    if scalar < 0x800 {
      key = next(key, UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        key = next(key, UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        key = next(key, UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        key = next(key, UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      key = next(key, UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    return next(key, UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  static func of(_ folded: some Sequence<UInt8>) -> UInt32 {
    folded.reduce(empty) { next($0, $1) }
  }
}
