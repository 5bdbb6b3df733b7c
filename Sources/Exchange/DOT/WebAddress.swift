/// An address that is safe as a link in a picture: `http`, `https` or `mailto`, or `#` and a place.
///
/// Everything but the characters that RFC 3986 allows is percent-encoded.
public struct WebAddress: Sendable {
  public let text: String

  /// With `&` percent-encoded too: Graphviz 2.42 copies addresses into an SVG as they are.
  public var escaped: String { text.replacing("&", with: "%26") }

  /// Nil for any other scheme, and for relative addresses.
  public init?(_ text: String) {
    let lowered = text.prefix(8).lowercased()
    guard ["http://", "https://", "mailto:", "#"].contains(where: lowered.hasPrefix) else { return nil }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if Self.allowed.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += Array("%".utf8) + [Self.hexDigits[Int(byte >> 4)], Self.hexDigits[Int(byte & 15)]]
      }
    }
    guard bytes.count <= 2_000 else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
  private static let allowed = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&()*+,;=%".utf8)
}
