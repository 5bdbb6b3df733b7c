import Claims
import SourceText
import TestSupport
import Testing

@testable import Exchange

@Suite struct DOTTests {
  @Test func `writes everything that a map can have`() throws {
    try expectGolden(DOT().bytes(of: SampleMap.document), "toll.gv")
  }

  @Test(arguments: Look.names)
  func `the same map gives the same bytes`(look: String) {
    var document = SampleMap.document
    document.drawing.look = look
    #expect(DOT().bytes(of: document) == DOT().bytes(of: document))
  }

  @Test func `an unknown look is drawn as the default`() {
    var document = SampleMap.document
    let standard = text(document)
    document.drawing.look = "no such look"
    #expect(text(document) == standard)
  }

  @Test(arguments: Look.names)
  func `a badge says the verdict by sign, word and class, and the legend explains it`(look: String) {
    var map = GraphBuilder()
    let toll = map.claim("Toll")
    for verdict in Verdict.allCases {
      let quotation = map.quotation("Q \(verdict.rawValue)", "\"We wait.\"")
      map.edge(.supports, from: quotation, to: toll)
      map.graph.setCheck(QuotationCheck(verdict: verdict, flags: [.omitsNegation]), of: quotation)
    }
    var checked = document(map)
    checked.drawing.look = look
    let dot = text(checked)
    for verdict in Verdict.allCases {
      #expect(dot.contains("\(verdict.badge) \(verdict.rawValue), omits negation"))
      #expect(dot.contains("class=\"quotation verdict-\(verdict.rawValue)\""))
      #expect(dot.contains(">\(VerdictBadge(QuotationCheck(verdict: verdict)).meaning)<"))
    }
    for node in map.graph.nodes.indices { map.graph.setCheck(nil, of: node) }
    #expect(!text(document(map)).contains("verdict-") && !text(document(map)).contains("legend badges"))
  }

  @Test func `an empty view says that it is empty`() {
    let map = GraphBuilder(title: "Nothing")
    #expect(text(document(map)).contains("Nothing is shown"))
  }

  @Test func `the legend explains what occurs and nothing else`() {
    var map = GraphBuilder()
    map.edge(.attacks, from: map.claim("Dear", role: .assertion), to: map.claim("Open", role: .thesis))
    let dot = text(document(map))
    #expect(
      dot.contains("label=\"thesis\"") && dot.contains("label=\"assertion\"")
        && dot.contains("label=\"attacks\""))
    #expect(!dot.contains("label=\"rebuttal\"") && !dot.contains("label=\"supports\""))
    var plain = document(map)
    plain.drawing.showsLegend = false
    #expect(!text(plain).contains("cluster_legend"))
  }

  @Test func `one thing needs no legend`() {
    var map = GraphBuilder()
    map.claim("Alone", role: .thesis)
    #expect(!text(document(map)).contains("cluster_legend"))
  }

  @Test func `an author's colours replace those of the look where it says so`() {
    var map = GraphBuilder()
    let (claim, thesis) = (map.claim("Claim"), map.claim("Thesis", role: .thesis))
    map.graph.setColor(Color(rgb: 0x0000AB), of: claim)
    map.edge(.supports, from: claim, to: thesis)
    var document = document(map)
    document.view.relationColors = [.supports: Color(rgb: 0x123456)]
    let dot = text(document)
    #expect(dot.contains("color=\"#0000ab\"") && dot.contains("color=\"#123456\""))
    document.drawing.look = "print"
    #expect(!text(document).contains(" color=\"#0000ab\""))
  }

  @Test func `an author's colours of words replace those of the look where it says so`() {
    var map = GraphBuilder()
    map.claim("Claim", group: map.group("Group"))
    map.argument("Argument")
    var document = document(map)
    document.view.fontColors = [
      .claim: Color(rgb: 0x0000AB), .argument: Color(rgb: 0x0000CD), .group: Color(rgb: 0x0000EF),
    ]
    let dot = text(document)
    #expect(dot.contains("COLOR=\"#0000ab\"><B>Claim</B>"))
    #expect(dot.contains("COLOR=\"#0000cd\"><B>Argument</B>"))
    #expect(dot.contains("fontcolor=\"#0000ef\""))
    document.drawing.look = "print"
    #expect(!text(document).contains("#0000ab") && !text(document).contains("#0000ef"))
  }

  @Test func `speaker, work, date and place are credited, and the party is a class`() {
    var map = GraphBuilder()
    let quotation = map.quotation("Ames in March", "“We need more.”")
    let ames = map.party("ames", name: "R. Ames & Co.")
    let minutes = map.source("minutes", title: "Minutes")
    map.graph.setCitation(Citation(locator: "p. 4", date: "2024"), of: quotation)
    map.edge(.assertedBy, from: quotation, to: ames)
    map.edge(.quotes, from: quotation, to: minutes)
    map.graph.mergeData(.map([.init("URL", .string("https://example.org/m"))]), into: minutes)
    let dot = text(document(map))
    #expect(dot.contains("R. Ames &amp; Co., Minutes, 2024, p. 4"))
    #expect(dot.contains("class=\"quotation by-ames\""))
    #expect(dot.contains("URL=\"https://example.org/m\""))
  }

  @Test func `groups nested a thousand deep stay within what Graphviz reads`() {
    var map = GraphBuilder()
    var group: GroupIndex?
    for number in 0..<1_000 { group = map.group("Group \(number)", in: group) }
    map.claim("Deep", group: group)
    let dot = text(document(map))
    #expect(dot.count { $0 == "{" } == dot.count { $0 == "}" })
    #expect(dot.split(separator: "subgraph").count < 150)
    #expect(dot.contains("\"Deep\" ["))
  }

  private func document(_ map: GraphBuilder) -> ExportDocument {
    ExportDocument(graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())
  }

  private func text(_ document: ExportDocument) -> String {
    String(decoding: DOT().bytes(of: document), as: UTF8.self)
  }
}
