import SourceText
import Testing

@testable import Exchange

/// Faults in GraphML that XML does not know of. Each is told with its place; nothing else is lost by it.
@Suite struct GraphMLFaultsTests {
  struct Case: CustomTestStringConvertible {
    let code: String
    let grade: Finding.Grade
    let body: String
    /// How often the finding stands.
    var count = 1
    var testDescription: String { code }
  }

  static let cases = [
    Case(code: "duplicate-node", grade: .error, body: "<graph><node id='a'/>\n<node id='a'/></graph>"),
    Case(
      code: "dangling-edge", grade: .error,
      body: "<graph><node id='a'/>\n<edge source='a' target='b'/></graph>"),
    Case(code: "edge-without-end", grade: .error, body: "<graph><node id='a'/>\n<edge source='a'/></graph>"),
    Case(
      code: "repeated-edge-id", grade: .warning,
      body:
        "<graph><node id='a'/><edge id='0' source='a' target='a'/>\n<edge id='0' source='a' target='a'/></graph>"
    ),
    Case(code: "node-without-id", grade: .warning, body: "<graph>\n<node/></graph>"),
    Case(
      code: "undeclared-key", grade: .warning,
      body:
        "<graph><node id='a'>\n<data key='k'>1</data></node><node id='b'><data key='k'>2</data></node></graph>"
    ),
    Case(
      code: "repeated-key", grade: .warning,
      body: "<key id='k' for='node' attr.name='a'/>\n<key id='k' for='node' attr.name='b'/><graph/>"),
    Case(
      code: "wrong-type", grade: .warning,
      body:
        "<key id='k' attr.name='n' attr.type='int'/><graph><node id='a'>\n<data key='k'>x</data></node></graph>"
    ),
    Case(
      code: "unknown-type", grade: .note,
      body:
        "\n<key id='k' attr.name='n' attr.type='vector_string'/><graph><node id='a'><data key='k'>1, 2</data></node></graph>"
    ),
    Case(code: "several-graphs", grade: .note, body: "<graph/>\n<graph/>"),
    Case(code: "no-graph", grade: .warning, body: ""),
    Case(
      code: "locator", grade: .warning,
      body: "<graph>\n<locator xmlns:xlink='X' xlink:href='http://127.0.0.1:9/g.graphml'/></graph>"),
    Case(
      code: "graph-in-edge", grade: .note,
      body: "<graph><node id='a'/><edge source='a' target='a'>\n<graph><node id='b'/></graph></edge></graph>"),
    Case(code: "hyperedge", grade: .note, body: "<graph>\n<hyperedge id='h'/></graph>"),
    Case(
      code: "unknown-element", grade: .warning, body: "<graph>\n<nOde id='a'><data key='x'/></nOde></graph>"),
    Case(code: "unknown-attribute", grade: .note, body: "\n<key id='k' attr.name='a' colour='red'/><graph/>"),
    Case(code: "stray-text", grade: .note, body: "<graph>some words</graph>"),
    Case(
      code: "dangling-edge", grade: .error,
      body: "<graph><node id='a'/>\n\(String(repeating: "<edge source='a' target='b'/>", count: 10))</graph>",
      count: 4),
  ]

  @Test(arguments: cases)
  func `a fault is told once, with its place`(fault: Case) {
    let (_, findings) = describedBody(fault.body)
    #expect(findings.map(\.code) == Array(repeating: fault.code, count: fault.count))
    #expect(findings.map(\.grade) == Array(repeating: fault.grade, count: fault.count))
    let start = findings.last?.range.map { Int($0.start) } ?? 0
    let line = fault.body.prefix { $0 != "\n" }.utf8.count
    if fault.body.contains("\n") { #expect(start > line) }
    #expect(findings.allSatisfy { !$0.message.isEmpty && $0.message.first?.isUppercase == false })
  }

  @Test func `a document that is no GraphML is told so`() {
    let (lines, findings) = described("<gexf><graph><nodes><node id='a'/></nodes></graph></gexf>")
    #expect(lines == [])
    #expect(findings.map(\.code) == ["not-graphml", "unknown-element"])
  }

  @Test func `edges lead to the first of two nodes with one id`() {
    let (lines, _) = describedBody(
      "<graph><node id='a'><desc>1</desc></node><node id='b'/><node id='a'/><edge source='b' target='a'/></graph>"
    )
    #expect(lines == ["a: desc=1", "b:", "a:", " b -> a:"])
  }

  @Test func `values that are not of their type stay as they are`() {
    let (lines, findings) = describedBody(
      """
      <key id="i" attr.name="i" attr.type="int"/><key id="l" attr.name="l" attr.type="long"/>
      <key id="d" attr.name="d" attr.type="float"/><key id="b" attr.name="b" attr.type="boolean"/>
      <graph><node id="a"><data key="i"> 7 </data><data key="l">99999999999</data><data key="d">-1.5e3</data>
      <data key="b">TRUE</data></node>
      <node id="b"><data key="i">99999999999</data><data key="l">1.0</data><data key="d">1,5</data>
      <data key="b">yes</data></node>
      <node id="c"><data key="i">+3</data><data key="l"/><data key="d">INF</data><data key="b">0</data></node></graph>
      """)
    #expect(
      lines == [
        "a: i:int=7 l:int=99999999999 d:double=-1.5e3 b:bool=true", "b: i=99999999999 l=1.0 d=1,5 b=yes",
        "c: i:int=+3 l= d:double=INF b:bool=false",
      ])
    #expect(findings.map(\.code) == Array(repeating: "wrong-type", count: 4))
  }
}
