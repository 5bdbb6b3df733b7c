import TestSupport
import Testing

/// The document that lists where ClaimGraph reads otherwise than Argdown, and the examples in it.
struct Differences {
  static let path = "Sources/MapLanguage/DIFFERENCES.md"

  /// A map in an `argdown` block and what becomes of it, in the `graph` block after it.
  struct Example: Sendable, CustomTestStringConvertible {
    var section: String
    var map: String
    var graph: String

    var testDescription: String { section }
  }

  /// Lines of the document outside the `graph` blocks, and where each of these blocks belongs.
  private enum Part {
    case line(Substring)
    case graph(Int)
  }

  private(set) var examples: [Example] = []
  private var parts: [Part] = []

  init(_ document: String) {
    var section = ""
    var map = ""
    var block: Substring?
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if block == nil {
          block = line.dropFirst(3)
          if block == "argdown" { map = "" }
          if block == "graph" { examples.append(Example(section: section, map: map, graph: "")) }
        } else {
          if block == "graph" { parts.append(.graph(examples.count - 1)) }
          block = nil
        }
      } else if block == "graph" {
        examples[examples.count - 1].graph += line + "\n"
        continue
      } else if block == "argdown" {
        map += line + "\n"
      } else if line.hasPrefix("#") {
        section = line.drop { $0 == "#" }.trimmingPrefix(" ").description
      }
      parts.append(.line(line))
    }
  }

  /// The document with the results given instead of its own.
  func document(with results: [String]) -> String {
    parts.compactMap { part in
      switch part {
      case .line(let line): String(line)
      case .graph(let number): results[number].isEmpty ? nil : String(results[number].dropLast())
      }
    }.joined(separator: "\n")
  }
}
