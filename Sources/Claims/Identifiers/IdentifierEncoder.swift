internal import SourceText

/// Spells ids that are readable, unique, and the same whatever else in the map is edited. Every character of
/// them may stand in an XML name token.
///
/// A titled node's id is a function of its title alone: letters, digits and hyphens stay, a blank becomes `_`,
/// any other character `.` and two hexadecimal digits for each of its bytes, so that no two titles share an id.
/// What is not a claim says so before a colon. An untitled node's id is made of its first words and a hash of
/// its text.
///
///     [Too dear]          Too_dear
///     <Queue>             argument:Queue
///     its first step      argument:Queue:inference:1
///     {by: ames}          party:ames
public struct IdentifierEncoder: Sendable {
  /// The id spelt last. Copy it before the next is spelt: a slice that lived on would make each one
  /// allocate its own memory.
  public var id: ArraySlice<UInt8> { bytes[...] }
  private var bytes: [UInt8] = []
  /// How often an id was given that holds a hash, by a longer hash of it; only these can meet.
  private var given: [UInt64: Int] = [:]
  /// The hash of the id spelt last, if it is one of these.
  private var lastGiven: UInt64?
  /// Longer titles are cut and told apart by a hash.
  private static let longest = 96
  private static let longestWords = 40

  public init() {}

  public mutating func titled(_ prefix: String, _ title: ArraySlice<UInt8>) {
    lastGiven = nil
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

  public mutating func untitled(_ prefix: String, _ text: ArraySlice<UInt8>) {
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

  /// Forgets that the id spelt last was given.
  public mutating func takeBack() {
    guard let key = lastGiven else { return }
    given[key] = (given[key] ?? 1) - 1
    lastGiven = nil
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

  /// The title that an id was made of, unless it was cut.
  public static func title(of id: ArraySlice<UInt8>) -> [UInt8]? {
    var title: [UInt8] = []
    var at = id.startIndex
    while at < id.endIndex {
      switch id[at] {
      case UInt8(ascii: "_"): title.append(UInt8(ascii: " "))
      case UInt8(ascii: "."):
        guard at + 2 < id.endIndex, let high = hexDigit(id[at + 1]), let low = hexDigit(id[at + 2])
        else { return nil }
        title.append(high << 4 | low)
        at += 2
      default: title.append(id[at])
      }
      at += 1
    }
    return title
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
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
    lastGiven = key
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
