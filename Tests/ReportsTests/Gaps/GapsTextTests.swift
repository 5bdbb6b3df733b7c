import Claims
import MapChecks
import Reports
import SourceText
import TestSupport
import Testing
import Writing

struct GapsTextTests {
  private func text(_ map: GraphBuilder, width: Int = 80) -> String {
    String(
      decoding: ByteStream.collect { GapsText(MapGaps(map.graph), width: width).write(to: &$0) },
      as: UTF8.self)
  }

  @Test func `no line is wider than the terminal`() {
    var map = GraphBuilder(title: "A question that takes some words to ask")
    for number in 1...3 {
      map.claim("A claim with a title that is much too long for one line \(number)", role: .assertion)
    }
    let lines = text(map, width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 }, "\(lines)")
    #expect(lines.count > 10)
  }

  @Test func `tells how many quotations have no verdict`() {
    var map = GraphBuilder()
    let quotations = (1...3).map { map.quotation("q\($0)", "\"Words.\"") }
    #expect(text(map).contains("No audit of the map's 3 quotations is at hand"))
    map.graph.setCheck(QuotationCheck(verdict: .verbatim), of: quotations[0])
    #expect(text(map).contains("Of the map's 3 quotations 2 have no verdict."))
    for quotation in quotations { map.graph.setCheck(QuotationCheck(verdict: .verbatim), of: quotation) }
    #expect(!text(map).contains("verdict."))
  }

  @Test func `says what steps are counted to in a map without theses`() {
    var map = GraphBuilder()
    map.edge(.supports, from: map.claim("a", role: .assertion), to: map.claim("top"))
    #expect(
      text(map, width: 200).contains(
        "The map has no thesis; steps are counted to the nearest of the 1 claim that bear on nothing else."))
  }

  @Test func `gives the terminal no orders`() {
    var map = GraphBuilder(title: "\u{1B}[31m")
    map.claim("\u{1B}[2J\u{9B}", role: .assertion)
    #expect(!text(map).unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func `names who has no gaps, and what nobody holds`() {
    var map = GraphBuilder()
    map.edge(.assertedBy, from: map.claim("c"), to: map.party("ames", name: "R. Ames"))
    map.claim("a", role: .assertion)
    let text = text(map)
    #expect(text.contains("\nHeld by nobody whom the map names: 2 gaps\n"), "\(text)")
    #expect(text.contains("\nNo gaps: R. Ames\n"))
  }
}
