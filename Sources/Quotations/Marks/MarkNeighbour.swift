/// What stands beside a quotation mark, with other marks and Markdown's emphasis passed over.
enum MarkNeighbour {
  /// The beginning or end of the text.
  case edge
  case blank
  /// `(`, `[`, `/`, `¿`.
  case opening
  /// `,`, `.`, `)`, `…`.
  case closing
  case dash
  case letter
  case digit

  /// The inside of a quotation may lie on the other side of a mark with this neighbour.
  var isBoundaryBefore: Bool {
    switch self {
    case .edge, .blank, .opening, .dash: true
    default: false
    }
  }

  var isBoundaryAfter: Bool {
    switch self {
    case .edge, .blank, .opening, .closing, .dash: true
    default: false
    }
  }

  var isBlank: Bool { self == .edge || self == .blank }

  init(_ scalar: UInt32) {
    switch scalar {
    case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .blank
    case 0x28, 0x5B, 0x7B, 0x2F, 0x3C, 0xA1, 0xBF, 0xFF08: self = .opening
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3E, 0x3F, 0x5D, 0x7D, 0x2026, 0x3001, 0x3002, 0xFF01, 0xFF09,
      0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F:
      self = .closing
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x30...0x39: self = .digit
    default: self = .letter
    }
  }
}

extension MarkNeighbour {
  /// How many marks and stars are passed over at most, so that rows of them stay cheap.
  private static let reach = 8

  static func before(_ offset: Int, _ bytes: [UInt8], from start: Int) -> Self {
    var at = offset
    for _ in 0..<reach {
      guard at > start else { return .edge }
      let (scalar, length) = UTF8Reading.scalar(bytes, endingAt: at, from: start)
      if !isPassedOver(scalar) { return Self(scalar) }
      at -= length
    }
    return .blank
  }

  static func after(_ offset: Int, _ bytes: [UInt8], to end: Int) -> Self {
    var at = offset
    for _ in 0..<reach {
      guard at < end else { return .edge }
      let (scalar, length) = UTF8Reading.scalar(bytes, at, end)
      if !isPassedOver(scalar) { return Self(scalar) }
      at += length
    }
    return .blank
  }

  private static func isPassedOver(_ scalar: UInt32) -> Bool {
    scalar == 0x2A || scalar == 0x5F || MarkShape(scalar) != nil
  }
}
