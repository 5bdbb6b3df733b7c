import Quotations
import SystemPackage
import Testing

@testable import claimgraph

/// What is kept of sources that were indexed.
struct IndexCacheTests {
  private let scratch: ScratchFolder
  private let cache: IndexCache

  init() throws {
    scratch = try ScratchFolder()
    cache = IndexCache(folder: FilePath(scratch.path).appending("a/b"))
  }

  private func document(_ text: String = "One is here. Two is here.") -> SourceDocument {
    SourceDocument(id: "s", fileName: "s.txt", hash: "0f0f", text: ReadableText(text))
  }

  private var name: String { "a/b/\(StoredIndex.fileName(hash: "0f0f"))" }

  @Test func `a source is kept and read back`() throws {
    #expect(cache.source(document()).words.count == 6)
    let kept = try #require(scratch.bytes(of: name))
    #expect(StoredIndex.source(kept, for: document()) != nil)
    #expect(cache.source(document()).structure.sentences == [0..<12, 13..<25])
    #expect(scratch.bytes(of: name) == kept)
    #expect(scratch.names(in: "a/b").count == 1)
  }

  @Test func `a damaged file is made anew`() throws {
    _ = cache.source(document())
    let kept = try #require(scratch.bytes(of: name))
    for damaged in [[], Array(kept.dropLast()), kept.map { $0 ^ 1 }, Array("no index".utf8)] {
      try scratch.write(damaged, to: name)
      #expect(cache.source(document()).words.count == 6)
      #expect(scratch.bytes(of: name) == kept)
    }
  }

  @Test func `the index of a text that reads otherwise now is made anew`() throws {
    _ = cache.source(document())
    let other = document("One is here. Three are here.")
    #expect(cache.source(other).structure.sentences.last == 13..<28)
    let kept = try #require(scratch.bytes(of: name))
    #expect(StoredIndex.source(kept, for: other) != nil)
    #expect(StoredIndex.source(kept, for: document()) == nil)
  }

  @Test func `a folder that cannot be made is done without`() throws {
    try scratch.write("a file", to: "a")
    #expect(cache.source(document()).words.count == 6)
    #expect(scratch.names == ["a"])
  }

  @Test func `a folder in the file's place is done without`() throws {
    try scratch.write("", to: name + "/x")
    #expect(cache.source(document()).words.count == 6)
    #expect(scratch.names(in: name) == ["x"])
  }
}
