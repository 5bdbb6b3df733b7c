import Quotations
import Testing

struct OriginMapTests {
  /// `<b>Tom &amp; Ann</b>` read as `Tom & Ann`.
  private let map = OriginMap(runs: [
    .init(start: 0, origin: 3, count: 4), .init(start: 5, origin: 12, count: 4),
  ])

  @Test(arguments: [
    (0..<3, 3..<6), (4..<5, 7..<12), (3..<6, 6..<13), (0..<9, 3..<16), (5..<9, 12..<16),
  ])
  func `a range leads to all it was made from`(made: Range<Int>, original: Range<Int>) {
    #expect(map.original(of: made) == original)
  }

  @Test func `a text that is its own original keeps its places`() {
    #expect(OriginMap.identity.original(of: 4..<9) == 4..<9)
    #expect(OriginMap.identity.original(of: 4..<4) == 4..<4)
  }
}
