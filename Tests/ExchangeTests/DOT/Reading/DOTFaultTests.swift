import SourceText
import Testing

@testable import Exchange

@Suite struct DOTFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let dot: String
    /// Line and column, and the message.
    let fault: String
    /// What was read before.
    let summary: String

    init(_ dot: String, _ fault: String, _ summary: String = " |  | ") {
      (self.dot, self.fault, self.summary) = (dot, fault, summary)
    }

    var testDescription: String { dot }
  }

  static let cases = [
    Case("", "1:1 the file has no graph"),
    Case(" // nothing\n", "2:1 the file has no graph"),
    Case("graphs {}", "1:1 expected 'graph' or 'digraph', found 'graphs'"),
    Case("strict strict graph {}", "1:8 expected 'graph' or 'digraph' after 'strict', found 'strict'"),
    Case("digraph a b {}", "1:11 expected '{' after the graph's name, found 'b'", " |  | name=a"),
    Case("digraph { a -- b }", "1:13 a digraph has '->' between its nodes, not '--'", "a |  | "),
    Case("graph { a -> b }", "1:11 a graph has '--' between its nodes, not '->'", "a |  | "),
    Case("digraph {\n a ->\n ;\n}", "3:2 expected a node or subgraph after the arrow, found ';'", "a |  | "),
    Case("digraph { a;; b }", "1:13 expected a node, an edge, an attribute or '}', found ';'", "a |  | "),
    Case("digraph { a [x] }", "1:15 expected '=' after the attribute's name, found ']'", "a |  | "),
    Case("digraph { a [x=] }", "1:16 expected a value after '=', found ']'", "a |  | "),
    Case(
      "digraph { a [x=1;\nb [y=2] }", "2:3 expected '=' after the attribute's name, found '['", "a{x=1} |  | "
    ),
    Case("digraph { a [x=y+\"z\"] }", "1:17 expected the next attribute or ']', found '+'", "a{x=y} |  | "),
    Case("digraph { \"a\" + b }", "1:17 expected a string after '+', found 'b'"),
    Case(
      "digraph { a = b = c }", "1:17 expected the next statement, found '='", " |  | a=b"),
    Case("digraph { node; a }", "1:15 expected '[' with attributes, found ';'"),
    Case(
      "digraph { a -> node }", "1:16 expected a node or subgraph after the arrow, found 'node'", "a |  | "),
    Case(
      "digraph { subgraph x; }", "1:21 expected '{' after the subgraph's name, found ';'",
      " |  | subgraphs=[{\"name\":\"x\",\"nodes\":[]}]"),
    Case("digraph { a:b:c:d }", "1:16 expected an arrow, '[', or the next statement, found ':'", "a |  | "),
    Case("digraph { {a}, b }", "1:14 expected an arrow or the next statement, found ','", "a |  | "),
    Case("digraph { a - b }", "1:13 expected an arrow, '[', or the next statement, found '-'", "a |  | "),
    Case(
      "digraph { a \u{C} b }", "1:13 expected an arrow, '[', or the next statement, found '\u{C}'", "a |  | "),
    Case(
      "digraph { a @ }", "1:13 expected an arrow, '[', or the next statement, found the end of the file",
      "a |  | "),
    Case(
      "digraph { a -> b", "1:17 expected an arrow, '[', or the next statement, found the end of the file",
      "a b | a->b | "),
    Case("digraph {\n { {a}\n b", "2:2 the file ends inside a subgraph that begins here", "a b |  | "),
    Case("digraph { a [x=\"b\n] }", "1:16 a string that begins here does not end in the file", "a |  | "),
    Case("digraph { a [x=\"b\\", "1:16 a string that begins here does not end in the file", "a |  | "),
    Case(
      "digraph { a [x=<b<>\n] }", "1:16 an HTML string that begins here does not end in the file", "a |  | "),
    Case("digraph { a\n /* b", "2:2 a comment that begins here does not end in the file", "a |  | "),
    Case(
      "digraph { a [x=<b <!-- > -->>] }", "1:29 expected the next attribute or ']', found '>'",
      "a{x=b --,html-x=b <!-- > --} |  | "),
  ]

  @Test(arguments: cases, [0, 1, 5])
  func `a fault has a place, says what is expected, and keeps what was read`(example: Case, pieces: Int)
    throws
  {
    let bytes = Array(example.dot.utf8)
    let read = pieces == 0 ? DOTSummary(bytes) : DOTSummary(bytes, pieces: pieces)
    #expect(read.text == example.summary)
    let finding = try #require(
      read.reading.findings.all.first { $0.grade == .error })
    var positions = SourcePositions(files: SourceFiles([read.reading.file]))
    let range = try #require(finding.range)
    let position = positions.position(of: Int(range.start), in: range.file)
    let place = try #require(position)
    #expect("\(place.line):\(place.column) \(finding.message)" == example.fault)
  }

  @Test func `the places of what was read are those of the file`() {
    let read = DOTSummary("digraph {\n  a -> b\n  subgraph cluster1 { c }\n}")
    let starts = read.reading.graph.nodes.map { Int($0.origin.start) }
    #expect(starts == [12, 17, 41, 30])
    #expect(read.reading.graph.edges.map(\.origin.bytes) == [12..<18])
  }
}
