/// The bytes the language knows by name.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  var isBlank: Bool { self == .space || self == .tab }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// ASCII white space; what JavaScript's `\s` adds beyond ASCII stays text.
  var isWhite: Bool { isBlank || isLineEnd || self == 0x0B || self == 0x0C }
  var isLetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
  /// Letters, digits and everything beyond ASCII: what words are made of.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}

/// For each byte, whether a run of plain text must stop there to look closer.
enum TextStops {
  static let table: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\@#*_[<.:/{\r\n".utf8 { table[Int(byte)] = true }
    return table
  }()
}
