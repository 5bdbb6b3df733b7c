import Claims
import MapCompiler
import SourceText
import TestSupport
import Testing

/// Included files, front matter and configurations.
struct MapReaderTests {
  private static let files = [
    "part.argdown": "[part]: From the part.\n",
    "deep/one.argdown": "@include(two.argdown)\n\n[one]: x\n\n@include(../part.argdown)\n",
    "deep/two.argdown": "[two]: y\n",
    "loop.argdown": "[loop]: z\n\n@include(again.argdown)\n",
    "again.argdown": "[again]: w\n\n@include(loop.argdown)\n\n@include(map.argdown)\n",
    "faulty.argdown": "[faulty]: fine\n\n  - [lost]: b {x: [}\n",
    "parties.yaml": "ames: {name: R. Ames}\ncouncil: {name: Council}\n",
    "sources.json": "[{\"id\": \"minutes\", \"title\": \"Minutes\"}]\n",
    "parties.argdown": "===\ntitle: Parties\nparties: {ames: {name: R. Ames}}\n===\n",
  ]

  private func read(_ text: String, configurations: [String] = [], options: DataValue = .emptyMap)
    -> CompiledMap
  {
    let reader = MapReader { path in
      if path == "secret.argdown" { return .refused("permission denied") }
      return Self.files[path].map { .file(SourceFile(name: path, text: $0)) } ?? .missing
    }
    let files = configurations.map { SourceFile(name: "claimgraph.yaml", text: $0) }
    return reader.read(
      SourceFile(name: "maps/map.argdown", text: text), configurationFiles: files, options: options)
  }

  private func titles(_ map: CompiledMap) -> [String] {
    map.graph.nodes.indices.map { map.graph.title(of: $0) }
  }

  @Test func `an included file stands where it is named`() {
    let map = read("[a]: b\n\n@include(part.argdown)\n\n[c]: d\n")
    #expect(titles(map) == ["a", "part", "c"])
    #expect(map.findings.isEmpty)
    #expect(map.graph.files.files.map(\.name) == ["maps/map.argdown", "part.argdown"])
    #expect(map.graph.nodes.origins[1].file == FileIndex(1))
  }

  @Test func `paths count from the file that names them`() {
    let map = read("@include(deep/one.argdown)\n\n[a]: b\n")
    #expect(titles(map) == ["two", "one", "part", "a"])
    #expect(map.findings.isEmpty)
  }

  @Test func `front matter is read below any number of comments`() {
    let comments = String(repeating: "// a comment\n", count: 30)
    #expect(read(comments + "\n===\ntitle: Map\n===\n\n[a]: b\n").graph.title == "Map")
  }

  @Test func `headings go on in and after an included file`() {
    let map = read("# H\n\n@include(part.argdown)\n\n[a]: b\n")
    #expect(map.graph.nodes.groups == [GroupIndex(0), GroupIndex(0)])
  }

  @Test(arguments: [
    ("@include(part.argdown)\n\n@include(./part.argdown)\n", "note included-twice 3:1"),
    ("@include(nowhere.argdown)\n", "error include-missing 1:1"),
    ("@include(../outside.argdown)\n", "error include-outside 1:1"),
    ("@include(deep/../../outside.argdown)\n", "error include-outside 1:1"),
    ("@include(/etc/passwd)\n", "error include-outside 1:1"),
    ("@include(secret.argdown)\n", "error include-refused 1:1"),
    ("@include()\n", "error include-outside 1:1"),
  ])
  func `what is not included is said`(_ text: String, _ finding: String) {
    let map = read(text)
    #expect(FindingLines(files: map.graph.files).lines(of: map.findings) == [finding])
  }

  @Test func `files that include each other are read once each`() {
    let map = read("@include(loop.argdown)\n")
    #expect(titles(map) == ["loop", "again"])
    let lines = FindingLines(files: map.graph.files).lines(of: map.findings)
    #expect(lines == ["note included-twice again.argdown:3:1", "note included-twice again.argdown:5:1"])
  }

