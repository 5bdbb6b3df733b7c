public import Testing

/// Language cases in plain text, that anybody can write without knowing the code:
///
///     ==================
///     name of the case
///     ==================
///     map text
///     ---
///     expected result
///
/// `⟨U+000D⟩` and the like spell characters that an editor does not show. `RECORD=1 swift test` writes the
/// results anew; look at `git diff` before you commit them.
public struct Corpus: Sendable {
  public struct Case: Sendable, CustomTestStringConvertible {
    public var file: String
    public var name: String
    public var map: String
    public var expected: String

    public var testDescription: String { "\(file.split(separator: "/").last ?? ""): \(name)" }
  }

  /// All cases of the files in a folder of `Tests/Corpus`.
  public static func cases(in folder: String) throws -> [Case] {
    try Checkout.files(in: "Tests/Corpus/" + folder, extension: "txt").flatMap { try cases(of: $0) }
  }

  /// Compares each case with its expected result, or writes the results anew.
  public static func check(_ folder: String, _ result: (String) -> String) throws {
    for file in Checkout.files(in: "Tests/Corpus/" + folder, extension: "txt") {
      let cases = try cases(of: file)
      #expect(!cases.isEmpty, "\(file) has no cases")
      if Checkout.isRecording {
        try Checkout.write(cases.map { text(of: $0, result($0.map)) }.joined(separator: "\n"), to: file)
      } else {
        for example in cases {
          #expect(result(example.map) == example.expected, "\(example.testDescription)")
        }
      }
    }
  }

  private static let rule = String(repeating: "=", count: 18)

  private static func text(of example: Case, _ result: String) -> String {
    "\(rule)\n\(example.name)\n\(rule)\n\(example.map)---\n\(result)"
  }

  private static func cases(of file: String) throws -> [Case] {
    var cases: [Case] = []
    var isResult = false
    let lines = try Checkout.text(file).split(separator: "\n", omittingEmptySubsequences: false)
    var at = 0
    while at < lines.count {
      if lines[at] == rule, at + 2 < lines.count, lines[at + 2] == rule {
        cases.append(Case(file: file, name: String(lines[at + 1]), map: "", expected: ""))
        isResult = false
        at += 3
        continue
      }
      if lines[at] == "---", !isResult {
        isResult = true
      } else if let last = cases.indices.last {
        if isResult { cases[last].expected += lines[at] + "\n" } else { cases[last].map += lines[at] + "\n" }
      }
      at += 1
    }
    // An empty line parts a result from the next case; the file ends with a line break.
    for at in cases.indices { cases[at].expected = cases[at].expected.withoutLastEmptyLine }
    return cases
  }
}

extension String {
  fileprivate var withoutLastEmptyLine: String {
    hasSuffix("\n\n") || self == "\n" ? String(dropLast()) : self
  }
}
