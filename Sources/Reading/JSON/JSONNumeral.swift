/// A number as it is written: `-12.5e3`.
struct JSONNumeral {
  let start: Int
  private(set) var end: Int
  /// Whether it has so many digits that it is worth a look.
  private(set) var mayBeInexact = false

  /// Nil when what stands here is no number.
  init?(_ start: Int, _ bytes: [UInt8]) {
    let span = bytes.span
    self.start = start
    end = start
    func byte(_ at: Int) -> UInt8 { at < span.count ? span[at] : 0 }
    func digits(from start: Int) -> Int {
      var at = start
      while byte(at) &- UInt8(ascii: "0") < 10 { at += 1 }
      return at
    }
    if byte(end) == UInt8(ascii: "-") { end += 1 }
    let whole = digits(from: end)
    if whole == end || byte(end) == UInt8(ascii: "0") && whole > end + 1 { return nil }
    mayBeInexact = whole - end > 18
    end = whole
    if byte(end) == UInt8(ascii: ".") {
      let fraction = digits(from: end + 1)
      if fraction == end + 1 { return nil }
      end = fraction
      mayBeInexact = false
    }
    if byte(end) | 0x20 == UInt8(ascii: "e") {
      end += 1
      if byte(end) == UInt8(ascii: "+") || byte(end) == UInt8(ascii: "-") { end += 1 }
      let exponent = digits(from: end)
      if exponent == end { return nil }
      mayBeInexact = exponent - end > 2
      end = exponent
    }
  }

  /// Whether it is a whole number beyond 64 bits, or any number beyond what a `Double` can be.
  func isInexact(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    if Int(text) != nil { return false }
    return text.utf8.allSatisfy { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
      || Double(text).map { !$0.isFinite } ?? true
  }
}
