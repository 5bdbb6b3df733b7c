internal import Crypto
internal import FoundationEssentials

/// What tells a file's bytes from any others.
public enum SourceHash {
  /// SHA-256 (FIPS 180-4) as 64 hexadecimal digits.
  public static func sha256(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let digest = SHA256.hash(data: bytes)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
