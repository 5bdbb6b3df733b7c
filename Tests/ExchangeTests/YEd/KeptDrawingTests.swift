import Claims
import Reading
import SourceText
import Testing

@testable import Exchange

/// What another program draws by is given back as it came, but for what has changed in the map.
@Suite struct KeptDrawingTests {
  private static let document = """
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key id="d0" for="node" yfiles.type="nodegraphics"/><key id="d1" for="edge" yfiles.type="edgegraphics"/>
      <key id="d2" for="graphml" yfiles.type="resources"/><key id="d3" for="edge" attr.name="interaction"/>
      <graph edgedefault="directed">
        <node id="n0" yfiles.foldertype="group"><data key="d0"><y:GroupNode><y:NodeLabel>Bridge</y:NodeLabel>
          <y:Geometry x="1.5"/></y:GroupNode></data><graph id="n0:" edgedefault="directed">
          <node id="n0::n0"><data key="d0"><y:ShapeNode>
            <y:Geometry x="2.5"/><y:NodeLabel fontSize="9">Toll<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
        </graph></node>
        <node id="n1"><data key="d0"><y:SVGNode><y:SVGContent refid="1"/></y:SVGNode></data></node>
        <edge source="n1" target="n0::n0"><data key="d1"><y:PolyLineEdge><y:EdgeLabel>pro</y:EdgeLabel>
          </y:PolyLineEdge></data><data key="d3">supports</data></edge>
      </graph>
      <data key="d2"><y:Resources><y:Resource id="1">&lt;svg/&gt;</y:Resource></y:Resources></data>
    </graphml>
    """

  private func read(_ document: String) -> ClaimGraph {
    YEd().read(ByteInput(Array(document.utf8)), ImportOptions(fileName: "drawn.graphml")).graph
  }

  private func written(_ graph: ClaimGraph) -> String {
    let view = MapView(of: graph, settings: MapSettings())
    let document = ExportDocument(graph: graph, view: view, drawing: DrawingSettings())
    return String(decoding: YEd().bytes(of: document), as: UTF8.self)
  }

  @Test func `a drawing goes back as it came`() {
    let graph = read(Self.document)
    let text = written(graph)
    for piece in [
      "<y:Geometry x=\"2.5\"/><y:NodeLabel fontSize=\"9\">Toll<y:LabelModel/></y:NodeLabel>",
      "<y:GroupNode><y:NodeLabel>Bridge</y:NodeLabel>\n      <y:Geometry x=\"1.5\"/></y:GroupNode>",
      "<y:SVGNode><y:SVGContent refid=\"1\"/></y:SVGNode>", "<y:EdgeLabel>pro</y:EdgeLabel>",
      "<data key=\"resources\"><y:Resources><y:Resource id=\"1\">&lt;svg/&gt;</y:Resource></y:Resources></data>",
    ] { #expect(text.contains(piece)) }
    #expect(!text.contains("<data key=\"drawn\">"))
    #expect(read(text).differences(from: graph) == [])
  }

  @Test func `words that have changed are put into the drawing`() throws {
    var graph = read(Self.document)
    let toll = try #require(graph.nodes.indices.first { graph.title(of: $0) == "Toll" })
    graph.setTitle(graph.addText("Toll & tax"), of: toll)
    let text = written(graph)
    #expect(text.contains("<y:NodeLabel fontSize=\"9\">Toll &amp; tax<y:LabelModel/></y:NodeLabel>"))
    #expect(text.contains("<y:NodeLabel>Bridge</y:NodeLabel>"))
  }

  @Test(arguments: ["no XML", "<unclosed>", "<b xmlns='other'/>", "", "<y:Shape/>", "\u{0}"])
  func `what is no drawing stays data`(text: String) {
    var graph = read(Self.document)
    let node = NodeIndex(1)
    graph.setData(.map([.init("graphics", .string(text))]), of: node)
    #expect(KeptDrawing(text) == nil)
    #expect(read(written(graph)).data(of: node)?["graphics"] == .string(text))
  }

  // MARK: What we have drawn ourselves

  private static let own = """
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <graph edgedefault="directed"><node id="a"><desc>Toll</desc></node><node id="b"><desc>Queue</desc></node>
      <edge source="b" target="a"/></graph></graphml>
    """

  @Test func `our own drawing is not kept`() {
    let graph = read(Self.own)
    let text = written(graph)
    #expect(text.contains("<data key=\"drawn\">") && text.contains("<data key=\"e_drawn\">"))
    let back = read(text)
    #expect(back.differences(from: graph) == [])
    #expect(back.nodes.data.isEmpty && back.edges.data.isEmpty)
  }

  @Test func `a drawing that was changed is kept, and its words are the node's`() throws {
    let graph = read(Self.own)
    let text = written(graph)
    let moved = text.replacing("<y:Geometry height", with: "<y:Geometry  height")
    #expect(read(moved).differences(from: graph) == [])
    let changed = text.replacing("type=\"roundrectangle\"", with: "type=\"ellipse\"")
    #expect(read(changed).nodes.data.count == 2)
    let renamed = changed.replacing(">Toll</y:NodeLabel>", with: ">Toll\nand tax</y:NodeLabel>")
    let back = read(renamed)
    #expect(
      back.nodes.indices.map { back.texts.string(back.nodes.texts[$0.position]) } == [
        "Toll and tax", "Queue",
      ])
    #expect(written(back).contains(">Toll\nand tax</y:NodeLabel>"))
  }

  @Test func `nodes and edges that somebody adds are read`() throws {
    let text = written(read(Self.own)).replacing(
      "<edge id=\"e1\"",
      with: """
        <node id="new"><data key="nodegraphics"><y:ShapeNode><y:Fill color="#FFCC00"/><y:NodeLabel>Idea</y:NodeLabel>
        </y:ShapeNode></data></node><edge id="x" source="new" target="a"><data key="edgegraphics"><y:PolyLineEdge>
        <y:EdgeLabel>attacks</y:EdgeLabel></y:PolyLineEdge></data></edge><edge id="e1"
        """)
    let graph = read(text)
    let new = try #require(graph.nodes.indices.first { graph.title(of: $0) == "Idea" })
    #expect(graph.nodes.colors[new.position] == Color(hex: "#FFCC00"))
    let edge = try #require(graph.edges.indices.first { graph.edges.from[$0.position] == new })
    #expect(graph.edges.relations[edge.position] == .attacks)
  }
}
