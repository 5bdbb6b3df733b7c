import Claims
import MapCompiler
import SourceText
import TestSupport
import Testing

/// Parties and sources in files of their own.
struct DocumentLoaderRecordsTests {
  static let bibliographies = [
    ("refs.json", #"[{"id": "ames", "title": "On Tolls", "type": "book"}, {"id": "b", "title": "B"}]"#),
    ("refs.yaml", "references:\n- id: ames\n  title: On Tolls\n- id: b\n  title: B\n"),
    ("refs.yaml", "sources:\n  ames: {title: On Tolls}\n  b: {title: B}\n"),
    ("refs.yaml", "ames: {title: On Tolls}\nb: {title: B}\n"),
    ("sub/refs.yml", "- {id: ames, title: On Tolls}\n- {id: b, title: B}\n"),
  ]

  @Test(arguments: bibliographies)
  func `a bibliography is CSL-JSON, CSL-YAML, or records by id`(name: String, text: String) {
    let map = read("bibliography: \(name)", [name: text])
    #expect(map.findings.isEmpty, "\(map.findings.all)")
    #expect(titles(of: .source, in: map) == ["On Tolls", "B"])
    #expect(Attribution(map.graph).sources.values.map { map.graph.title(of: $0) } == ["On Tolls"])
  }

  @Test func `parties have a file too, and the map's own records are the stronger`() {
    let map = read(
      "parties-file: who.yaml\nparties: {club: {name: The Club}}\nbibliography: refs.json",
      ["who.yaml": "club: {name: Club}\ncouncil: {name: Council}", "refs.json": Self.bibliographies[0].1])
    #expect(map.findings.isEmpty)
    #expect(titles(of: .party, in: map) == ["The Club", "Council"])
  }

  @Test(arguments: [
    ("", "error include-missing 2:15"),
    ("ames: [", "error unreadable-records refs.yaml:1:8"),
    ("just words", "error not-records 2:15"),
    ("- {title: no id}", "error not-records 2:15"),
    ("ames: {title: A}\names: {title: B}", "error repeated-key refs.yaml:2:1"),
    ("- {id: ames, title: A}\n- {id: ames, title: B}", "error declared-twice refs.yaml:2:8"),
  ])
  func `says what is wrong with a file, and where`(text: String, finding: String) {
    let map = read("bibliography: refs.yaml", text.isEmpty ? [:] : ["refs.yaml": text])
    let lines = FindingLines(files: map.graph.files).lines(of: map.findings)
    #expect(lines.first == finding, "\(lines)")
  }

  @Test(arguments: [
    ("../refs.yaml", "include-outside"), ("/etc/passwd", "include-outside"), ("[a, b]", "include-outside"),
    ("refs.bib", "bibtex"), ("gone.bib", "include-missing"),
  ])
  func `a file that may not or cannot be read is a finding`(name: String, code: String) {
    #expect(read("bibliography: \(name)", ["refs.bib": "@book{ames}"]).codes.contains(code))
  }

  private func read(_ frontMatter: String, _ files: [String: String]) -> CompiledMap {
    let reader = MapReader { path in
      files[path].map { .file(SourceFile(name: path, text: $0)) } ?? .missing
    }
    let text = "===\n\(frontMatter)\n===\n\n[A]: \"Tolls pay.\" #quotation {source: ames}\n"
    return reader.read(SourceFile(name: "map.argdown", text: text))
  }

  private func titles(of kind: NodeKind, in map: CompiledMap) -> [String] {
    map.graph.nodes(of: kind).map { map.graph.title(of: $0) }
  }
}
