internal import SourceText

/// Writes data as YAML in flow style on one line: what data blocks and front matter of a map hold.
///
///     {by: ames, locator: "p. 4", seen: 2024-03-03, "two words": [1, 2.5, null]}
///
/// Texts stand bare where no reader of YAML 1.1 or 1.2 takes them for anything else. What would end front
/// matter (`===`) or a title before the data (`]:`) is written by character numbers.
struct YAMLText {
  private(set) var bytes: [UInt8] = []
  /// The compiler reads no deeper; what lies deeper is left out.
  private static let deepest = 60

  static func bytes(of value: DataValue) -> [UInt8] {
    var text = YAMLText()
    text.value(value, depth: 0)
    return text.bytes
  }

  static func key(_ key: String) -> [UInt8] {
    var text = YAMLText()
    text.key(key)
    return text.bytes
  }

  private mutating func value(_ value: DataValue, depth: Int) {
    switch value {
    case .null: put("null")
    case .bool(let value): put(value ? "true" : "false")
    case .int(let value): put(String(value))
    case .double(let value): put(Self.number(value))
    case .string(let value): text(value)
    case .timestamp(let value): put(Self.date(value))
    case .list(let values):
      put("[")
      for (number, value) in values.enumerated() where depth < Self.deepest {
        if number > 0 { put(", ") }
        self.value(value, depth: depth + 1)
      }
      put("]")
    case .map(let entries):
      put("{")
      for (number, entry) in entries.unique.enumerated() where depth < Self.deepest {
        if number > 0 { put(", ") }
        key(entry.key)
        put(": ")
        self.value(entry.value, depth: depth + 1)
      }
      put("}")
    }
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private static func number(_ value: Double) -> String {
    if value.isNaN { return ".nan" }
    if value.isInfinite { return value < 0 ? "-.inf" : ".inf" }
    return String(value)
  }

  /// A day alone where the time is midnight.
  private static func date(_ value: String) -> String {
    value.hasSuffix("T00:00:00.000Z") && value.utf8.count == 24 ? String(value.prefix(10)) : value
  }

  // MARK: Texts

  /// A key that is longer must be announced.
  static let longestKey = 200

  private mutating func key(_ key: String) {
    if key.utf8.count > Self.longestKey { put("? ") }
    text(key, numbersBraces: key.utf8.count > Self.longestKey)
  }

  /// Longest text in which the reader of a map knows braces from those of the data.
  private static let longestText = 60_000

  private mutating func text(_ text: String, numbersBraces: Bool = false) {
    if Self.isBare(text) { return put(text) }
    let numbersBraces = numbersBraces || text.utf8.count > Self.longestText
    put("\"")
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": put("\\\"")
      case "\\": put("\\\\")
      case "\n": put("\\n")
      case "\t": put("\\t")
      case "\r": put("\\r")
      case ":" where previous == "]" || previous == ">": put("\\x3A")
      case "=" where previous == "=": put("\\x3D")
      case "{" where numbersBraces, "}" where numbersBraces: number(scalar)
      default: Self.mustBeNumbered(scalar) ? number(scalar) : put(String(scalar))
      }
      previous = scalar
    }
    put("\"")
  }

  private mutating func number(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (sign, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x1_0000 ? ("u", 4) : ("U", 8)
    put("\\" + sign + String(repeating: "0", count: width - digits.utf8.count) + digits)
  }

  /// Characters that YAML does not allow, that break lines, or that a reader would not see.
  private static func mustBeNumbered(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA1, 0xAD, 0x200B...0x200F, 0x2028...0x202F, 0x2060...0x206F, 0xFEFF,
      0xFFF0...0xFFFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a text can stand without quotation marks: words that begin with a letter, parted by single
  /// blanks, and are none of YAML's own.
  static func isBare(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first), text.utf8.count <= 80 else { return false }
    var previous = first
    for scalar in text.unicodeScalars.dropFirst() {
      guard isLetter(scalar) || "0123456789-_./' ".unicodeScalars.contains(scalar) else { return false }
      if scalar == " ", previous == " " { return false }
      previous = scalar
    }
    if previous == " " { return false }
    return text.utf8.count > 5 || !wordsOfYAML.contains(text.lowercased())
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
  }

  private static let wordsOfYAML: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
}

extension [DataValue.Entry] {
  /// Each key once, with its last value.
  var unique: [DataValue.Entry] {
    if count < 2 { return self }
    var at: [String: Int] = [:]
    var kept: [DataValue.Entry] = []
    for entry in self {
      if let known = at[entry.key] {
        kept[known] = entry
      } else {
        at[entry.key] = kept.count
        kept.append(entry)
      }
    }
    return kept
  }
}
