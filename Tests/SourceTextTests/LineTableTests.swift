import SourceText
import Testing

@Suite struct LineTableTests {
  /// Lines end with LF, CR and CRLF. Byte offsets: `ab` 0, LF 2, CR 3, `c` 4, CRLF 5, `é` 7, `😀` 9, `x` 13.
  private let table = LineTable(Array("ab\n\rc\r\né😀x".utf8))

  @Test(
    arguments: [
      (0, 1, 1, 1), (1, 1, 2, 2), (2, 1, 3, 3), (3, 2, 1, 1), (4, 3, 1, 1), (7, 4, 1, 1), (9, 4, 2, 2),
      (13, 4, 3, 4), (14, 4, 4, 5),
    ])
  func `a position counts lines, characters and UTF-16 units from 1`(
    offset: Int, line: Int, column: Int, utf16: Int
  ) {
    let position = table.position(of: offset)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(position.utf16Column == utf16)
    #expect(position.offset == offset)
  }

  @Test func `offsets outside the text mean its ends`() {
    #expect(table.position(of: -5) == table.position(of: 0))
    #expect(table.position(of: 99) == table.position(of: 14))
    #expect(LineTable([]).position(of: 0).line == 1)
  }

  @Test(arguments: [(1, 0..<2), (2, 3..<3), (3, 4..<5), (4, 7..<14), (0, 0..<0), (5, 0..<0)])
  func `a line comes without its break`(number: Int, range: Range<Int>) {
    #expect(table.line(number) == range)
  }

  @Test func `a final line break begins an empty line`() {
    let table = LineTable(Array("a\n".utf8))
    #expect(table.position(of: 2).line == 2)
    #expect(table.line(2) == 2..<2)
  }
}
