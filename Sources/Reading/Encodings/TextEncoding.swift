/// An encoding that files come in and readers do not know: they all read UTF-8.
public enum TextEncoding: Hashable, Sendable {
  case utf16(isLittle: Bool)
  case singleByte(SingleByteEncoding)
}

/// A file holds something that its encoding has no character for.
public struct EncodingProblem: Error, Hashable, CustomStringConvertible {
  public let encoding: String
  /// The place in the file, in bytes.
  public let offset: Int

  public var description: String { "byte \(offset) is not \(encoding)" }
}

extension ByteInput {
  /// The same text in UTF-8, made piece by piece; places and lines are those of the new text.
  ///
  /// Ends at what is no character with an `EncodingProblem` as its failure.
  public consuming func decoded(from encoding: TextEncoding) -> ByteInput {
    let source = DecodedSource(self, encoding)
    return ByteInput { buffer, count in try source.fill(&buffer, count) }
  }
}

/// Hands on what an input holds as UTF-8.
private final class DecodedSource {
  private var input: ByteInput
  private let encoding: TextEncoding
  private var position = 0

  init(_ input: consuming ByteInput, _ encoding: TextEncoding) {
    self.input = input
    self.encoding = encoding
  }

  /// Takes about as many bytes as wanted; at least one, if any are left.
  func fill(_ buffer: inout [UInt8], _ count: Int) throws -> Bool {
    let known = buffer.count
    while buffer.count == known {
      let rest = input.window.count - position
      // A character of UTF-16 is up to four bytes long.
      if rest < 4, input.slide(to: &position) { continue }
      if let failure = input.failure { throw failure }
      if position == input.window.count { return false }
      let end = min(input.window.count, position + max(4, count))
      switch encoding {
      case .utf16(let isLittle): try decodeUTF16(isLittle, upTo: end, into: &buffer)
      case .singleByte(let table): try decode(table, upTo: end, into: &buffer)
      }
    }
    return true
  }

  private func decode(_ table: SingleByteEncoding, upTo end: Int, into buffer: inout [UInt8]) throws {
    while position < end {
      let byte = input.window[position]
      if byte < 0x80 {
        buffer.append(byte)
      } else {
        let character = table[byte]
        if character == Self.none { throw problem(table.name) }
        buffer += character
      }
      position += 1
    }
  }

  private func decodeUTF16(_ isLittle: Bool, upTo end: Int, into buffer: inout [UInt8]) throws {
    while position < end {
      guard let (value, length) = character(isLittle) else {
        // The rest of it may come with the next bytes.
        if !input.isComplete, input.window.count - position < 4 { return }
        throw problem("UTF-16")
      }
      if let utf8 = Unicode.Scalar(value).flatMap(UTF8.encode) { buffer.append(contentsOf: utf8) }
      position += length
    }
  }

  /// The next character and its length in bytes; nil when there is none.
  private func character(_ isLittle: Bool) -> (UInt32, length: Int)? {
    guard let first = unit(position, isLittle) else { return nil }
    guard first & 0xF800 == 0xD800 else { return (UInt32(first), 2) }
    guard first & 0xFC00 == 0xD800, let second = unit(position + 2, isLittle), second & 0xFC00 == 0xDC00
    else { return nil }
    return (0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF), 4)
  }

  private func unit(_ at: Int, _ isLittle: Bool) -> UInt16? {
    guard at + 1 < input.window.count else { return nil }
    let (first, second) = (UInt16(input.window[at]), UInt16(input.window[at + 1]))
    return isLittle ? second << 8 | first : first << 8 | second
  }

  private func problem(_ encoding: String) -> EncodingProblem {
    EncodingProblem(encoding: encoding, offset: input.windowOffset + position)
  }

  private static let none = Array("\u{FFFD}".utf8)
}
