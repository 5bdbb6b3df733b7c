/// Which `}` closes which `{`, found once for each brace so that a text full of them stays linear.
struct BraceTable {
  private var closes: [Int: Int] = [:]
  private var unclosed: Set<Int> = []

  /// The offset after the brace that closes the one at `offset`; nil if none does.
  ///
  /// Braces inside quoted YAML scalars do not count. A quotation mark opens a scalar only where a value can
  /// begin, so that an apostrophe in a plain scalar does no harm.
  mutating func end(of offset: Int, in bytes: [UInt8]) -> Int? {
    if let known = closes[offset] { return known }
    if unclosed.contains(offset) { return nil }
    var stack: [Int] = []
    var at = offset
    var valueMayBegin = true
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "{"):
        stack.append(at)
        valueMayBegin = true
      case UInt8(ascii: "}"):
        if let opened = stack.popLast() { closes[opened] = at + 1 }
        if stack.isEmpty { return at + 1 }
        valueMayBegin = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if valueMayBegin, let end = quoteEnd(at, bytes) { at = end - 1 }
        valueMayBegin = false
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), .lineFeed, .carriageReturn:
        valueMayBegin = true
      case UInt8(ascii: "-"):
        break
      default:
        if !byte.isBlank { valueMayBegin = false }
      }
      at += 1
    }
    unclosed.formUnion(stack)
    return nil
  }

  /// Longest quoted scalar that is looked for, so that a lone quotation mark costs little.
  private static let longestScalar = 1 << 16

  private func quoteEnd(_ start: Int, _ bytes: [UInt8]) -> Int? {
    let quote = bytes[start]
    var at = start + 1
    let limit = min(bytes.count, start + Self.longestScalar)
    while at < limit {
      if bytes[at] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at += 2
        continue
      }
      if bytes[at] == quote { return at + 1 }
      at += 1
    }
    return nil
  }
}
