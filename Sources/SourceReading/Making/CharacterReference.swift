internal import Reading
internal import XMLStream

/// `&mdash;`, `&#8212;` or `&#x2014;` at the beginning of a text.
struct CharacterReference {
  /// UTF-8.
  let character: [UInt8]
  /// Bytes of the reference with `&` and `;`.
  let length: Int

  /// Longest reference that is read, in bytes.
  static let longest = 34

  /// nil where none begins.
  init?(_ text: ArraySlice<UInt8>) {
    let head = text.prefix(Self.longest)
    guard head.first == UInt8(ascii: "&"), let end = head.firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = head[(head.startIndex + 1)..<end]
    guard let scalar = name.first == UInt8(ascii: "#") ? Self.numbered(name.dropFirst()) : Self.named(name)
    else { return nil }
    character = Array(String(scalar).utf8)
    length = end + 1 - head.startIndex
  }

  private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard !name.isEmpty, name.allSatisfy(\.isASCIILetterOrDigit) else { return nil }
    return HTMLEntity.character(named: String(decoding: name, as: UTF8.self))
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard text.utf8.first?.isASCIILetterOrDigit == true,
      let value = UInt32(text, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    // Numbers of windows-1252, which HTML takes for its characters (HTML Standard, section 13.2.5.80).
    if (0x80..<0xA0).contains(value) {
      return String(decoding: SingleByteEncoding.windows1252[UInt8(value)], as: UTF8.self).unicodeScalars
        .first
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  var isASCIIBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isASCIIPunctuation: Bool { self > 0x20 && self < 0x7F && !isASCIILetterOrDigit }
}
