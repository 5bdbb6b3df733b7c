import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct SupportAndAttackTests {
  @Test(arguments: [Relation.supports, .entails], [Relation.attacks, .undercuts, .contrary, .contradictory])
  func `for and against the same thing`(support: Relation, attack: Relation) {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(support, from: a, to: b)
    map.edge(attack, from: a, to: b)
    map.edge(attack, from: a, to: b)
    #expect(SupportAndAttack().messages(map) == ["'a' both supports and attacks 'b'"])
  }

  @Test func `a contradiction counts in both directions`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.contradictory, from: b, to: a)
    map.edge(.supports, from: a, to: b)
    #expect(SupportAndAttack().messages(map) == ["'a' both supports and attacks 'b'"])
  }

  @Test func `support one way and attack the other is a quarrel, not a slip`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.supports, from: a, to: b)
    map.edge(.attacks, from: b, to: a)
    #expect(SupportAndAttack().messages(map) == [])
  }
}
