/// Values that are words.
enum JSONWords {
  static let values: [String: JSONTape.Record.Kind] = ["true": .yes, "false": .no, "null": .null]

  /// What JavaScript and Python write, and what it is taken for.
  static let foreign: [String: JSONTape.Record.Kind] = [
    "NaN": .null, "Infinity": .null, "-Infinity": .null, "-NaN": .null, "undefined": .null, "None": .null,
    "True": .yes, "False": .no,
  ]

  private static let longest = 10

  /// The letters from here on, with a minus before them; not more than the longest word has.
  static func word(_ start: Int, _ bytes: [UInt8]) -> String {
    var end = start
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end < bytes.count, end - start < longest, isLetter(bytes[end]) { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
