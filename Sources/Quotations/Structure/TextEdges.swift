/// How stretches of a text begin and end, looked at through the marks around them.
struct TextEdges {
  enum Ending {
    /// A mark that ends a sentence.
    case final
    case colon
    case comma
    /// A hyphen or dash.
    case hyphen
    case word
  }

  enum Beginning {
    case small, capital, digit, other
  }

  let bytes: [UInt8]

  /// - Parameter range: without blanks at its end.
  func ending(_ range: Range<Int>) -> Ending {
    var end = range.upperBound
    // Marks that close something, and references to notes, stand behind what ends the text.
    while end > range.lowerBound {
      let (scalar, length) = UTF8Reading.scalar(bytes, endingAt: end, from: range.lowerBound)
      if scalar == 0x5D, let start = noteStart(end, range.lowerBound) {
        end = start
      } else if Self.isCloser(scalar) || Self.isRaisedDigit(scalar) {
        end -= length
      } else if let start = gluedDigitsStart(end, range.lowerBound) {
        end = start
      } else {
        return Self.ending(of: scalar)
      }
    }
    return .final
  }

  /// What the first letter or digit is, with nothing but opening marks before it.
  func beginning(_ range: Range<Int>) -> Beginning {
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, range.upperBound)
      if !Self.isOpener(scalar) { return Self.beginning(of: scalar) }
      at += length
    }
    return .other
  }

  /// `[12]` before an offset: where it begins.
  private func noteStart(_ end: Int, _ start: Int) -> Int? {
    var at = end - 2
    while at > start, end - at <= 5, bytes[at] >= 0x30, bytes[at] <= 0x39 { at -= 1 }
    return at >= start && at < end - 2 && bytes[at] == 0x5B ? at : nil
  }

  /// Digits glued behind punctuation: where they begin.
  private func gluedDigitsStart(_ end: Int, _ start: Int) -> Int? {
    var at = end
    while at > start, end - at < 4, bytes[at - 1] >= 0x30, bytes[at - 1] <= 0x39 { at -= 1 }
    guard at < end, end - at < 4, at > start else { return nil }
    let scalar = UTF8Reading.scalar(bytes, endingAt: at, from: start).value
    return Self.isCloser(scalar) || Self.ending(of: scalar) == .final ? at : nil
  }
}

// MARK: - Kinds of characters

extension TextEdges {
  static func ending(of scalar: UInt32) -> Ending {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF0E, 0xFF01, 0xFF1F, 0xFF61, 0x964,
      0x965, 0x61F, 0x6D4, 0x589, 0x1362, 0x104B, 0x17D4, 0x37E:
      .final
    case 0x3A, 0xFF1A: .colon
    case 0x2C, 0x3B, 0x3001, 0xFF0C, 0x60C: .comma
    case 0x2D, 0xAD, 0x2010...0x2015: .hyphen
    default: .word
    }
  }

  static func beginning(of scalar: UInt32) -> Beginning {
    if scalar < 0x80 {
      switch scalar {
      case 0x61...0x7A: return .small
      case 0x41...0x5A: return .capital
      case 0x30...0x39: return .digit
      default: return .other
      }
    }
    guard let character = Unicode.Scalar(scalar) else { return .other }
    switch character.properties.generalCategory {
    case .lowercaseLetter: return .small
    case .uppercaseLetter, .titlecaseLetter: return .capital
    case .decimalNumber: return .digit
    default: return .other
    }
  }

  /// Quotation marks of any kind, brackets that close, emphasis of Markdown.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0xBB, 0xAB, 0x2018, 0x2019, 0x201C, 0x201D, 0x203A, 0x2039,
      0x300D, 0x300F, 0xFF09, 0xFF02:
      true
    default: false
    }
  }

  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x2A, 0x5F, 0xAB, 0xBB, 0xBF, 0xA1, 0x2018, 0x2019, 0x201A, 0x201B, 0x201C,
      0x201D, 0x201E, 0x2039, 0x203A, 0x300C, 0x300E, 0xFF08, 0x20, 0xA0:
      true
    default: false
    }
  }

  static func isRaisedDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x2020, 0x2021: true
    default: false
    }
  }
}
