import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct RebuttalWithoutTargetTests {
  @Test(arguments: [Relation.supports, .entails, .quotes])
  func `a rebuttal that only supports answers nothing`(relation: Relation) {
    var map = GraphBuilder()
    map.edge(relation, from: map.claim("r", role: .rebuttal), to: map.claim("c"))
    #expect(RebuttalWithoutTarget().messages(map) == ["the rebuttal 'r' answers nothing"])
  }

  @Test(arguments: [Relation.attacks, .undercuts, .contrary, .contradictory])
  func `a rebuttal answers by any attack`(relation: Relation) {
    var map = GraphBuilder()
    map.edge(relation, from: map.claim("r", role: .rebuttal), to: map.claim("c"))
    #expect(RebuttalWithoutTarget().messages(map) == [])
  }

  @Test func `being attacked is no answer, unless the relation holds both ways`() {
    var map = GraphBuilder()
    map.edge(.attacks, from: map.claim("c"), to: map.claim("r", role: .rebuttal))
    map.edge(.contrary, from: map.claim("d"), to: map.claim("s", role: .rebuttal))
    #expect(RebuttalWithoutTarget().messages(map) == ["the rebuttal 'r' answers nothing"])
  }

  @Test func `a rebuttal answers through what it supports`() {
    var map = GraphBuilder()
    let middle = map.claim("m")
    map.edge(.supports, from: map.claim("r", role: .rebuttal), to: middle)
    map.edge(.attacks, from: middle, to: map.claim("c"))
    #expect(RebuttalWithoutTarget().messages(map) == [])
  }

  @Test func `a reconstructed argument answers through its conclusion`() {
    var map = GraphBuilder()
    let argument = map.argument("r")
    map.graph.setRole(.rebuttal, of: argument)
    let step = map.node(.inference, id: "r/1", "")
    map.graph.setOwner(argument, of: step)
    let conclusion = map.claim("so")
    map.edge(.premise, from: map.claim("p", role: .rebuttal), to: step)
    map.edge(.conclusion, from: step, to: conclusion)
    map.edge(.attacks, from: conclusion, to: map.claim("c"))
    #expect(RebuttalWithoutTarget().messages(map) == [])
  }
}
