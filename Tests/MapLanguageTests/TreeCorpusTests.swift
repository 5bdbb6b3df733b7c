import MapLanguage
import SourceText
import TestSupport
import Testing

/// The syntax trees in `Tests/Corpus/Trees`.
struct TreeCorpusTests {
  @Test func `every map has the tree below it`() throws {
    try Corpus.check("Trees") { map in
      let file = SourceFile(name: "map.argdown", text: map.withSpelledCharacters)
      let (tree, findings) = MapParser.parse(file)
      let lines = FindingLines(files: SourceFiles([file])).lines(of: findings)
      #expect(tree.faults == [])
      return tree.dump + lines.map { $0 + "\n" }.joined()
    }
  }
}
