import Claims
import Reading
import SourceText
import Testing
import XMLStream

@testable import Exchange

/// What a document says, one node or edge a line: `id in parent: key=value key:int=1`.
func described(_ document: String) -> (lines: [String], findings: [Finding]) {
  var reader = GraphMLReader()
  var findings = FindingList()
  var xml = XMLReader(Array(document.utf8))
  do throws(XMLReadProblem) {
    while try xml.readChunk() { reader.take(xml.chunk, xml.names) }
  } catch {
    findings.add(Finding(error, in: xml.lines))
  }
  reader.finish(isWhole: findings.isEmpty, into: &findings)
  return (reader.properties.lines, findings.all)
}

/// The same of what stands inside `graphml` with the usual namespaces.
func describedBody(_ body: String) -> (lines: [String], findings: [Finding]) {
  described(
    "<graphml xmlns='http://graphml.graphdrawing.org/xmlns' xmlns:y='http://www.yworks.com/xml/graphml'>\(body)</graphml>"
  )
}

extension PropertyGraph {
  fileprivate var lines: [String] {
    func values(_ values: ArraySlice<PropertyValue>) -> String {
      values.map { value in
        " \(keys[value.key])\(value.kind == .string ? "" : ":\(value.kind)")=\(texts.string(value.text))"
      }.joined()
    }
    var lines: [String] = []
    if !graphValues.values.isEmpty { lines.append("graph:" + values(graphValues[0])) }
    for (at, node) in nodes.enumerated() {
      let parent = node.parent.map { " in \(texts.string(nodes[$0.position].id))" } ?? ""
      lines.append(
        texts.string(node.id) + parent + (node.isGroup ? " group" : "") + ":" + values(nodeValues[at]))
    }
    for (at, edge) in edges.enumerated() {
      let ends = [edge.from, edge.to].map { texts.string(nodes[$0.position].id) }
      lines.append(
        texts.string(edge.id) + " " + ends.joined(separator: edge.isDirected ? " -> " : " -- ") + ":"
          + values(edgeValues[at]))
    }
    return lines
  }
}

