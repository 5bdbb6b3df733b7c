import Testing

@testable import MapLanguage

/// The next mark of a line is found, whatever was asked before.
struct LineSearchTests {
  @Test func `asking forwards, backwards and again`() {
    let bytes = Array("a]b]]\nc\r\n]d".utf8)
    func expected(_ offset: Int) -> Int? {
      let rest = bytes[offset...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      return rest.firstIndex(of: UInt8(ascii: "]"))
    }
    var search = LineSearch("]")
    for offset in Array(0...bytes.count) + (0...bytes.count).reversed() + [3, 3, 10, 0] {
      #expect(search.next(from: offset, in: bytes) == expected(offset))
    }
  }
}
