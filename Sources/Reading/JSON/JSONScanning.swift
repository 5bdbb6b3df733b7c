/// Loops over the bytes of a JSON text.
enum JSONScanning {
  static func nextNonBlank(from start: Int, in bytes: [UInt8]) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] == 0x20 || span[at] == 0x0A || span[at] == 0x0D || span[at] == 0x09 {
      at += 1
    }
    return at
  }

  /// Where the next quotation mark, backslash or control character stands; the end if none does.
  static func nextSpecial(from start: Int, in bytes: [UInt8]) -> Int {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] >= 0x20, span[at] != UInt8(ascii: "\""), span[at] != UInt8(ascii: "\\") {
      at += 1
    }
    return at
  }

  /// The end of a comment in the manner of C that begins here; nil when none does. One that is not closed goes
  /// on to the end.
  static func endOfComment(from start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    var at = start + 2
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    case UInt8(ascii: "*"):
      while at < bytes.count, bytes[at - 1] != UInt8(ascii: "*") || bytes[at] != UInt8(ascii: "/") || at < start + 3 {
        at += 1
      }
      at = min(at + 1, bytes.count)
    default: return nil
    }
    return at
  }

  /// The first byte that is not UTF-8; nil when all are.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
