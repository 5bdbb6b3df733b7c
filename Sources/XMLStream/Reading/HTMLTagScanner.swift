/// Counts the attributes of each tag before libxml2 sees them, which compares every attribute with every other.
///
/// It counts too many rather than too few where a tag is badly written.
enum HTMLTagScanner {
  /// Where the first tag begins that has more attributes than the limit.
  static func crowdedTag(in bytes: [UInt8], limit: Int) -> Int? {
    var at = 0
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = start + 1
      guard at < bytes.count, (bytes[at] | 0x20) >= UInt8(ascii: "a"), (bytes[at] | 0x20) <= UInt8(ascii: "z")
      else {
        if bytes[at...].starts(with: Array("!--".utf8)) { at = end(ofComment: bytes, at) }
        continue
      }
      let name = bytes[at...].prefix(8).map { $0 | 0x20 }
      let count: Int
      (count, at) = attributes(of: bytes, at, limit: limit)
      if count > limit { return start }
      for raw in ["script", "style"] where name.starts(with: Array(raw.utf8)) {
        at = end(of: Array(raw.utf8), bytes, at)
      }
    }
    return nil
  }

  private static func attributes(of bytes: [UInt8], _ start: Int, limit: Int) -> (count: Int, end: Int) {
    var count = 0
    var at = start
    var isAfterEquals = false
    while at < bytes.count, bytes[at] != UInt8(ascii: ">"), count <= limit {
      let byte = bytes[at]
      if isAfterEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        at = bytes[(at + 1)...].firstIndex(of: byte) ?? bytes.count
        isAfterEquals = false
      } else if byte == UInt8(ascii: "=") {
        count += 1
        isAfterEquals = true
      } else if byte <= 0x20 {
        if at > 0, bytes[at - 1] > 0x20 { count += 1 }
      } else {
        isAfterEquals = false
      }
      at += 1
    }
    return (count, min(at, bytes.count))
  }

  private static func end(ofComment bytes: [UInt8], _ start: Int) -> Int {
    var at = start + 3
    while at < bytes.count, let dash = bytes[at...].firstIndex(of: UInt8(ascii: "-")) {
      if bytes[dash...].starts(with: Array("-->".utf8)) { return dash + 3 }
      at = dash + 1
    }
    return bytes.count
  }

  /// Where the end tag of an element without markup begins.
  private static func end(of name: [UInt8], _ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, let sign = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      let tail = bytes[sign...].prefix(name.count + 2)
      if tail.dropFirst().first == UInt8(ascii: "/"), tail.dropFirst(2).map({ $0 | 0x20 }) == name {
        return sign
      }
      at = sign + 1
    }
    return bytes.count
  }
}
