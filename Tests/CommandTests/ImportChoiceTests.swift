import Exchange
import Testing

@testable import claimgraph

/// Which format a file is read in.
struct ImportChoiceTests {
  private static let json = #"{"claimgraph": 1, "files": [], "nodes": []}"#
  private static let graphML =
    #"<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"/>"#

  @Test(arguments: [
    ("a.argdown", "digraph {}", "argdown"), ("a.gv", "anything", "dot"), ("A.DOT", "digraph {}", "dot"),
    ("a.json", json, "json"), ("a.json", #"{"graph": {"nodes": {}}}"#, "jgf"),
    ("a.json", #"{"elements": {"nodes": []}}"#, "cytoscape"),
    ("a.json", #"{"arguments": {}, "statements": {}}"#, "argdown-json"), ("a.jgf.json", "{}", "jgf"),
    ("a.csv", "Source,Target\na,b\n", "csv"), ("a.nodes.csv", "Id,Label\n", "csv"),
    ("-", "graph { a -- b }", "dot"), ("-", json, "json"), ("-", "[A]: a", "argdown"),
    ("/dev/fd/63", "strict digraph x {}", "dot"), ("notes.txt", "[A]: a", "argdown"),
    ("notes.md", "# Queues", "argdown"), ("README", "<A>: an argument", "argdown"),
    ("a.graphml", graphML, "graphml"), ("a.xml", graphML, "graphml"), ("-", graphML, "graphml"),
    ("a.export", graphML, "graphml"), ("a.graphml", "<broken", "graphml"),
  ])
  func `the name tells, else the beginning`(name: String, content: String, format: String) throws {
    #expect(try self.format(of: name, content) == format)
  }

  @Test(arguments: ["dot", "argdown", "json"])
  func `what the user says is the strongest`(format: String) throws {
    var choice = ImportChoice()
    choice.name = format
    let found = try choice.format(of: MapArgument("a.csv"), beginning: Array(Self.json.utf8))
    #expect(found?.name ?? ImportChoice.text == format)
  }

  @Test(arguments: [
    ("a.quux", "[A]: a"), ("a.json", #"{"what": "ever"}"#), ("a.docx", "PK\u{3}\u{4}"),
    ("-", #"{"what": "ever"}"#), ("-", "<?xml version='1.0'?><svg/>"), ("a.txt", "a\0b"),
    ("-", "\u{7F}ELF\0"),
  ])
  func `what nothing recognises is refused with what can be read`(name: String, content: String) {
    #expect {
      try format(of: name, content)
    } throws: { error in
      let words = (error as? CommandFailure)?.description ?? ""
      return words.contains("in no format that can be read") && words.contains("--from: argdown, ")
        && FormatList.imports.allSatisfy { words.contains($0.name) }
    }
  }

  @Test func `a format that is only written is named`() {
    #expect {
      try format(of: "a.mmd", "flowchart TD")
    } throws: { error in
      (error as? CommandFailure)?.description.contains("'mermaid', which is written, but not read") == true
    }
  }

  @Test func `every format that is read is recognised by what we write, or by its name alone`() async throws {
    let place = try ScratchFolder(["toll.argdown": "# G\n\n[A]: a\n  + <B>: b\n"])
    for format in FormatList.imports where format is any ExportFormat {
      let answer = try await place.claimgraph("convert", "toll.argdown", "-", "--to", format.name)
      let named = try self.format(of: "toll." + format.fileExtension, answer.output)
      #expect(FormatList.named(named)?.fileExtension == format.fileExtension, "\(format.name) as \(named)")
      if !format.fileExtension.hasSuffix("csv") {
        let recognised = try self.format(of: "-", answer.output)
        #expect(FormatList.named(recognised)?.fileExtension == format.fileExtension, "\(format.name)")
      }
    }
  }

  private func format(of name: String, _ content: String) throws -> String {
    try ImportChoice().format(of: MapArgument(name), beginning: Array(content.utf8))?.name
      ?? ImportChoice.text
  }
}
