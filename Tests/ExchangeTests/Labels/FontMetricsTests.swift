import Exchange
import Testing

struct FontMetricsTests {
  @Test(arguments: [
    ("", 0), ("Toll", 1611), ("iiii", 888), ("WWWW", 3776), ("a b", 1390), ("\t", 278), ("\u{1}\n\u{7F}", 0),
    ("é", 556), ("e\u{301}", 556), ("漢字", 2000), ("한", 1000), ("🚀", 1000), ("“a”", 1222), ("\u{200B}", 0),
    ("Ж", 700), ("ж", 560), ("–", 556), ("—", 1000),
  ])
  func `Widths are in thousandths of the font's size`(text: String, thousandths: Int) {
    #expect(FontMetrics.regular.width(of: Array(text.utf8)[...], size: 1000) == Double(thousandths))
  }

  @Test func `Bold is wider than regular and grows with the size`() {
    let text = Array("Sunday opening".utf8)[...]
    #expect(FontMetrics.bold.width(of: text, size: 10) > FontMetrics.regular.width(of: text, size: 10))
    #expect(FontMetrics.bold.width(of: text, size: 20) == 2 * FontMetrics.bold.width(of: text, size: 10))
  }

  @Test(arguments: [[0xC3], [0x80, 0x80], [0xF0, 0x9F], [0xFF, 0xFE, 0x41]] as [[UInt8]])
  func `Ill-formed bytes have some width and are never read past`(bytes: [UInt8]) {
    #expect(FontMetrics.regular.width(of: bytes[...], size: 10) > 0)
  }
}
