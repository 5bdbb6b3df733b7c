import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct MapGapsTests {
  /// thesis ← a1 ← r1 … : a chain of assertions and rebuttals, each answered by the next.
  private func chain(_ count: Int) -> GraphBuilder {
    var map = GraphBuilder()
    let parties = [map.party("ames", name: "R. Ames"), map.party("club", name: "The club")]
    var last = map.claim("thesis", by: parties[0], role: .thesis)
    for number in 1...count {
      let claim = map.claim(
        "c\(number)", by: parties[number % 2], role: number % 2 == 1 ? .assertion : .rebuttal)
      map.edge(.attacks, from: claim, to: last)
      last = claim
    }
    return map
  }

  @Test func `the nearest to the thesis come first`() {
    let gaps = MapGaps(chain(4).graph)
    #expect(gaps.all.map(\.distance) == [0, 1, 2, 3, 4, 4])
    #expect(
      gaps.all.map(\.kind) == [
        "thesis-without-evidence", "assertion-without-evidence", "rebuttal-without-evidence",
        "assertion-without-evidence", "unanswered-rebuttal", "rebuttal-without-evidence",
      ])
  }

  @Test func `one argument and its steps are one place on the way`() {
    var map = GraphBuilder()
    let thesis = map.claim("thesis", role: .thesis)
    let assertion = map.claim("a", role: .assertion)
    map.reconstruct(map.argument("why"), [(premises: [assertion], conclusion: thesis)])
    #expect(MapGaps(map.graph, kinds: [Unanswered(.assertion)]).all.map(\.distance) == [2])
  }

  @Test func `what no relation joins to a thesis comes last`() {
    var map = GraphBuilder()
    map.claim("apart", role: .assertion)
    map.claim("thesis", role: .thesis)
    #expect(
      MapGaps(map.graph, kinds: [Unanswered(.assertion), Unanswered(.thesis)]).all.map(\.distance) == [
        0, nil,
      ])
  }

  @Test func `without theses the top is what bears on nothing else`() {
    var map = GraphBuilder()
    let top = map.claim("top")
    map.edge(.supports, from: map.claim("a", role: .assertion), to: top)
    map.claim("apart")
    let gaps = MapGaps(map.graph)
    #expect(!gaps.hasTheses)
    #expect(gaps.top == [top])
    #expect(gaps.all.first?.distance == 1)
  }

  @Test func `every party that holds something has its row, alike`() {
    var map = chain(2)
    map.party("bystander", name: "Holds nothing")
    map.claim("nobody's", role: .assertion)
    let rows = MapGaps(map.graph, kinds: [Unanswered(.assertion)]).byParty
    #expect(rows.map { $0.party.map { map.graph.title(of: $0) } } == ["R. Ames", "The club", nil])
    #expect(rows.map(\.gaps.count) == [0, 0, 1])
  }

  @Test func `only what certain parties hold`() {
    let map = chain(3)
    let club = map.graph.nodes(of: .party)[1]
    let gaps = MapGaps(map.graph, members: [club])
    #expect(!gaps.all.isEmpty)
    #expect(gaps.all.allSatisfy { $0.parties == [club] })
  }

  @Test func `only certain kinds, counted also when there are none`() {
    let gaps = MapGaps(chain(2).graph, kinds: [ConcessionMade(), Unanswered(.rebuttal)])
    #expect(gaps.counts.map(\.count) == [0, 1])
    #expect(Set(gaps.all.map(\.kind)) == ["unanswered-rebuttal"])
  }

  @Test func `as findings they are notes with a remedy`() {
    let findings = MapGaps(chain(1).graph, kinds: [Unanswered(.assertion)]).findings.all
    #expect(findings.map(\.grade) == [.note])
    #expect(findings.first?.help != nil)
  }

  @Test func `an empty graph has no gaps`() {
    let gaps = MapGaps(ClaimGraph())
    #expect(gaps.all.isEmpty)
    #expect(gaps.byParty.isEmpty)
  }

  @Test func `a chain as long as a map can be needs no deep stack`() {
    let gaps = MapGaps(chain(50_000).graph)
    #expect(gaps.all.count == 50_002)
    #expect(gaps.all.last?.distance == 50_000)
  }

  @Test func `a claim with very many reasons is looked at once`() {
    var map = GraphBuilder()
    let thesis = map.claim("thesis", role: .thesis)
    let party = map.party("ames", name: "R. Ames")
    for number in 0..<20_000 {
      let quotation = map.quotation("q\(number)", "\"Words.\"")
      map.graph.setCheck(QuotationCheck(verdict: .altered), of: quotation)
      map.edge(.supports, from: quotation, to: thesis)
      map.edge(.attacks, from: map.claim("a\(number)", by: party, role: .assertion), to: thesis)
    }
    let counts = Dictionary(uniqueKeysWithValues: MapGaps(map.graph).counts.map { ($0.kind.code, $0.count) })
    #expect(counts["rests-on-unclean-quotation"] == 20_000)
    #expect(counts["unanswered-assertion"] == 20_000)
    #expect(counts["unanswered-thesis"] == 0)
  }
}
