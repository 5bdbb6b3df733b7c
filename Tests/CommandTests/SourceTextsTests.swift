import ArgumentParser
import Claims
import MapCompiler
import Quotations
import SourceReading
import SourceText
import SystemPackage
import Testing

@testable import claimgraph

/// The texts of a map's sources, from its records and from the command line.
struct SourceTextsTests {
  @Test func `each record's file is read, with what the record says of it`() async throws {
    let texts = try await read(
      """
      sources:
        ames: {title: On Tolls, author: R. Ames, language: en, completeness: excerpt, text: texts/ames.md}
        low: {title: No text}
      """, ["texts/ames.md": "Tolls *pay*."])
    #expect(texts.findings.isEmpty, "\(texts.findings.all)")
    let document = try #require(texts.documents.first)
    #expect(texts.documents.count == 1)
    #expect(document.id == "ames")
    #expect(document.title == "On Tolls")
    #expect(document.authors == ["R. Ames"])
    #expect(document.completeness == .excerpt)
    #expect(document.fileName.hasSuffix("texts/ames.md"))
    #expect(document.text[0..<10] == "Tolls pay.")
  }

  @Test func `a file of the command line is the stronger and may lie anywhere`() async throws {
    let elsewhere = try ScratchFolder(["ames.txt": "Other words."])
    let texts = try await read(
      "sources: {ames: {text: ames.txt}}", ["ames.txt": "Tolls pay."],
      options: ["ames=\(elsewhere.path)/ames.txt"])
    #expect(texts.findings.isEmpty, "\(texts.findings.all)")
    #expect(texts.documents.map { $0.text[0..<5] } == ["Other"])
  }

  static let faults: [(record: String, options: [String], code: String, message: String)] = [
    ("{text: gone.txt}", [], "source-text", "there is no file 'gone.txt'"),
    ("{text: ../ames.txt}", [], "source-text", "lies outside the map's folder"),
    ("{text: /etc/passwd}", [], "source-text", "lies outside the map's folder"),
    ("{text: \"https://a.b/c.txt\"}", [], "source-text", "is an address; nothing is fetched"),
    ("{text: [a, b]}", [], "source-text", "text must be the path of one file"),
    ("{text: texts}", [], "source-text", "is a folder"),
    ("{text: link.txt}", [], "source-text", "out of the map's folder"),
    ("{text: empty.txt}", [], "source-text", "is empty"),
    ("{text: nul.txt}", [], "source-text", "is no text"),
    ("{text: fake.pdf}", [], "source-text", "is named as PDF but is none"),
    ("{text: latin.txt}", [], "source-note", "is read as windows-1252"),
    ("{completeness: excerp}", [], "unknown-completeness", "there is no completeness 'excerp'"),
    ("{}", ["ams=ames.txt"], "unknown-source", "--source names 'ams'"),
    ("{}", ["ames=gone.txt"], "source-text", "'gone.txt'"),
  ]

  @Test(arguments: faults.indices)
  func `what stands in the way of a text is a finding`(index: Int) async throws {
    let fault = Self.faults[index]
    let texts = try await read(
      "sources: {ames: \(fault.record)}",
      ["texts/a.txt": "a", "empty.txt": "", "nul.txt": "a\0b", "fake.pdf": "words", "latin.txt": "caf?"],
      options: fault.options)
    let finding = try #require(texts.findings.all.first)
    #expect(texts.findings.all.count == 1)
    #expect(finding.code == fault.code)
    #expect(finding.message.contains(fault.message), "\(finding.message)")
    #expect((finding.range == nil) == !fault.options.isEmpty)
  }

  @Test(arguments: ["ames", "=a.txt", "ames="])
  func `an option without id or file is refused`(option: String) {
    #expect(throws: (any Error).self) { try SourceArgument(option) }
  }

  @Test func `two files for one source are refused`() throws {
    #expect(throws: (any Error).self) { try SourceOptions.parse(["--source", "a=b", "--source", "a=c"]) }
    #expect(
      try SourceOptions.parse(["--source", "a=b=c", "--source", "b=c"]).sources.map(\.path) == ["b=c", "c"])
  }

  private func read(
    _ frontMatter: String, _ files: [String: String], options: [String] = []
  ) async throws -> SourceTexts {
    let place = try ScratchFolder(files)
    try place.write("===\n\(frontMatter)\n===\n\n[A]: a\n", to: "map.argdown")
    try place.link("link.txt", to: "/etc/hostname")
    if files["latin.txt"] != nil { try place.write([0x63, 0x61, 0x66, 0xE9], to: "latin.txt") }
    let map = MapArgument(place.path + "/map.argdown")
    let compiled = try await MapLoader(configurationFile: nil, options: .emptyMap).load(map)
    return await SourceTexts.read(
      for: compiled.graph, of: map, arguments: try options.map(SourceArgument.init))
  }
}
