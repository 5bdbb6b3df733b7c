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

  /// Four letters of UTF-16, then `&` from `&amp;`.
  @Test(arguments: [(0..<1, 2..<4), (1..<2, 4..<6), (2..<4, 6..<10), (3..<4, 8..<10), (4..<5, 10..<15)])
  func `a run may go in steps of any width`(made: Range<Int>, original: Range<Int>) {
    let map = OriginMap(runs: [
      .init(start: 0, origin: 2, count: 2, originWidth: 2),
      .init(start: 2, origin: 6, count: 2, width: 1, originWidth: 2),
      .init(start: 4, origin: 10, count: 1, originWidth: 5),
    ])
    #expect(map.original(of: made) == original)
  }

  @Test func `a text nothing of which was copied leads nowhere`() {
    #expect(OriginMap(runs: []).original(of: 4..<9) == 0..<0)
  }

  @Test func `a text that is its own original keeps its places`() {
    #expect(OriginMap.identity.original(of: 4..<9) == 4..<9)
    #expect(OriginMap.identity.original(of: 4..<4) == 4..<4)
  }
}
