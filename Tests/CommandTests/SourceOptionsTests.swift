import Foundation
import TestSupport
import Testing

/// The folder in which indexes are kept, as the commands use it.
struct SourceOptionsTests {
  private static let words =
    "The toll does not pay for the paint on the bridge, let alone for the two keepers."

  private func folder() throws -> ScratchFolder {
    try ScratchFolder([
      "toll.argdown": """
      ===
      sources:
        minutes: {type: report, title: Minutes, text: minutes.txt}
        letter: {type: letter, title: Letter, text: letter.html}
      ===
      [Ames]: "The toll does not pay for the paint on the bridge" #quotation {source: minutes}

      [Low]: "Nobody has ever counted the keepers" #quotation {source: letter}
      """,
      "minutes.txt": Self.words + "\n",
      "letter.html": "<h1>To the caf&eacute;</h1><p>Nobody has <i>ever</i> counted the keepers.",
    ])
  }

  /// A file that is written anew is another file.
  private func number(_ folder: ScratchFolder, _ name: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/kept/\(name)")
    return (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
  }

  @Test(arguments: [["quotes", "--report", "json"], ["coverage", "--to", "json"], ["gaps"]])
  func `indexes are kept, used, and made anew when they are damaged`(command: [String]) async throws {
    let folder = try folder()
    let arguments = [command[0], "toll.argdown"] + command.dropFirst()
    let without = try await folder.claimgraph(arguments)
    #expect(without.status == 0, "\(without.errors)")
    #expect(folder.names.count == 3)

    let first = try await folder.claimgraph(arguments + ["--index", "kept"])
    let names = folder.names(in: "kept")
    #expect(names.count == 2)
    let kept = names.map { folder.bytes(of: "kept/\($0)") }
    let numbers = try names.map { try number(folder, $0) }
    let second = try await folder.claimgraph(arguments + ["--index", "kept"])
    #expect(try names.map { try number(folder, $0) } == numbers)

    let name = try #require(names.first)
    let damaged = try #require(folder.bytes(of: "kept/\(name)")).dropLast(9)
    try folder.write(Array(damaged), to: "kept/\(name)")
    let third = try await folder.claimgraph(arguments + ["--index", "kept"])
    #expect(folder.names(in: "kept") == names)
    #expect(names.map { folder.bytes(of: "kept/\($0)") } == kept)
    for answer in [first, second, third] {
      #expect(answer.status == 0)
      #expect(answer.output == without.output)
      #expect(answer.errors == without.errors)
    }
  }

  @Test(arguments: ["", "minutes.txt"])
  func `a name that is none of a folder is refused`(name: String) async throws {
    let folder = try folder()
    let answer = try await folder.claimgraph("quotes", "toll.argdown", "--index", name)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("--index"))
    #expect(folder.read("minutes.txt") == Self.words + "\n")
  }
}
