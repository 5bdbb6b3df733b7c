public import SourceText
public import Writing

/// Findings as SARIF 2.1.0 (OASIS, 2020), which editors and code hosts show beside the text.
///
/// Columns count UTF-16 code units, as the log itself says. Paths become URIs: relative ones stay relative to
/// wherever the log is read.
public struct SARIF: Sendable {
  private let version: String
  private let summaries: [String: String]

  /// - Parameters:
  ///   - version: of the program.
  ///   - summaries: for each code one line that says what it means; a code without one is explained by its own
  ///     words.
  public init(version: String, summaries: [String: String]) {
    self.version = version
    self.summaries = summaries
  }

  /// - Parameter files: the files that the findings' ranges point into.
  public func write(_ findings: [Finding], in files: SourceFiles, to stream: inout ByteStream) {
    let rules = RuleList(findings)
    var json = JSONWriter(stream)
    json.object { json in
      json.member(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      json.member("version", "2.1.0")
      json.member("runs") { json in
        json.array { json in
          json.element { json in
            json.object { json in
              json.member("tool") { tool(rules, &$0) }
              json.member("columnKind", "utf16CodeUnits")
              json.member("artifacts") { artifacts(files, &$0) }
              json.member("results") { results(findings, rules, files, &$0) }
            }
          }
        }
      }
    }
    stream = json.end()
  }

  private func tool(_ rules: RuleList, _ json: inout JSONWriter) {
    json.object { json in
      json.member("driver") { json in
        json.object { json in
          json.member("name", "ClaimGraph")
          json.member("version", version)
          json.member("rules") { json in
            json.array { json in
              for code in rules.codes { json.element { rule(code, &$0) } }
            }
          }
        }
      }
    }
  }

  private func rule(_ code: String, _ json: inout JSONWriter) {
    let summary = summaries[code] ?? code.replacing("-", with: " ")
    json.object { json in
      json.member("id", code)
      json.member("shortDescription") { message(summary, &$0) }
      json.member("help") { message(summary, &$0) }
    }
  }

  private func artifacts(_ files: SourceFiles, _ json: inout JSONWriter) {
    json.array { json in
      for file in files.files {
        json.element { json in
          json.object { json in
            json.member("location") { json in
              json.object { $0.member("uri", FileURI.of(file.name)) }
            }
          }
        }
      }
    }
  }

  private func results(
    _ findings: [Finding], _ rules: RuleList, _ files: SourceFiles, _ json: inout JSONWriter
  ) {
    var positions = SourcePositions(files: files)
    json.beginArray()
    for finding in findings {
      json.beginElement()
      json.beginObject()
      json.member("ruleId", finding.code)
      if let index = rules.indices[finding.code] { json.member("ruleIndex", index) }
      json.member("level", finding.grade.rawValue)
      let text = finding.help.map { finding.message + "\n" + $0 } ?? finding.message
      json.member("message") { message(text, &$0) }
      if let range = finding.range { locations(range, files, &positions, &json) }
      json.endObject()
    }
    json.endArray()
  }

  private func locations(
    _ range: SourceRange, _ files: SourceFiles, _ positions: inout SourcePositions, _ json: inout JSONWriter
  ) {
    guard let start = positions.position(of: Int(range.start), in: range.file),
      let end = positions.position(of: Int(range.end), in: range.file)
    else { return }
    json.member("locations") { json in
      json.array { json in
        json.element { json in
          json.object { json in
            json.member("physicalLocation") { json in
              json.object { json in
                json.member("artifactLocation") { artifact(range.file, files, &$0) }
                json.member("region") { region(start, end, &$0) }
              }
            }
          }
        }
      }
    }
  }

  private func artifact(_ file: FileIndex, _ files: SourceFiles, _ json: inout JSONWriter) {
    json.object { json in
      json.member("uri", FileURI.of(files[file].name))
      json.member("index", file.position)
    }
  }

  private func region(_ start: SourcePosition, _ end: SourcePosition, _ json: inout JSONWriter) {
    json.object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.utf16Column)
      json.member("endLine", end.line)
      json.member("endColumn", end.utf16Column)
    }
  }

  private func message(_ text: String, _ json: inout JSONWriter) {
    json.object { $0.member("text", text) }
  }
}

/// The codes of findings, each once, in order of first appearance.
private struct RuleList {
  private(set) var codes: [String] = []
  private(set) var indices: [String: Int] = [:]

  init(_ findings: [Finding]) {
    for finding in findings where indices[finding.code] == nil {
      indices[finding.code] = codes.count
      codes.append(finding.code)
    }
  }
}
