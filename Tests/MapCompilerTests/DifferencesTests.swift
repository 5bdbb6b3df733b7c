import MapCompiler
import SourceText
import TestSupport
import Testing

/// `DIFFERENCES.md` is true and complete.
struct DifferencesTests {
  private static func differences() throws -> Differences {
    try Differences(Checkout.text(Differences.path))
  }

  private static func result(_ example: Differences.Example) -> String {
    let file = SourceFile(name: "map.argdown", text: example.map.withSpelledCharacters)
    let map = MapReader().read(file)
    return map.graph.summary(findings: map.findings)
  }

  @Test(.enabled(if: !Checkout.isRecording), arguments: try DifferencesTests.differences().examples)
  func `every example becomes the graph below it`(_ example: Differences.Example) {
    #expect(Self.result(example) == example.graph)
  }

  @Test(.enabled(if: Checkout.isRecording)) func `the graphs are recorded`() throws {
    let differences = try Self.differences()
    try Checkout.write(
      differences.document(with: differences.examples.map(Self.result)), to: Differences.path)
  }

  @Test func `every finding that names Argdown is in the document`() throws {
    let document = try Checkout.text(Differences.path)
    let codes = try findingsThatNameArgdown()
    #expect(codes.count > 30)
    for code in codes {
      #expect(document.contains(" \(code) ") || document.contains("`\(code)`"), "\(code) has no section")
    }
  }

  /// Codes of the findings whose wording mentions Argdown, from the files that word them.
  private func findingsThatNameArgdown() throws -> [String] {
    let files = [
      "Sources/MapLanguage/Parsing/Finding+Parsing.swift", "Sources/MapLanguage/Parsing/Finding+Text.swift",
      "Sources/MapCompiler/Finding+Compiling.swift",
    ]
    return try files.flatMap { file in
      try Checkout.text(file).split(separator: "static func").dropFirst().compactMap { function in
        guard function.prefix(while: { $0 != "}" }).contains("Argdown"),
          let code = function.firstMatch(of: /\.(?:note|warning|error), "([a-z0-9-]+)"/)
        else { return nil }
        return String(code.1)
      }
    }
  }
}
