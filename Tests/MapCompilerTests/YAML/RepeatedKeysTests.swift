import Claims
import MapCompiler
import SourceText
import TestSupport
import Testing

struct RepeatedKeysTests {
  @Test(arguments: [
    ("title: One\ntitle: Two\nauthor: Me", "error repeated-key 3:1"),
    ("title: One\n\"title\": Two\nauthor: Me", "error repeated-key 3:1"),
    ("title: One\ntitle: |\n  Two\n  lines\n# and so on\n\nauthor: Me", "error repeated-key 3:1"),
    ("title: One\nparties:\n- id: a\n  name: A\n  name: B\nauthor: Me", "error repeated-key 6:3"),
    ("sources:\n  a: {title: A}\n  a:\n    title: B\ntitle: One\nauthor: Me", "error repeated-key 4:3"),
    ("title: One\nauthor: Me\nauthor: You", "error repeated-key 4:1"),
    ("title: One\nx: Ä\n'x' : Ö\nauthor: Me", "error repeated-key 4:1"),
  ])
  func `the first entry counts, and so does all the rest`(frontMatter: String, finding: String) {
    let map = readMap("===\n\(frontMatter)\n===\n\n[A]: a\n")
    #expect(
      FindingLines(files: map.graph.files).lines(of: map.findings).filter { $0.contains("error") } == [
        finding
      ])
    #expect(map.graph.metadata["title"] == .string("One"))
    #expect(map.graph.metadata["author"] == .string("Me"))
  }

  @Test func `a third and a fourth entry are found too`() {
    let map = readMap("===\na: 1\na: 2\nb:\n  c: 3\n  c: 4\na: 5\n===\n")
    #expect(
      FindingLines(files: map.graph.files).lines(of: map.findings) == [
        "error repeated-key 3:1", "error repeated-key 6:3", "error repeated-key 7:1",
      ])
    #expect(map.graph.metadata["a"] == .int(1))
    #expect(map.graph.metadata["b"]?["c"] == .int(3))
  }

  @Test func `in data over several lines too`() {
    let map = readMap("[A]: a {\n  x: 1\n  x: 2\n  y: 3\n}\n")
    #expect(map.codes == ["repeated-key"])
    #expect(map.graph.nodes.indices.map { map.graph.data(of: $0) } == [config(["x": .int(1), "y": .int(3)])])
  }

  @Test(arguments: ["title: {a: 1, a: 2}", "? {a: 1}\n: x\n? {a: 1}\n: y"])
  func `what cannot be taken apart is left out as a whole`(frontMatter: String) {
    let map = readMap("===\n\(frontMatter)\n===\n\n[A]: a\n")
    #expect(map.codes == ["unreadable-front-matter"])
    #expect(map.graph.nodes.count == 1)
  }

  @Test func `blocks without end do not take time without end`() {
    let blocks = (0..<100).map { "g\($0):\n  a: 1\n  a: 2\n" }.joined()
    #expect(readMap("===\n\(blocks)===\n").codes == ["unreadable-front-matter"])
  }

  private func config(_ members: KeyValuePairs<String, DataValue>) -> DataValue {
    .map(members.map { DataValue.Entry($0, $1) })
  }
}
