import Claims
import MapCompiler
import SourceText
import TestSupport
import Testing

/// Bibliographies in BibTeX, which somebody else converts.
struct DocumentLoaderBibTeXTests {
  private static let bibTeX = """
    % works
    @book{ames, title = {On Tolls}}
    @article (low, title = {Low @ home}, titel = {B})
    """
  private static let json = """
    [{"id": "ames", "title": "On Tolls", "type": "book", "issued": {"date-parts": [[1986]]}},
     {"id": "low", "titel": "B"}]
    """

  @Test func `is handed out to be converted, and is read the second time`() throws {
    let first = read(nil)
    #expect(first.codes.contains("bibtex"))
    let file = try #require(first.bibTeX)
    #expect(file.bytes == Array(Self.bibTeX.utf8))

    let second = read(.records(Array(Self.json.utf8)))
    #expect(second.graph.nodes(of: .source).map { second.graph.title(of: $0) } == ["On Tolls", "low"])
    #expect(!second.codes.contains("bibtex"))
  }

  @Test func `a finding about a record leads to its entry`() {
    let map = read(.records(Array(Self.json.utf8)))
    #expect(lines(of: map).contains("warning unknown-key refs.bib:3:11"), "\(lines(of: map))")
  }

  @Test(arguments: [
    (BibTeXConversion.broken(line: 3, message: "unexpected"), "error unreadable-records refs.bib:3:1"),
    (.broken(line: 99, message: "unexpected"), "error unreadable-records refs.bib:3:1"),
    (.broken(line: nil, message: "unexpected"), "error unreadable-records refs.bib:1:1"),
    (.unavailable(message: "needs pandoc", help: "install it"), "error bibtex 2:15"),
    (.records(Array("[{]".utf8)), "error unreadable-records refs.bib:1:3"),
    (.records(Array("words".utf8)), "error not-records 2:15"),
  ])
  func `what cannot be converted is a finding at its place`(conversion: BibTeXConversion, finding: String) {
    let map = read(conversion)
    #expect(lines(of: map).contains(finding), "\(lines(of: map))")
  }

  private func read(_ conversion: BibTeXConversion?) -> CompiledMap {
    let reader = MapReader { path in .file(SourceFile(name: path, text: Self.bibTeX)) }
    let text = "===\nbibliography: refs.bib\n===\n\n[A]: \"Tolls pay.\" #quotation {source: ames}\n"
    return reader.read(SourceFile(name: "map.argdown", text: text), bibTeX: conversion)
  }

  private func lines(of map: CompiledMap) -> [String] {
    FindingLines(files: map.graph.files).lines(of: map.findings)
  }
}
