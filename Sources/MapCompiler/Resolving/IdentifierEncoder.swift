/// Spells ids; see `MapBuilder+Identifiers.swift`. Every character it writes may stand in an XML name token.
struct IdentifierEncoder {
  private(set) var id: ArraySlice<UInt8> = []
  private var bytes: [UInt8] = []
  /// How often an id with this hash was given. Only ids that hold a hash are counted: no others can meet.
  private var given: [UInt64: Int] = [:]
  /// Longer titles are cut and told apart by a hash.
  private static let longest = 96
  private static let longestWords = 40

  mutating func titled(_ prefix: String, _ title: ArraySlice<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: prefix.utf8)
    if title.allSatisfy(\.isPlainInIdentifiers) {
      let start = bytes.count
      bytes.append(contentsOf: title)
      for at in start..<bytes.count where bytes[at] == UInt8(ascii: " ") { bytes[at] = UInt8(ascii: "_") }
    } else {
      for byte in title { encode(byte) }
    }
    guard bytes.count > Self.longest else {
      id = bytes[...]
      return
    }
    cut(to: Self.longest)
    hash(title)
    makeUnique()
  }

  mutating func untitled(_ prefix: String, _ text: ArraySlice<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: prefix.utf8)
    bytes.append(contentsOf: "untitled:".utf8)
    let limit = bytes.count + Self.longestWords
    for byte in text where bytes.count < limit { encodeLoosely(byte) }
    cut(to: limit)
    hash(text)
    makeUnique()
  }

  private mutating func encode(_ byte: UInt8) {
    if byte == UInt8(ascii: " ") {
      bytes.append(UInt8(ascii: "_"))
    } else if byte.isPlainInIdentifiers {
      bytes.append(byte)
    } else {
      bytes.append(UInt8(ascii: "."))
      bytes.append(Self.digits[Int(byte >> 4)])
      bytes.append(Self.digits[Int(byte & 15)])
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Words only: the hash tells the rest.
  private mutating func encodeLoosely(_ byte: UInt8) {
    if byte.isPlainInIdentifiers, byte != UInt8(ascii: " "), byte != UInt8(ascii: "-") {
      bytes.append(byte)
    } else {
      if bytes.last != UInt8(ascii: "_"), bytes.last != UInt8(ascii: ":") { bytes.append(UInt8(ascii: "_")) }
    }
  }

  private mutating func cut(to length: Int) {
    while bytes.count > length { bytes.removeLast() }
    // Not inside a character.
    var end = bytes.count
    while end > 0, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > 0, bytes[end - 1] >= 0xC0 {
      let lead = bytes[end - 1]
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      if bytes.count - (end - 1) < length { bytes.removeSubrange((end - 1)...) }
    }
  }

  /// Appends a hash of the text: 32 bits of FNV-1a, always the same.
  private mutating func hash(_ text: ArraySlice<UInt8>) {
    let hash = Self.fnv1a(text)
    bytes.append(UInt8(ascii: ":"))
    for shift in stride(from: UInt64(28), through: 0, by: -4) {
      bytes.append(Self.digits[Int((hash ^ hash >> 32) >> shift & 15)])
    }
  }

  private mutating func makeUnique() {
    let key = Self.fnv1a(bytes[...])
    let count = given[key, default: 0] + 1
    given[key] = count
    if count > 1 { bytes.append(contentsOf: ":\(count)".utf8) }
    id = bytes[...]
  }

  private static func fnv1a(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension UInt8 {
  /// Letters, digits, hyphens, blanks and whatever lies beyond ASCII.
  fileprivate var isPlainInIdentifiers: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") || self == UInt8(ascii: " ")
      || self == UInt8(ascii: "-") || self >= 0x80
  }
}
