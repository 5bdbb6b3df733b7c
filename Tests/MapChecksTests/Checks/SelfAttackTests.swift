import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct SelfAttackTests {
  @Test(arguments: [Relation.attacks, .undercuts, .contrary, .contradictory])
  func `any attack on oneself`(relation: Relation) {
    var map = GraphBuilder()
    let claim = map.claim("a")
    map.edge(relation, from: claim, to: claim)
    map.edge(relation, from: claim, to: map.claim("b"))
    #expect(SelfAttack().messages(map) == ["'a' attacks itself"])
  }

  @Test func `an argument that undercuts a step of its own`() {
    var map = GraphBuilder()
    let argument = map.argument("a")
    let step = map.node(.inference, id: "a/1", "")
    map.graph.setOwner(argument, of: step)
    map.edge(.undercuts, from: argument, to: step)
    #expect(SelfAttack().messages(map) == ["'a' attacks itself"])
  }

  @Test func `support of oneself is another matter`() {
    var map = GraphBuilder()
    let claim = map.claim("a")
    map.edge(.supports, from: claim, to: claim)
    #expect(SelfAttack().messages(map) == [])
  }
}
