import Exchange
import SourceText
import TestSupport
import Testing
import Writing

/// Findings as JSON and SARIF, on the same example.
struct FindingsTests {
  private static let files = SourceFiles([
    SourceFile(name: "maps/tö ll.argdown", text: "é😀[Toll]: {by: amse}\n[Toll]"),
    SourceFile(name: "/abs.argdown", text: ""),
  ])

  private static let findings = [
    Finding(
      .error, "unknown-party", at: SourceRange(file: FileIndex(0), start: 6, end: 12),
      "unknown party \"amse\"", help: "did you mean 'ames'?"),
    Finding(
      .note, "self-attack", at: SourceRange(file: FileIndex(1), start: 0, end: 0), "'a' attacks itself"),
    Finding(.warning, "unknown-party", "no place\u{1B}"),
    Finding(.note, "elsewhere", at: SourceRange(file: FileIndex(9), start: 0, end: 0), "a file nobody knows"),
  ]

  private func json(_ findings: [Finding] = findings) -> [UInt8] {
    ByteStream.collect { FindingsJSON().write(findings, in: Self.files, to: &$0) }
  }

  private func sarif(_ findings: [Finding] = findings) -> [UInt8] {
    let sarif = SARIF(version: "1.2.3", summaries: ["self-attack": "a claim that attacks itself"])
    return ByteStream.collect { sarif.write(findings, in: Self.files, to: &$0) }
  }

  @Test func `findings as JSON`() throws {
    try expectGolden(json(), "findings.json")
  }

  @Test func `findings as SARIF`() throws {
    try expectGolden(sarif(), "findings.sarif")
  }

  @Test(arguments: [[], findings])
  func `the JSON satisfies its schema`(findings: [Finding]) throws {
    #expect(try JSONSchema("findings.schema.json").faults(of: json(findings)) == [])
  }

  @Test func `JSON columns count scalars, SARIF columns UTF-16 code units`() throws {
    let finding = try ParsedJSON(json())["findings"][0]
    #expect(finding["column"].int == 3)
    #expect(finding["endColumn"].int == 9)
    let location = try ParsedJSON(sarif())["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    #expect(location["region"]["startColumn"].int == 4)
    #expect(location["region"]["endColumn"].int == 10)
  }

  @Test func `SARIF paths are URIs`() throws {
    let artifacts = try ParsedJSON(sarif())["runs"][0]["artifacts"]
    #expect(artifacts[0]["location"]["uri"].string == "maps/t%C3%B6%20ll.argdown")
    #expect(artifacts[1]["location"]["uri"].string == "file:///abs.argdown")
  }

  @Test func `SARIF lists each rule once, with what it means`() throws {
    let run = try ParsedJSON(sarif())["runs"][0]
    let rules = run["tool"]["driver"]["rules"]
    #expect(rules.list.map { $0["id"].string } == ["unknown-party", "self-attack", "elsewhere"])
    #expect(rules[0]["shortDescription"]["text"].string == "unknown party")
    #expect(rules[1]["shortDescription"]["text"].string == "a claim that attacks itself")
    #expect(run["results"].list.map { $0["ruleIndex"].int } == [0, 1, 0, 2])
  }

  @Test func `a finding without a place has no location`() throws {
    let results = try ParsedJSON(sarif())["runs"][0]["results"]
    #expect(results[2]["locations"].value == nil)
    #expect(results[3]["locations"].value == nil)
  }
}
