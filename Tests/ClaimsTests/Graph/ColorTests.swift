import Claims
import Testing

struct ColorTests {
  @Test(
    arguments: [
      ("#1b9e77", 0x1B9E77), ("#ABC", 0xAABBCC), ("1b9e77", nil), ("#12345", nil), ("#ggg", nil), ("", nil),
      ("#", nil), ("#é1", nil),
    ] as [(String, UInt32?)])
  func `colours are read from hexadecimal`(text: String, rgb: UInt32?) {
    #expect(Color(hex: text)?.rgb == rgb)
  }

  @Test(arguments: ["#000000", "#00000f", "#1b9e77", "#ffffff"])
  func `colours are written as they are read`(text: String) {
    #expect(Color(hex: text)?.hex == text)
  }
}
