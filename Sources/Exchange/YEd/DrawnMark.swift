/// A hash of what we draw something by, written beside it: a drawing that still is what it was follows from the
/// map and need not be kept; one that somebody has changed must be.
enum DrawnMark {
  /// - Parameter xml: as it is written, or as a reader found it.
  static func of(_ xml: ArraySlice<UInt8>) -> String {
    // A piece of a document declares the namespaces it uses, once each.
    let declaration = Array(" xmlns:y=\"\(YEdGraphics.namespace)\"".utf8)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    if let place = xml.firstRange(of: declaration) {
      add(xml[..<place.lowerBound])
      add(xml[place.upperBound...])
    } else {
      add(xml)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
