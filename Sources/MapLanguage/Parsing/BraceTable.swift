/// Which `}` closes which `{`, found once for each brace so that a text full of them stays linear.
struct BraceTable {
  /// Offsets of the braces that were looked at, ascending.
  private var opens: [Int] = []
  /// For each of them the offset after the brace that closes it; 0 if none does.
  private var ends: [Int] = []

  /// The offset after the brace that closes the one at `offset`; nil if none does.
  ///
  /// Braces inside quoted YAML scalars do not count. A quotation mark opens a scalar only where a value can
  /// begin, so that an apostrophe in a plain scalar does no harm.
  mutating func end(of offset: Int, in bytes: [UInt8]) -> Int? {
    let end = known(offset) ?? search(from: offset, bytes)
    return end == 0 ? nil : end
  }

  /// What was found of a brace before.
  private func known(_ offset: Int) -> Int? {
    let slot = slot(of: offset)
    return slot < opens.count && opens[slot] == offset ? ends[slot] : nil
  }

  /// Number of the first known brace at or after an offset.
  private func slot(of offset: Int) -> Int {
    guard let last = opens.last, last >= offset else { return opens.count }
    var (low, high) = (0, opens.count)
    while low < high {
      let middle = (low + high) / 2
      if opens[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Finds the ends of a brace and of all braces inside it. What is known already is not read again.
  private mutating func search(from offset: Int, _ bytes: [UInt8]) -> Int {
    var found = BraceTable()
    /// Numbers of the braces in `found` that are still open.
    var stack: [Int] = []
    var at = offset
    var valueMayBegin = true
    scan: while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "{"):
        if let end = known(at) {
          if end == 0 { break scan }
          at = end - 1
          valueMayBegin = false
        } else {
          stack.append(found.opens.count)
          found.opens.append(at)
          found.ends.append(0)
          valueMayBegin = true
        }
      case UInt8(ascii: "}"):
        if let opened = stack.popLast() { found.ends[opened] = at + 1 }
        if stack.isEmpty { break scan }
        valueMayBegin = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if valueMayBegin, let end = Self.quoteEnd(at, bytes) { at = end - 1 }
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
    insert(found)
    return found.ends.first ?? 0
  }

  private mutating func insert(_ found: BraceTable) {
    guard let first = found.opens.first else { return }
    let start = slot(of: first)
    guard start < opens.count else {
      opens.append(contentsOf: found.opens)
      ends.append(contentsOf: found.ends)
      return
    }
    let earlier = zip(Array(opens[start...]), Array(ends[start...]))
    let merged = (Array(earlier) + zip(found.opens, found.ends)).sorted { $0.0 < $1.0 }
    opens.replaceSubrange(start..., with: merged.map(\.0))
    ends.replaceSubrange(start..., with: merged.map(\.1))
  }

  /// Longest quoted scalar that is looked for, so that a lone quotation mark costs little.
  private static let longestScalar = 1 << 16

  private static func quoteEnd(_ start: Int, _ bytes: [UInt8]) -> Int? {
    let quote = bytes[start]
    var at = start + 1
    let limit = min(bytes.count, start + longestScalar)
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
