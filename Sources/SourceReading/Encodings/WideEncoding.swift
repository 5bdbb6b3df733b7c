/// UTF-16 and UTF-32.
struct WideEncoding: Hashable, Sendable {
  /// Bytes of a code unit: 2 or 4.
  let width: Int
  let isLittle: Bool

  var name: String { "UTF-\(8 * width), \(isLittle ? "little" : "big")-endian, without a byte-order mark" }

  /// Tells UTF-16 that has no byte-order mark by the zeros that every other byte is in texts of Latin letters.
  static func guess(_ file: [UInt8]) -> WideEncoding? {
    let head = file.prefix(4_096)
    guard head.count >= 4 else { return nil }
    var zeros = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    let half = head.count / 2
    if zeros[1] > half * 7 / 10, zeros[0] * 20 < half { return WideEncoding(width: 2, isLittle: true) }
    if zeros[0] > half * 7 / 10, zeros[1] * 20 < half { return WideEncoding(width: 2, isLittle: false) }
    return nil
  }

  /// - Parameter body: what follows the byte-order mark; its indices are its places in the file.
  func decode(_ body: ArraySlice<UInt8>) -> DecodedText {
    var maker = TextMaker(capacity: body.count)
    var faults = 0
    var firstFault = 0
    var at = body.startIndex
    while at < body.endIndex {
      let (value, length) = character(body[at...])
      if let scalar = value.flatMap(Unicode.Scalar.init) {
        maker.translate(String(scalar).utf8, from: at..<at + length)
      } else {
        maker.translate(UTF8Repair.replacement, from: at..<at + length)
        if faults == 0 { firstFault = at }
        faults += 1
      }
      at += length
    }
    return DecodedText(
      bytes: maker.bytes, origins: maker.origins,
      notes: faults == 0 ? [] : [.illFormed(count: faults, offset: firstFault)])
  }

  /// The value of the next character, nil where it is none, and its length in bytes.
  private func character(_ rest: ArraySlice<UInt8>) -> (UInt32?, length: Int) {
    guard let unit = unit(rest) else { return (nil, rest.count) }
    if width == 4 { return (unit, 4) }
    guard unit & 0xFC00 == 0xD800 else { return (unit, 2) }
    guard let low = self.unit(rest.dropFirst(2)), low & 0xFC00 == 0xDC00 else { return (nil, 2) }
    return (0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), 4)
  }

  private func unit(_ rest: ArraySlice<UInt8>) -> UInt32? {
    guard rest.count >= width else { return nil }
    var value: UInt32 = 0
    for place in 0..<width {
      value = value << 8 | UInt32(rest[rest.startIndex + (isLittle ? width - 1 - place : place)])
    }
    return value
  }
}
