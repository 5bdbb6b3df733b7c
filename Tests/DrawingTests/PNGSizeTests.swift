import Testing

@testable import Drawing

@Suite struct PNGSizeTests {
  @Test(arguments: [(640, false), (32_766, true), (32_767, true)])
  func `says when a picture was scaled down`(width: Int, isScaled: Bool) throws {
    let size = try #require(PNGSize(png(width: width)))
    #expect(size.width == width && size.height == 3)
    #expect((size.scalingFinding != nil) == isScaled)
  }

  @Test func `what is no picture has no size`() {
    #expect(PNGSize([]) == nil)
    #expect(PNGSize(Array(repeating: 0, count: 100)) == nil)
  }

  private func png(width: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, 0, 3]
  }
}
