/// Splits a look into the words and signs of the DOT language. HTML-like strings are not part of looks.
struct LookTokens {
  enum Token: Equatable {
    case word(String)
    /// `->`, `{`, `}`, `[`, `]`, `=`, `,`, `;`, or any byte that means nothing.
    case sign(String)
    case end
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The bytes of the token that was read last.
  private(set) var range = 0..<0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token {
    skipBlanks()
    let start = at
    defer { range = start..<at }
    guard at < bytes.count else { return .end }
    if bytes[at] == UInt8(ascii: "\"") { return quoted() }
    if isWord(at) {
      while at < bytes.count, isWord(at) { at += 1 }
      return .word(String(decoding: bytes[start..<at], as: UTF8.self))
    }
    at += isArrow(at) ? 2 : 1
    return .sign(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func quoted() -> Token {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      let isEscapedQuote =
        bytes[at] == UInt8(ascii: "\\") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\"")
      if isEscapedQuote { at += 1 }
      text.append(bytes[at])
      at += 1
    }
    at = min(at + 1, bytes.count)
    return .word(String(decoding: text, as: UTF8.self))
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        at += 1
      } else if bytes[at] == UInt8(ascii: "#") || starts("//") {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      } else if starts("/*") {
        at += 2
        while at < bytes.count, !starts("*/") { at += 1 }
        at = min(at + 2, bytes.count)
      } else {
        return
      }
    }
  }

  private func starts(_ sign: StaticString) -> Bool { bytes[at...].starts(with: sign.description.utf8) }

  private func isArrow(_ at: Int) -> Bool {
    bytes[at] == UInt8(ascii: "-") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">")
  }

  /// Letters, digits, `_`, `.`, a minus that begins no arrow, and everything beyond ASCII.
  private func isWord(_ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    case UInt8(ascii: "-"): at + 1 < bytes.count && bytes[at + 1] != UInt8(ascii: ">")
    default: false
    }
  }
}
