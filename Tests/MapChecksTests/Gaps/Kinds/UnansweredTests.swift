import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct UnansweredTests {
  @Test(arguments: [Role.thesis, .assertion, .rebuttal])
  func `asks the same of every role`(role: Role) {
    var map = GraphBuilder()
    map.claim("alone", role: role)
    map.claim("of another role", role: .concession)
    #expect(Unanswered(role).messages(map) == ["nobody in the map answers the \(role.rawValue) 'alone'"])
  }

  @Test(arguments: Relation.allCases)
  func `only an attack is an answer`(relation: Relation) {
    var map = GraphBuilder()
    let assertion = map.claim("a", role: .assertion)
    map.edge(relation, from: map.claim("b"), to: assertion)
    #expect(Unanswered(.assertion).messages(map).isEmpty == relation.isAttack)
  }

  @Test(arguments: [Relation.contrary, .contradictory])
  func `what contradicts is answered by what it contradicts`(relation: Relation) {
    var map = GraphBuilder()
    map.edge(relation, from: map.claim("a", role: .assertion), to: map.claim("b"))
    #expect(Unanswered(.assertion).messages(map) == [])
  }

  @Test func `an attack on itself is no answer`() {
    var map = GraphBuilder()
    let assertion = map.claim("a", role: .assertion)
    map.edge(.attacks, from: assertion, to: assertion)
    #expect(Unanswered(.assertion).messages(map) == ["nobody in the map answers the assertion 'a'"])
  }

  @Test func `says when a reason for it is answered`() {
    var map = GraphBuilder()
    let assertion = map.claim("a", role: .assertion)
    let argument = map.argument("why")
    let step = map.reconstruct(argument, [(premises: [map.claim("p")], conclusion: assertion)])[0]
    map.edge(.undercuts, from: map.claim("objection"), to: step)
    #expect(
      Unanswered(.assertion).messages(map) == [
        "nobody in the map answers the assertion 'a'; a reason for it, 'why', is answered"
      ])
  }

  @Test func `says when what it is a reason for is answered`() {
    var map = GraphBuilder()
    let main = map.claim("main", role: .assertion)
    map.edge(.supports, from: map.claim("a", role: .assertion), to: main)
    map.edge(.attacks, from: map.claim("objection"), to: main)
    #expect(
      Unanswered(.assertion).messages(map) == [
        "nobody in the map answers the assertion 'a'; what it is a reason for, 'main', is answered"
      ])
  }
}
