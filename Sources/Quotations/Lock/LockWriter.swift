internal import Claims

/// Writes a lock; the same lock always as the same bytes.
enum LockWriter {
  static func text(of lock: QuotationLock) -> String {
    var text = """
      \(QuotationLock.head) \(QuotationLock.version)
      # What an audit said of each quotation of the map. `claimgraph quotes MAP --lock` writes this file,
      # `claimgraph quotes MAP --locked` confirms the map by it. It belongs under version control.

      """
    for entry in lock.entries {
      text += "\n\(lines(of: entry).joined(separator: "\n  "))\n"
    }
    return text
  }

  /// The lines of a block, without indent.
  static func lines(of entry: LockEntry) -> [String] {
    var lines = ["quotation \(LockText.escaped(entry.id))"]
    func add(_ key: LockKey, _ value: String?) {
      if let value { lines.append("\(key.rawValue) \(value)") }
    }
    add(.words, entry.words)
    add(.citation, entry.citation)
    if let source = entry.source, let hash = entry.sourceHash {
      // The hash stands first, since an id may hold blanks.
      add(.source, "\(hash) \(LockText.escaped(source))")
    }
    add(.bytes, entry.range.map { "\($0.lowerBound)-\($0.upperBound)" })
    add(.page, entry.page.map(LockText.escaped))
    add(.item, entry.item.map(LockText.escaped))
    add(.paragraph, entry.paragraph.map(String.init))
    add(.verdict, entry.verdict.rawValue)
    add(.level, entry.level.map { LockText.word($0) })
    add(.obstacle, entry.obstacle?.rawValue)
    if !entry.flags.isEmpty { add(.flags, entry.flags.map(\.rawValue).joined(separator: " ")) }
    add(.checkedBy, "\(entry.thresholds) \(LockText.escaped(entry.program))")
    return lines
  }
}

/// Keys of a block, in the order they are written.
enum LockKey: String, CaseIterable {
  case words, citation, source, bytes, page, item, paragraph, verdict, level, obstacle, flags
  case checkedBy = "checked-by"

  static let required: [LockKey] = [.words, .citation, .verdict, .checkedBy]
}

/// How values are spelt.
enum LockText {
  /// Control characters, backslashes and blanks at the ends as `\` and two hexadecimal digits; an empty text
  /// is a lone `\`.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if bytes.isEmpty { return "\\" }
    var escaped: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      let isAtEnd = at == 0 || at == bytes.count - 1
      if byte < 0x20 || byte == 0x7F || byte == backslash || (byte == 0x20 && isAtEnd) {
        escaped += [backslash, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Nil for a backslash without two hexadecimal digits.
  static func unescaped(_ text: Substring) -> String? {
    if text == "\\" { return "" }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == backslash {
        guard at + 2 < bytes.count, let high = digits.firstIndex(of: bytes[at + 1]),
          let low = digits.firstIndex(of: bytes[at + 2])
        else { return nil }
        plain.append(UInt8(high << 4 | low))
        at += 3
      } else {
        plain.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  static func word(_ level: NormalisationLevel) -> String { levels[level.rawValue] }

  static func level(_ word: Substring) -> NormalisationLevel? {
    levels.firstIndex { $0 == word }.flatMap(NormalisationLevel.init)
  }

  /// In the order of the ladder.
  static let levels = ["exact", "whitespace", "typography", "edges", "layout", "spelling", "scan"]
  private static let digits = Array("0123456789abcdef".utf8)
  private static let backslash = UInt8(ascii: "\\")
}
