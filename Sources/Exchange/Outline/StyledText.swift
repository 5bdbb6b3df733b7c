/// A text for the terminal with stretches in different styles.
///
/// Control characters of what is added become blanks, so that no text can give the terminal orders.
struct StyledText {
  enum Style: String {
    case plain = ""
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case magenta = "35"
  }

  private(set) var bytes: [UInt8] = []
  /// Each style and where it ends in `bytes`.
  private(set) var runs: [(style: Style, end: Int)] = []

  mutating func append(_ text: String, _ style: Style = .plain) {
    append(Array(text.utf8)[...], style)
  }

  /// - Parameter utf8: well-formed UTF-8.
  mutating func append(_ utf8: ArraySlice<UInt8>, _ style: Style = .plain) {
    var at = utf8.startIndex
    while at < utf8.endIndex {
      let length = Self.controlLength(utf8, at)
      bytes.append(length > 0 ? UInt8(ascii: " ") : utf8[at])
      at += max(1, length)
    }
    runs.append((style, bytes.count))
  }

  mutating func append(_ other: StyledText) {
    let start = bytes.count
    bytes += other.bytes
    runs += other.runs.map { ($0.style, start + $0.end) }
  }

  /// How many bytes the control character or line break at a place has; 0 when something else stands there.
  private static func controlLength(_ utf8: ArraySlice<UInt8>, _ at: Int) -> Int {
    if utf8[at] < 0x20 || utf8[at] == 0x7F { return 1 }
    let rest = utf8[at...]
    // U+0080 to U+009F.
    if utf8[at] == 0xC2, let next = rest.dropFirst().first, next < 0xA0 { return 2 }
    // U+2028 and U+2029.
    return rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
  }
}
