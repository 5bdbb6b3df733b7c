/// What is refused before Yams sees it, because it would take Yams too deep or too long.
enum YAMLLimits {
  /// Deepest nesting that is read.
  static let deepest = 64
  private static let mostValues = 200_000

  /// Most values read from a block of so many bytes. Aliases aside, a value takes more bytes than that.
  static func mostValues(in bytes: Int) -> Int { max(mostValues, bytes / 4) }

  /// Where a text nests too deeply; nil if nowhere. Yams reads recursively.
  static func tooDeep(_ bytes: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var indentation = 0
    var isLineStart = true
    for at in bytes.indices {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isLineStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        isLineStart = false
      case 0x0A, 0x0D:
        isLineStart = true
        indentation = 0
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0x09:
        if isLineStart { indentation += 1 }
      default:
        isLineStart = false
      }
      if depth > deepest || indentation > 8 * deepest { return at }
    }
    return nil
  }

  /// Where aliases may come to mean too many values; nil if nowhere.
  ///
  /// An alias can only stand behind the node it names. So what that node holds is at most what stands between
  /// its anchor and the first alias of it, the aliases there counted with what they hold.
  static func multiplies(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.contains(UInt8(ascii: "&")) else { return nil }
    /// For each anchor, the sum up to it; for each one used, what it holds.
    var sums: [ArraySlice<UInt8>: Int] = [:]
    var sizes: [ArraySlice<UInt8>: Int] = [:]
    /// Bytes so far and what the aliases among them hold.
    var sum = 0
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let mark = bytes[at]
      at += 1
      sum += 1
      guard mark == UInt8(ascii: "&") || mark == UInt8(ascii: "*") else { continue }
      let name = bytes[at...].prefix { $0 > 0x20 && !",[]{}".utf8.contains($0) }
      if mark == UInt8(ascii: "&") {
        sums[name] = sum
        sizes[name] = nil
      } else if let anchor = sums[name] {
        let size = sizes[name] ?? sum - anchor
        sizes[name] = size
        sum += size
      }
      if sum > bytes.count + 16 * mostValues { return at - 1 }
    }
    return nil
  }
}
