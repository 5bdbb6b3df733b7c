/// Reading single characters (Unicode scalars) out of UTF-8 bytes.
enum UTF8Reading {
  /// The scalar that begins at an offset, and its length in bytes. A byte that begins none counts as U+FFFD
  /// of length 1, so that any bytes can be gone through.
  static func scalar(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[at]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, at + length <= end else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in bytes[at + 1..<at + length] {
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (value, length)
  }

  /// The scalar that ends at an offset, and its length in bytes.
  static func scalar(_ bytes: [UInt8], endingAt end: Int, from start: Int) -> (value: UInt32, length: Int) {
    var at = end - 1
    while at > start, end - at < 4, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    let (value, length) = scalar(bytes, at, end)
    return at + length == end ? (value, length) : (0xFFFD, 1)
  }
}
