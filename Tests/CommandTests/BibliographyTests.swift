import Testing

/// Bibliographies in BibTeX, which pandoc converts.
struct BibliographyTests {
  private static let map =
    "===\nbibliography: works.bib\n===\n\n[A]: \"Tolls pay.\" #quotation {source: ames}\n"

  @Test func `a bibliography in BibTeX declares sources`() async throws {
    let place = try ScratchFolder([
      "toll.argdown": Self.map, "works.bib": "@book{ames, title = {{On Tolls}}, author = {Ames, Rose}}",
    ])
    let answer = try await place.claimgraph("check", "toll.argdown")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    #expect(!answer.output.contains("unknown-source"))
    #expect(!answer.output.contains("bib"), "\(answer.output)")
  }

  @Test func `a fault in it is found where it stands`() async throws {
    let place = try ScratchFolder([
      "toll.argdown": Self.map, "works.bib": "@book{low, title = {B}}\n@book{ames, title = \"On\n",
    ])
    let answer = try await place.claimgraph("check", "toll.argdown")
    #expect(answer.status == 1)
    #expect(answer.output.contains("works.bib:2:1: error: unexpected"), "\(answer.output)")
  }

  @Test(arguments: [true, false])
  func `without pandoc, the way to install it is told`(hasShell: Bool) async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map, "works.bib": "@book{ames, title = {B}}"])
    let answer = try await place.claimgraph(
      ["check", "toll.argdown"], searchPath: hasShell ? place.path : "/no/such/folder")
    #expect(answer.status == 1)
    #expect(
      answer.output.contains("toll.argdown:2:15: error: 'works.bib' needs the program 'pandoc'"),
      "\(answer.output)")
    #expect(answer.output.contains("apt-get install pandoc"))
  }
}