@Suite struct GraphMLReaderTests {
  @Test func `nodes, edges and their data are read with their types`() {
    let (lines, findings) = describedBody(
      """
      <key id="t" for="node" attr.name="title" attr.type="string"/>
      <key id="y" for="node" attr.name="year" attr.type="int"/>
      <key id="w" for="edge" attr.name="weight" attr.type="double"/>
      <key id="m" for="graph" attr.name="map" attr.type="boolean"/>
      <graph edgedefault="directed">
        <data key="m">true</data>
        <node id="a"><data key="t">Toll &amp; tax</data><data key="y">1999</data></node>
        <node id="b"><data key="t"/></node>
        <edge id="e" source="a" target="b"><data key="w">0.5</data></edge>
        <edge source="b" target="a" directed="false"/>
      </graph>
      """)
    #expect(
      lines == [
        "graph: map:bool=true", "a: title=Toll & tax year:int=1999", "b: title=",
        "e a -> b: weight:double=0.5",
        " b -- a:",
      ])
    #expect(findings.map(\.code) == ["mixed-direction"])
  }

  @Test(arguments: [
    "<graphml>", "<graphml xmlns='http://graphml.graphdrawing.org/xmlns/graphml'>",
    "<graphml xmlns='http://graphml.graphdrawing.org/xmlns/1.0rc'>",
    "<!DOCTYPE graphml SYSTEM 'graphml.dtd'><graphml>",
  ])
  func `old namespaces and none are read alike`(root: String) {
    let (lines, findings) = described("\(root)<graph><node id='a'/></graph></graphml>")
    #expect(lines == ["a:"] && findings.isEmpty)
  }

  @Test func `a prefix makes no difference`() {
    let (lines, findings) = described(
      """
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns"><g:key id="k" attr.name="n"/>
      <g:graph><g:node id="a"><g:data key="k">x</g:data></g:node></g:graph></g:graphml>
      """)
    #expect(lines == ["a: n=x"] && findings.isEmpty)
  }

  @Test func `edges may come before their nodes`() {
    let (lines, findings) = describedBody(
      "<graph><edge source='b' target='a'/><node id='a'/><edge source='a' target='b'/><node id='b'/></graph>")
    #expect(lines == ["a:", "b:", " b -> a:", " a -> b:"] && findings.isEmpty)
  }

  @Test func `graphs inside nodes put nodes inside nodes`() {
    let (lines, findings) = describedBody(
      """
      <key id="k" attr.name="k"/>
      <graph><node id="a"><data key="k">1</data><graph edgedefault="undirected"><data key="k">2</data>
      <node id="a::b"><graph><node id="a::b::c"/></graph></node><node id="d"/><edge source="d" target="e"/>
      </graph></node><node id="e"/></graph>
      """)
    #expect(lines == ["a: k=1 graph-k=2", "a::b in a:", "a::b::c in a::b:", "d in a:", "e:", " d -- e:"])
    #expect(findings.isEmpty)
  }

  @Test func `several graphs are read as one, each with ids of its own`() {
    let (lines, findings) = describedBody(
      """
      <graph><node id="a"/><node id="b"/><edge id="e" source="a" target="b"/></graph>
      <graph edgedefault="undirected"><edge id="e" source="b" target="a"/><node id="b"/><node id="a"/></graph>
      """)
    #expect(lines == ["a:", "b:", "b:", "a:", "e a -> b:", "e b -- a:"])
    #expect(findings.map(\.code) == ["mixed-direction", "several-graphs"])
  }

  @Test func `a hyperedge is a node with an edge for each end`() {
    let (lines, findings) = describedBody(
      """
      <key id="k" attr.name="k"><default>0</default></key>
      <graph><node id="a"/><node id="b"/><hyperedge id="h"><data key="k">1</data>
      <endpoint id="x" node="a" type="in"/><endpoint node="b" port="p" type="out"/><endpoint node="c"/>
      </hyperedge><node id="c"/></graph>
      """)
    #expect(
      lines == [
        "a: k=0", "b: k=0", "h: hyperedge:bool=true k=1", "c: k=0", "x a -> h:", " h -> b: port=p",
        " h -- c:",
      ])
    #expect(findings.map(\.code) == ["hyperedge"])
  }

  @Test func `ports are kept with what is said of them`() {
    let (lines, findings) = describedBody(
      """
      <key id="k" for="port" attr.name="side"/>
      <graph><node id="a"><port name="n"><data key="k">north</data><port name="nn"/></port><port name="s"/>
      <graph><node id="b"><port name="x"/></node></graph></node><node id="c"/>
      <edge source="a" target="b" sourceport="n" targetport="x"/></graph>
      """)
    #expect(
      lines == [
        #"a: ports:json=[{"name":"n","side":"north"},{"inside":"n","name":"nn"},{"name":"s"}]"#,
        #"b in a: ports:json=[{"name":"x"}]"#, "c:", " a -> b: sourceport=n targetport=x",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `descriptions and defaults are told like data`() {
    let (lines, findings) = describedBody(
      """
      <desc>all of it</desc>
      <key id="c" for="node" attr.name="colour" attr.type="string"><desc>of the box</desc><default>red</default></key>
      <key id="w" for="all" attr.name="w" attr.type="int"><default>1</default></key>
      <graph><desc>a map</desc><node id="a"><desc>the first</desc><data key="c">blue</data></node><node id="b"/>
      <edge source="a" target="b"><desc>why</desc></edge></graph>
      """)
    #expect(
      lines == [
        "graph: desc=all of it desc=a map", "a: desc=the first colour=blue w:int=1", "b: colour=red w:int=1",
        " a -> b: desc=why w:int=1",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `XML in data is kept as it stands, with the namespaces it needs`() {
    let (lines, findings) = describedBody(
      """
      <key id="k" attr.name="k"/><graph><node id="a"><data key="k">x<b>y &lt; z</b> <!-- no -->z</data></node>
      <node id="b"><data key="k"> <y:S a="&quot;"><y:T/></y:S>
      <p:u xmlns:p="P"/></data></node></graph>
      """)
    #expect(
      lines == [
        "a: k:xml=x<b xmlns=\"http://graphml.graphdrawing.org/xmlns\">y &lt; z</b> z",
        "b: k:xml=<y:S xmlns:y=\"http://www.yworks.com/xml/graphml\" a=\"&quot;\"><y:T/></y:S><p:u xmlns:p=\"P\"/>",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `what breaks off is read up to there`() {
    let (lines, findings) = described(
      "<graphml><graph>\n<node id='a'/><edge source='a' target='b'/>\n<node id=")
    #expect(lines == ["a:"])
    #expect(findings.map(\.code) == ["malformed-xml"])
    #expect(findings.first?.range?.start == 70)
  }

  @Test func `many nodes without an id cost little`() {
    let (lines, findings) = describedBody("<graph>\(String(repeating: "<node/>", count: 20_000))</graph>")
    #expect(lines.count == 10_000)
    #expect(findings.count == 4)
  }

  @Test func `ids are found however they are numbered`() {
    let ids = ["n1", "n2", "n3", "m4", "n4", "n05", "n5", "5", "", "n6x", "n99999999999999999999"]
    let nodes = ids.map { "<node id='\($0)'/>" }.joined()
    let edges = zip(ids, ids.dropFirst()).map { "<edge source='\($0)' target='\($1)'/>" }.joined()
    let (lines, findings) = describedBody("<graph>\(nodes)\(edges)</graph>")
    #expect(lines.dropFirst(ids.count) == zip(ids, ids.dropFirst()).map { " \($0) -> \($1):" }[...])
    #expect(findings.isEmpty)
  }
}
