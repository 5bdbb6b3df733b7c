/// Whether a text is a value of one of GraphML's types, as XML Schema spells them.
enum TypedValue {
  /// What is left of the text when it is one: blanks around it do not count. nil when it is none.
  static func of(_ text: ArraySlice<UInt8>, _ type: String, _ kind: PropertyValue.Kind) -> ArraySlice<UInt8>?
  {
    let value = trimmed(text)
    switch kind {
    case .int: return isInteger(value, bits: type == "int" ? 32 : 64) ? value : nil
    case .double: return isNumber(value) ? value : nil
    case .bool: return boolean(value)
    case .string, .json, .xml, .html: return text
    }
  }

  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return text
  }

  private static func isInteger(_ value: ArraySlice<UInt8>, bits: Int) -> Bool {
    var rest = value
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    guard !rest.isEmpty, rest.allSatisfy({ $0 &- 0x30 < 10 }) else { return false }
    if rest.count < 10 { return true }
    guard let number = Int(String(decoding: value, as: UTF8.self)) else { return false }
    return bits == 64 || Int32(exactly: number) != nil
  }

  private static func isNumber(_ value: ArraySlice<UInt8>) -> Bool {
    var rest = value
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    if rest.first.map({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }) != true {
      return ["INF", "NaN", "Infinity", "inf", "nan"].contains { rest.elementsEqual($0.utf8) }
    }
    return rest.count <= 64 && Double(String(decoding: value, as: UTF8.self)) != nil
  }

  /// Python writes `True`, and XML Schema allows digits.
  private static func boolean(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard value.count <= 5 else { return nil }
    switch String(decoding: value, as: UTF8.self).lowercased() {
    case "true", "1": return Array("true".utf8)[...]
    case "false", "0": return Array("false".utf8)[...]
    default: return nil
    }
  }
}
