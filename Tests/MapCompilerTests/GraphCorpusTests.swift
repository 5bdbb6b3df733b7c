import MapCompiler
import TestSupport
import Testing

/// The graphs in `Tests/Corpus/Graphs`, and what is found in the maps of `Tests/Corpus/Errors`.
struct GraphCorpusTests {
  @Test(arguments: ["Graphs", "Errors"]) func `every map becomes the graph below it`(_ folder: String) throws
  {
    try Corpus.check(folder) { map in
      let read = readMap(map.withSpelledCharacters)
      expectInvariants(read.graph)
      return read.summary
    }
  }
}
