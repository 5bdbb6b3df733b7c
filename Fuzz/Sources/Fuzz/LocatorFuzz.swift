import Quotations

/// What people write for the place of a passage.
enum LocatorFuzz {
  static func run(_ bytes: [UInt8]) {
    let locator = Locator(String(decoding: bytes, as: UTF8.self))
    let place = Place(source: "s", range: 0..<1, original: 0..<1, page: "12", paragraph: 4, item: "7")
    _ = locator.names(place)
    for part in locator.parts { _ = part.names("12") }
  }
}
