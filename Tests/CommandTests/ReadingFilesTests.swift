import Reading
import SourceText
import SystemPackage
import Testing

@testable import claimgraph

/// Files and streams on their way in.
struct ReadingFilesTests {
  private static let graph = "digraph { a [label=\"The toll should go\"]; b -> a; }"

  @Test func `streams go through, by the formats that are named or recognised`() async throws {
    let place = try ScratchFolder()
    let answer = try await place.claimgraph("convert", "-", "-", "--to", "json", input: Self.graph)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.errors.hasPrefix("read <stdin> as dot: 2 nodes and 1 edge\n"))
    #expect(answer.output.hasPrefix("{"))
    let named = try await place.claimgraph(
      "convert", "-", "-", "--from", "json", "--to", "dot", input: answer.output)
    #expect(named.output.contains("digraph"))
  }

  @Test func `a pipe that gives a few bytes at a time is recognised all the same`() throws {
    let (reading, writing) = try FileDescriptor.pipe()
    let source = OpenFile(reading)
    try writing.writeAll("dig".utf8)
    var input = source.input
    var start = 0
    var read = input.slide(to: &start)
    #expect(read && input.window == Array("dig".utf8))
    try writing.writeAll("raph".utf8)
    try writing.close()
    read = input.slide(to: &start)
    #expect(read && input.window == Array("digraph".utf8))
    read = input.slide(to: &start)
    #expect(!read && input.isComplete)
    #expect(source.problem == nil)
  }

  @Test func `a file bigger than a piece is read whole`() throws {
    let bytes = (0..<(3 * ByteInput.chunkSize + 7)).map { UInt8(truncatingIfNeeded: $0 / 251) }
    let place = try ScratchFolder()
    try place.write(bytes, to: "big")
    #expect(try FileReading.read(FilePath(place.path + "/big")).bytes == bytes)
  }

  @Test func `a file over the limit is refused`() throws {
    let place = try ScratchFolder(["big": String(repeating: "x", count: 3 << 20)])
    #expect(throws: CommandFailure.self) {
      try FileReading.read(FilePath(place.path + "/big"), limit: 2 << 20)
    }
  }

  @Test func `what goes wrong on the way is told`() throws {
    let place = try ScratchFolder()
    let source = OpenFile(try FileDescriptor.open(FilePath(place.path), .readOnly))
    var input = source.input
    var start = 0
    let read = input.slide(to: &start)
    #expect(!read)
    #expect(source.problem?.description.contains("cannot be read to its end") == true)
  }

  @Test func `a mistake in a configuration is pointed at beside a foreign graph`() async throws {
    let place = try ScratchFolder(["a.gv": Self.graph, "claimgraph.yaml": "# one\nmodle: {}\n"])
    let answer = try await place.claimgraph("convert", "a.gv", "-", "--to", "json")
    #expect(answer.errors.contains("claimgraph.yaml:2:"), "\(answer.errors)")
  }
}
