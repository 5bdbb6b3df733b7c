import SourceText
import Testing

struct SourcePositionsTests {
  private static let text = "é😀x\nab\r\n\u{E9}c"

  @Test(arguments: [[0, 2, 6, 7, 8, 9, 12, 14], [14, 12, 9, 8, 7, 6, 2, 0], [7, 7, 2, 6, 0, 14, 3]])
  func `any order of questions gets the same answers`(offsets: [Int]) {
    let file = SourceFile(name: "a", text: Self.text)
    let table = LineTable(file.bytes)
    var positions = SourcePositions(files: SourceFiles([file]))
    for offset in offsets {
      #expect(positions.position(of: offset, in: FileIndex(0)) == table.position(of: offset))
    }
  }

  @Test func `columns count scalars and UTF-16 code units`() {
    var positions = SourcePositions(files: SourceFiles([SourceFile(name: "a", text: Self.text)]))
    let place = positions.position(of: 6, in: FileIndex(0))
    #expect(place?.line == 1)
    #expect(place?.column == 3)
    #expect(place?.utf16Column == 4)
  }

  @Test func `lines are given without their breaks`() {
    var positions = SourcePositions(files: SourceFiles([SourceFile(name: "a", text: "ab\r\ncd")]))
    #expect([1, 2, 3].map { positions.line($0, in: FileIndex(0)) } == [0..<2, 4..<6, 0..<0])
  }

  @Test func `a file that the map does not have has no positions and no lines`() {
    var positions = SourcePositions(files: SourceFiles())
    #expect(positions.position(of: 0, in: FileIndex(0)) == nil)
    #expect(positions.line(1, in: FileIndex(0)).isEmpty)
  }
}
