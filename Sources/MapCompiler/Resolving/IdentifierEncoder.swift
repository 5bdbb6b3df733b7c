internal import SourceText

/// Spells ids; see `MapBuilder+Identifiers.swift`. Every character it writes may stand in an XML name token.
struct IdentifierEncoder {
  /// The id spelt last. Copy it before the next is spelt: a slice that lived on would make each one
  /// allocate its own memory.
  var id: ArraySlice<UInt8> { bytes[...] }
  private var bytes: [UInt8] = []
  /// How often an id was given that holds a hash, by a longer hash of it; only these can meet.
  private var given: [UInt64: Int] = [:]
  /// Longer titles are cut and told apart by a hash.
  private static let longest = 96
  private static let longestWords = 40

  mutating func titled(_ prefix: String, _ title: ArraySlice<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: prefix.utf8)
    if Self.isPlain(title) {
      let start = bytes.count
      bytes.append(contentsOf: title)
      for at in start..<bytes.count where bytes[at] == UInt8(ascii: " ") { bytes[at] = UInt8(ascii: "_") }
    } else {
      for scalar in String(decoding: title, as: UTF8.self).unicodeScalars { encode(scalar) }
    }
    guard bytes.count > Self.longest else { return }
    cut(to: Self.longest)
    hash(title)
    makeUnique()
  }

  mutating func untitled(_ prefix: String, _ text: ArraySlice<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: prefix.utf8)
    bytes.append(contentsOf: "untitled:".utf8)
    let limit = bytes.count + Self.longestWords
    for scalar in String(decoding: text.prefix(4 * Self.longestWords), as: UTF8.self).unicodeScalars
    where bytes.count < limit {
      encodeLoosely(scalar)
    }
    cut(to: limit)
    hash(text)
    makeUnique()
  }

  private mutating func encode(_ scalar: Unicode.Scalar) {
    if scalar == " " {
      bytes.append(UInt8(ascii: "_"))
    } else if scalar == "-" || XMLNameLetters.contain(scalar) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    } else {
      let digits = Array("0123456789ABCDEF".utf8)
      for byte in UTF8.encode(scalar) ?? .init() {
        bytes.append(UInt8(ascii: "."))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
  }

  /// Words only: the hash tells the rest.
  private mutating func encodeLoosely(_ scalar: Unicode.Scalar) {
    if XMLNameLetters.contain(scalar) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    } else if bytes.last != UInt8(ascii: "_"), bytes.last != UInt8(ascii: ":") {
      bytes.append(UInt8(ascii: "_"))
    }
  }

  private mutating func cut(to length: Int) {
    bytes.removeSubrange(bytes[...].wholeScalars(within: length).endIndex...)
  }

  /// FNV-1a, 32 bits, always the same.
  private mutating func hash(_ text: ArraySlice<UInt8>) {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    bytes.append(UInt8(ascii: ":"))
    let digits = Array("0123456789abcdef".utf8)
    for shift in stride(from: 28, through: 0, by: -4) {
      bytes.append(digits[Int(hash >> UInt32(shift) & 15)])
    }
  }

  private mutating func makeUnique() {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let count = given[key, default: 0] + 1
    given[key] = count
    if count > 1 { bytes.append(contentsOf: ":\(count)".utf8) }
  }

  private static func isPlain(_ title: ArraySlice<UInt8>) -> Bool {
    let bytes = title.span
    let plain = Self.plain.span
    for at in bytes.indices where !plain[Int(bytes[at])] { return false }
    return true
  }

  /// ASCII letters, digits, hyphens and blanks: most of most titles.
  private static let plain: [Bool] = (0...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"): true
    default: false
    }
  }
}