  @Test func `findings in an included file point into it`() {
    let map = read("[a]: b\n\n@include(faulty.argdown)\n")
    let lines = FindingLines(files: map.graph.files).lines(of: map.findings)
    #expect(
      lines == [
        "error relation-without-parent faulty.argdown:3:3", "error unreadable-data faulty.argdown:3:20",
      ])
  }

  @Test func `front matter of an included file counts, the map's own more`() {
    let map = read(
      "===\ntitle: Map\n===\n\n@include(parties.argdown)\n\n[a]: b {by: ames}\n\n[c]: d {by: amse}\n")
    #expect(map.graph.title == "Map")
    #expect(map.graph.node(id: "party:ames").map { map.graph.title(of: $0) } == "R. Ames")
    #expect(map.codes == ["unknown-party"])
  }

  @Test func `options are stronger than configurations, these than front matter`() {
    let options = DataValue.map([.init("model", .map([.init("mode", .string("loose"))]))])
    let text = "===\nmodel: {mode: strict, removeTagsFromText: true}\n===\n\n[a]: b #c\n  + [d]: e\n"
    let (loose, strict) = ("model: {mode: loose}\n", "{\"model\": {\"mode\": \"strict\"}}\n")
    #expect(read(text).graph.edges.relations == [.entails])
    #expect(read(text, configurations: [loose]).graph.edges.relations == [.supports])
    #expect(read(text, configurations: [strict], options: options).graph.edges.relations == [.supports])
    let both = read(text, configurations: [loose, strict])
    #expect(both.graph.edges.relations == [.entails])
    #expect(both.settings.model.removeTagsFromText)
  }

  @Test func `a slip in a configuration is pointed at`() {
    let map = read("[a]: b\n", configurations: ["model: [\n"])
    let lines = FindingLines(files: map.graph.files).lines(of: map.findings)
    #expect(lines == ["error unreadable-configuration claimgraph.yaml:2:1"])
  }

  @Test func `parties and sources may stand in files of their own`() {
    let map = read(
      "===\nparties-file: parties.yaml\nbibliography: sources.json\nparties: {ames: {name: Rose Ames}}\n===\n\n"
        + "[a]: b {by: [ames, council], source: minutes}\n")
    #expect(map.findings.isEmpty)
    #expect(
      titles(map) == ["a", "Rose Ames", "Council", "Minutes"]
        || titles(map) == ["a", "Council", "Rose Ames", "Minutes"])
  }

  @Test(arguments: [
    ("parties-file: nowhere.yaml", "error include-missing 2:15"),
    ("bibliography: ../x.yaml", "error include-outside 2:15"),
    ("parties-file: part.argdown", "error unreadable-records part.argdown:1:1"),
    ("bibliography: secret.argdown", "error include-refused 2:15"),
  ])
  func `what is wrong with such a file is said`(_ setting: String, _ finding: String) {
    let map = read("===\n\(setting)\n===\n\n[a]: b\n")
    #expect(FindingLines(files: map.graph.files).lines(of: map.findings) == [finding])
  }

  @Test(arguments: [
    ("===\na: [1\nb: 2\n===\n\nx\n", "error unreadable-front-matter 3:2"),
    ("===\na: 1\na: 2\n===\n\nx\n", "error repeated-key 3:1"),
    ("===\ntitle: \"a\n===\n\nx\n", "error unreadable-front-matter 3:1"),
    ("x {a: b: c}\n", "error unreadable-data 1:8"),
    ("é {ü: [1}\n", "error unreadable-data 1:9"),
    ("x\n{\n  a: 1\n  b: ]\n}\n", "error unreadable-data 4:6"),
    ("x {[1, 2]: 3}\n", "error unreadable-data 1:4"),
  ])
  func `a slip in YAML is pointed at`(_ text: String, _ finding: String) {
    let map = read(text)
    #expect(FindingLines(files: map.graph.files).lines(of: map.findings) == [finding])
    #expect(map.graph.nodes.count == 1)
  }

  @Test(arguments: ["\n", "\r\n"]) func `keys are pointed at over any line ends`(_ lineEnd: String) throws {
    let text = "[a]: b\n{\n  x: 1\n  ö: \"ü\"\n  locatr: 4\n}\n".replacing("\n", with: lineEnd)
    let map = read(text)
    let finding = try #require(map.findings.all.first { $0.code == "unknown-key" })
    var positions = SourcePositions(files: map.graph.files)
    let place = positions.position(of: Int(finding.range?.start ?? 0), in: FileIndex(0))
    #expect(place?.line == 5)
    #expect(place?.column == 3)
  }
}
