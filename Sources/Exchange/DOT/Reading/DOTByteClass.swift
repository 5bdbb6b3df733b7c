/// What a byte can be part of in a DOT file.
struct DOTByteClass: OptionSet {
  let rawValue: UInt8

  /// Letters, `_` and everything beyond ASCII.
  static let nameStart = DOTByteClass(rawValue: 1)
  /// Those and digits.
  static let name = DOTByteClass(rawValue: 2)
  static let digit = DOTByteClass(rawValue: 4)
  static let blank = DOTByteClass(rawValue: 8)
  /// What a quoted string cannot just run over.
  static let quotedStop = DOTByteClass(rawValue: 16)
  /// The same of an HTML string.
  static let htmlStop = DOTByteClass(rawValue: 32)
  static let beyondASCII = DOTByteClass(rawValue: 64)

  /// The class of each byte.
  static let table = (UInt8.min...UInt8.max).map { DOTByteClass(of: $0) }

  private init(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      self = [.nameStart, .name]
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = [.digit, .name]
    case UInt8(ascii: " "), 0x09, 0x0A, 0x0D: self = .blank
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): self = .quotedStop
    case UInt8(ascii: "<"), UInt8(ascii: ">"): self = .htmlStop
    case 0x80...: self = [.nameStart, .name, .beyondASCII]
    default: self = []
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
