import Claims
import Exchange
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct CSVTests {
  private static func read(_ csv: String) -> ImportedGraph {
    CSV().read(ByteInput(Array(csv.utf8)), ImportOptions(fileName: "a.csv"))
  }

  @Test func `a map with everything in it`() throws {
    try expectGolden(CSV().bytes(of: SampleMap.document), "toll.csv")
  }

  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back equal`(seed: UInt64) { expectRoundTrip(RandomGraphs.graph(seed), CSV()) }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back equal`(path: String) throws {
    let map = try ShippedMaps.read(path)
    expectRoundTrip(map.graph, CSV(), settings: map.settings)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'x", "=cmd|' /C calc'!A0"])
  func `no cell is a formula, and each comes back as it was`(text: String) {
    var map = GraphBuilder()
    map.claim("c", text)
    var reader = CSVReader(
      CSVNodes().bytes(
        of: ExportDocument(
          graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())))
    var cells: [String] = []
    while let row = reader.next() { cells += row.fields.map { String(decoding: $0.bytes, as: UTF8.self) } }
    #expect(cells.allSatisfy { cell in !"=+-@\t\r".contains(cell.first ?? "a") })
    #expect(roundTrip(map.graph, CSV()).graph.differences(from: map.graph) == [])
  }

  @Test func `tables as Gephi writes them`() {
    let read = Self.read(
      "Id,Label,stance\nn0,Toll,1\nn1,Queue,2\n\nSource,Target,Type,Id,Label,Weight\nn1,n0,Directed,0,attacks,1.0\n"
    )
    #expect(read.graph.summary().contains("Queue attacks Toll"))
    #expect(read.graph.data(of: NodeIndex(0))?["stance"] == .int(1))
    #expect(read.counts == DocumentCounts(nodes: 2, edges: 1))
  }

  @Test func `a table of edges alone makes its nodes, as from Cytoscape or a spreadsheet`() {
    let read = Self.read("source;interaction;target\r\nQueue;pro;Toll\r\nTaxes;con;Toll\r\n")
    #expect(read.graph.summary().contains("Queue supports Toll"))
    #expect(read.graph.summary().contains("Taxes attacks Toll"))
  }

  @Test func `headers of Neo4j`() {
    let read = Self.read(
      "claimId:ID,text,year:int,:LABEL\n1,The toll should go.,2024,Claim\n2,No.,,Claim\n\n:START_ID,:END_ID,:TYPE\n2,1,ATTACKS\n"
    )
    #expect(read.graph.text(of: NodeIndex(0)) == "The toll should go.")
    #expect(read.graph.edges.relations == [.attacks])
    #expect(read.graph.data(of: NodeIndex(0))?["year"] == .int(2024))
  }

  @Test(arguments: [
    ("Id\na\na\n", "repeated-id"), ("Id\na\n\nSource,Target\na,b\n", "dangling-edge"),
    ("Id,x\na,\"b", "open-quote"),
    ("x,y\n1,2\n", "no-ids"), ("", "no-table"),
  ])
  func `what is wrong is told with its place`(csv: String, code: String) {
    let finding = Self.read(csv).findings.all.first { $0.code == code }
    #expect(finding?.grade == .error)
    #expect(finding?.help != nil)
  }

  @Test func `a row with a cell too many says what is left out`() {
    #expect(Self.read("Id,x\na,b,c\n").findings.all.map(\.code).contains("too-many-cells"))
  }
}
