import Testing

@testable import MapLanguage

/// Braces pair as YAML sees them, in whatever order one asks.
struct BraceTableTests {
  @Test(
    arguments: [
      ("{a}", 3), ("{a {b} c}", 9), ("{", nil), ("{{}", nil), ("{\"}\"}", 5), ("{a: '}'}", 8), ("{it's}", 6),
      ("{\"\\\"}\"}", 7),
      ("{a: \"}", 6), ("{\n  b: 1\n} c", 10),
    ] as [(String, Int?)])
  func `the end of the first brace`(_ text: String, _ end: Int?) {
    var table = BraceTable()
    #expect(table.end(of: 0, in: Array(text.utf8)) == end)
    #expect(table.end(of: 0, in: Array(text.utf8)) == end)
  }

  @Test func `the order of asking does not count`() {
    let bytes = Array("{a {b \"{\" {c}} {'{' {} {d} '}".utf8)
    let offsets = bytes.indices.filter { bytes[$0] == UInt8(ascii: "{") }
    var forwards = BraceTable()
    var backwards = BraceTable()
    let ends = offsets.map { forwards.end(of: $0, in: bytes) }
    #expect(offsets.reversed().map { backwards.end(of: $0, in: bytes) } == ends.reversed())
    #expect(offsets.map { forwards.end(of: $0, in: bytes) } == ends)
  }
}
