import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test func `files are numbered in the order they are added`() {
    var files = SourceFiles([SourceFile(name: "map", text: "é")])
    let second = files.add(SourceFile(name: "part", bytes: [0xFF]))
    #expect(second == FileIndex(1))
    #expect(files[second].name == "part")
    #expect(files[FileIndex(0)].bytes == [0xC3, 0xA9])
    #expect(files.files.count == 2)
  }
}
