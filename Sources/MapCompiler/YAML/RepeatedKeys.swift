/// Finds the entries in a block of YAML whose key stood there before.
///
/// Yams refuses a text with such an entry as a whole. It is found by its indentation, as in
///
///     ames: {name: R. Ames}
///     ames:                    # this entry
///       name: A. Ames          # goes to here
enum RepeatedKeys {
  struct Entry {
    var key: String
    /// Of the key, in bytes of the file.
    var keyRange: Range<Int>
    /// Of the whole entry.
    var range: Range<Int>
  }

  /// All entries after the first of each of `keys`.
  ///
  /// - Parameters:
  ///   - start: where the first of the keys stands, in bytes of the file.
  ///   - indentation: how many bytes stand before it on its line.
  /// - Returns: nothing for a block in braces.
  /// - Complexity: O(bytes)
  static func entries(
    of keys: [String], from start: Int, indentation: Int, in bytes: ArraySlice<UInt8>
  ) -> [Entry] {
    var seen: Set<String> = []
    var found: [Entry] = []
    var isOpen = false
    var content = start
    var lineStart = start - indentation
    while content < bytes.endIndex {
      let rest = bytes[content...]
      let isText = rest.first.map { $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: "#") } ?? false
      if isText, content - lineStart < indentation { break }
      if isText, content - lineStart == indentation, !isItem(rest) {
        if isOpen { found[found.count - 1].range = found[found.count - 1].range.lowerBound..<lineStart }
        isOpen = false
        if let (key, range) = key(at: rest), keys.contains(key), !seen.insert(key).inserted {
          found.append(Entry(key: key, keyRange: range, range: content..<bytes.endIndex))
          isOpen = true
        }
      }
      lineStart = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.endIndex
      content = bytes[lineStart...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.endIndex
    }
    if isOpen, lineStart < bytes.endIndex {
      found[found.count - 1].range = found[found.count - 1].range.lowerBound..<lineStart
    }
    return found
  }

  /// An item of a list may stand as far left as the key that the list belongs to.
  private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "-") && (line.dropFirst().first.map(isBlank) ?? true)
  }

  private static func key(at line: ArraySlice<UInt8>) -> (String, Range<Int>)? {
    guard let first = line.first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let inner = line.dropFirst().prefix { $0 != first && $0 != 0x0A }
      return (String(decoding: inner, as: UTF8.self), line.startIndex..<inner.endIndex + 1)
    }
    let colon = line.indices.first { at in
      line[at] == 0x0A || line[at] == UInt8(ascii: ":") && (line[(at + 1)...].first.map(isBlank) ?? true)
    }
    guard let colon, line[colon] != 0x0A else { return nil }
    let end = line[..<colon].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? colon
    return (String(decoding: line[..<end], as: UTF8.self), line.startIndex..<end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
