internal import Crypto

/// What tells the bytes of a file or text from any others.
public enum ContentHash {
  /// SHA-256 (FIPS 180-4) as 64 hexadecimal digits.
  public static func sha256(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(data: bytes)
    return String(
      decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The hash of several texts, none of which can borrow from its neighbour; nil differs from an empty one.
  public static func sha256(of texts: [String?]) -> String {
    var bytes: [UInt8] = []
    for text in texts {
      bytes += Array((text.map { "\($0.utf8.count)" } ?? "-").utf8) + [UInt8(ascii: ":")]
      bytes += Array((text ?? "").utf8)
    }
    return sha256(of: bytes)
  }

  /// Whether a text has the form of such a hash.
  static func isHash(_ text: Substring) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy(digits.contains)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
