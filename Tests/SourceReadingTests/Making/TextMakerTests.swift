import Quotations
import Testing

@testable import SourceReading

struct TextMakerTests {
  private let html = Array("<b>Tom &amp; Ann</b>".utf8)

  private var made: TextMaker {
    var maker = TextMaker()
    maker.copy(html[3..<7])
    maker.translate([0x26], from: 7..<12)
    maker.copy(html[12..<14])
    maker.copy(html[14..<16])
    return maker
  }

  @Test func `pieces that follow each other are one run`() {
    #expect(String(decoding: made.bytes, as: UTF8.self) == "Tom & Ann")
    #expect(made.origins.runs?.count == 3)
    #expect(made.origins.original(of: 4..<5) == 7..<12)
    #expect(made.origins.original(of: 0..<9) == 3..<16)
  }

  @Test func `blanks at the end can be taken back`() {
    var maker = TextMaker()
    maker.copy(html[3..<7])
    maker.add(0x20)
    maker.trimBlanks()
    maker.copy(html[12..<16])
    #expect(String(decoding: maker.bytes, as: UTF8.self) == "Tom Ann")
    #expect(maker.origins.original(of: 3..<7) == 12..<16)
  }

  /// `Tom & Ann`, made from HTML that was made from UTF-16.
  @Test func `two ways are joined into one`() {
    let base = OriginMap(runs: [.init(start: 0, origin: 2, count: html.count, originWidth: 2)])
    let joined = made.origins.joined(to: base)
    for place in [0..<3, 2..<5, 4..<5, 5..<9, 0..<9] {
      let html = made.origins.original(of: place)
      #expect(joined.original(of: place) == 2 + 2 * html.lowerBound..<2 + 2 * html.upperBound)
    }
  }

  @Test func `what the base has no way for has none`() {
    let base = OriginMap(runs: [.init(start: 0, origin: 0, count: 4), .init(start: 6, origin: 10, count: 20)])
    #expect(made.origins.joined(to: base).original(of: 0..<1) == 3..<4)
    #expect(made.origins.joined(to: base).original(of: 5..<9) == 16..<20)
  }
}
