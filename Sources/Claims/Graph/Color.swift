/// A colour as `0xRRGGBB`.
public struct Color: Hashable, Sendable {
  public let rgb: UInt32
  @inlinable public init(rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }
}

extension Color {
  /// Reads `#rgb` and `#rrggbb`; nil for anything else.
  public init?(hex: String) {
    var digits = hex.utf8.dropFirst()
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6 else { return nil }
    let isShort = digits.count == 3
    var rgb: UInt32 = 0
    while let byte = digits.popFirst() {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      rgb = rgb << 4 | UInt32(digit)
      if isShort { rgb = rgb << 4 | UInt32(digit) }
    }
    self.init(rgb: rgb)
  }

  /// `#rrggbb`.
  public var hex: String {
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
