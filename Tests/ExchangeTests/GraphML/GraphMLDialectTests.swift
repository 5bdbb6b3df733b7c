import SourceText
import Testing

@testable import Exchange

/// The ways in which programs write GraphML.
@Suite struct GraphMLDialectTests {
  @Test func `yEd's drawings are kept, their labels and colours told`() {
    let (lines, findings) = describedBody(
      """
      <key id="d0" for="node" yfiles.type="nodegraphics"/><key id="d1" for="edge" yfiles.type="edgegraphics"/>
      <key id="d2" for="graphml" yfiles.type="resources"/><key id="d3" for="node" attr.name="url" attr.type="string"/>
      <graph id="G" edgedefault="directed"><node id="n0" yfiles.foldertype="group"><data key="d3">u</data>
      <data key="d0"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Bridge</y:NodeLabel>
      </y:GroupNode><y:GroupNode><y:NodeLabel>Closed</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph id="n0:"><node id="n0::n0"><data key="d0"><y:ShapeNode><y:Fill color="#FFCC00" transparent="false"/>
      <y:NodeLabel> Toll
      <y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></node>
      <edge id="e0" source="n0::n0" target="n0"><data key="d1"><y:PolyLineEdge><y:LineStyle color="#FF0000"/>
      <y:EdgeLabel>supports</y:EdgeLabel></y:PolyLineEdge></data></edge></graph>
      <data key="d2"><y:Resources/></data>
      """)
    let plain = lines.map { line in
      line.firstRange(of: " graphics:xml=").map { line[..<$0.lowerBound] + " …" } ?? line
    }
    #expect(
      plain == [
        "graph: resources:xml=<y:Resources xmlns:y=\"http://www.yworks.com/xml/graphml\"/>",
        "n0 group: url=u label=Bridge …", "n0::n0 in n0: label=Toll color=#FFCC00 …",
        "e0 n0::n0 -> n0: label=supports …",
      ])
    #expect(lines[2].contains("<y:ShapeNode xmlns:y=\"http://www.yworks.com/xml/graphml\"><y:Fill color="))
    #expect(findings.isEmpty)
  }

  @Test func `a label of the file's own stays beside the one that is drawn`() {
    let (lines, _) = describedBody(
      """
      <key id="l" for="node" attr.name="Label"/><key id="g" for="node" yfiles.type="nodegraphics"/>
      <graph><node id="a"><data key="l">one</data><data key="g"><y:NodeLabel>two</y:NodeLabel></data></node></graph>
      """)
    #expect(lines[0].hasPrefix("a: Label=one NodeLabel=two graphics:xml="))
  }

  @Test func `Gephi, igraph and networkx name keys in their own ways`() {
    let (lines, findings) = describedBody(
      """
      <key id="label" for="node" attr.name="Label" attr.type="string"/>
      <key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="d0" for="node" attr.name="weight" attr.type="int"/>
      <key id="d1" for="node" attr.name="weight" attr.type="double"/>
      <key id="x" for="edge"/><key id="x" for="node" attr.name="other"/>
      <graph edgedefault="directed"><node id="n0"><data key="label">A</data><data key="v_name">a</data>
      <data key="d0">1</data></node><node id="n1"><data key="d1">0.5</data><data key="x">y</data></node>
      <edge source="n0" target="n1"><data key="x">z</data></edge></graph>
      """)
    #expect(
      lines == [
        "n0: Label=A name=a weight:int=1", "n1: weight:double=0.5 other=y", " n0 -> n1: x=z",
      ])
    #expect(findings.isEmpty)
  }

  @Test func `APOC's labels are attributes, and its keys undeclared`() {
    let (lines, findings) = describedBody(
      """
      <graph edgedefault="directed"><node id="n0" labels=":Claim"><data key="labels">:Claim</data></node>
      <edge id="e0" source="n0" target="n0" label="ATTACKS"><data key="label">ATTACKS</data></edge></graph>
      """)
    #expect(lines == ["n0: labels=:Claim labels=:Claim", "e0 n0 -> n0: label=ATTACKS label=ATTACKS"])
    #expect(findings.map(\.code) == ["undeclared-key", "undeclared-key"])
  }

  @Test func `a key that is declared after its use has its name and type`() {
    let (lines, findings) = describedBody(
      """
      <graph><node id="a"><data key="d0">7</data><data key="d1">x</data></node></graph>
      <key id="d0" for="node" attr.name="year" attr.type="int"/><key id="d1" for="node" attr.name="n"/>
      """)
    #expect(lines == ["a: year:int=7 n=x"])
    #expect(findings.isEmpty)
  }

  @Test func `a value may stand in an attribute`() {
    let (lines, findings) = describedBody(
      "<key id='p' attr.name='port'/><graph><node id='a'><data key='p' value='s'/></node></graph>")
    #expect(lines == ["a: port=s"] && findings.isEmpty)
  }
}
