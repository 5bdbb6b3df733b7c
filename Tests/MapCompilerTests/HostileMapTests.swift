import Claims
import MapCompiler
import SourceText
import TestSupport
import Testing

/// Maps that would take quadratic time if something were copied or searched for each element.
///
/// Each is small enough to pass quickly and large enough to be missed by nobody if it did.
struct HostileMapTests {
  private func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  @Test func `one structure of many lines`() {
    let map = readMap("<a>\n\n" + lines(20_000) { "(\($0 + 1)) [p\($0)]" } + "----\n(1) [c]: d\n")
    #expect(map.graph.structures.values.map(\.count) == [20_001])
    #expect(map.graph.edges.count == 20_001)
  }

  @Test func `one statement with many tags`() {
    let map = readMap(lines(20_000) { "#t\($0) #t\($0)" })
    #expect(map.graph.tags(of: NodeIndex(0)).count == 20_000)
  }

  @Test func `data spread over many occurrences`() {
    let map = readMap(lines(5_000) { "[a] {k\($0): {x\($0): 1}, same: {y\($0): 2}}\n" })
    #expect(map.graph.data(of: NodeIndex(0))?.entries.count == 5_001)
    #expect(map.graph.data(of: NodeIndex(0))?["same"]?.entries.count == 5_000)
  }

  @Test func `many keys on one line`() throws {
    let map = readMap("[a]: b {" + (0..<5_000).map { "k\($0): 1" }.joined(separator: ", ") + "}\n")
    let last = try #require(map.graph.data(of: NodeIndex(0))?.entries.last?.keyRange)
    #expect(String(decoding: map.graph.files[last.file].bytes[last.bytes], as: UTF8.self) == "k4999")
  }

  @Test func `many attackers of an argument with many premises`() {
    let attacks = lines(5_000) { "  - [x\($0)]" }
    let premises = lines(5_000) { "(1) [p\($0)]" + ($0 == 7 ? "\n  - [x3]" : "") }
    let graph = readMap("<a>\n\(attacks)\n\(premises)----\n(2) c\n").graph
    #expect(graph.edges.relations.count { $0 == .attacks } == 5_000)
    let redundant = graph.edges.indices.contains {
      graph.edges.relations[$0.position] == .attacks && graph.id(of: graph.edges.from[$0.position]) == "x3"
        && graph.id(of: graph.edges.to[$0.position]) == "argument:a"
    }
    #expect(!redundant)
  }

  @Test func `many names that nobody declared`() {
    let parties = lines(50) { "  party\($0): x" }
    let map = readMap("===\nparties:\n\(parties)===\n\n" + lines(2_000) { "[c\($0)] {by: parti\($0)}\n" })
    #expect(map.codes.count { $0 == "unknown-party" } == 1_000)
    #expect(map.codes.last == "more-findings")
  }
}
