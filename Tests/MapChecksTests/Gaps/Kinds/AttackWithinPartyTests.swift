import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct AttackWithinPartyTests {
  /// Claims 'a' and 'b' held by two parties, whose sides are given by id.
  private func map(_ a: String, _ b: String, sides: [String: String] = [:]) -> GraphBuilder {
    var map = GraphBuilder()
    var parties: [String: NodeIndex] = [:]
    for name in ["ames", "club", "critics", "dole", "club2"] {
      parties[name] = map.party(name, name: name)
      if let side = sides[name], let party = parties[name] {
        map.graph.mergeData(.map([.init("side", .string(side))]), into: party)
      }
    }
    guard let first = parties[a], let second = parties[b] else { return map }
    let claims = [map.claim("a", by: first), map.claim("b", by: second)]
    map.edge(.attacks, from: claims[0], to: claims[1])
    return map
  }

  @Test(arguments: [
    ("ames", "ames", [:], ["'a' attacks 'b'; ames holds both"]),
    ("ames", "dole", [:], []),
    ("ames", "club", ["ames": "club"], ["'a' attacks 'b'; ames is on the side of club"]),
    ("club", "ames", ["ames": "club"], ["'a' attacks 'b'; ames is on the side of club"]),
    (
      "ames", "dole", ["ames": "club", "dole": "club"],
      ["'a' attacks 'b'; ames and dole are both on the side of club"]
    ),
    (
      "ames", "dole", ["ames": "club", "club": "critics", "dole": "critics"],
      ["'a' attacks 'b'; ames and dole are both on the side of critics"]
    ),
    ("ames", "dole", ["ames": "club", "dole": "critics"], []),
    ("ames", "dole", ["ames": "dole", "dole": "ames"], ["'a' attacks 'b'; ames is on the side of dole"]),
  ])
  func `party and side decide`(a: String, b: String, sides: [String: String], messages: [String]) {
    #expect(AttackWithinParty().messages(map(a, b, sides: sides)) == messages)
  }

  @Test func `what a claim concedes against its own side is called a concession`() {
    var map = map("ames", "ames")
    map.graph.setRole(.concession, of: map.graph.nodes(of: .claim)[0])
    #expect(AttackWithinParty().messages(map) == ["the concession 'a' attacks 'b'; ames holds both"])
  }

  @Test(arguments: Relation.allCases)
  func `only attacks count, and each pair once`(relation: Relation) {
    var map = GraphBuilder()
    let ames = map.party("ames", name: "ames")
    let claims = [map.claim("a", by: ames), map.claim("b", by: ames)]
    map.edge(relation, from: claims[0], to: claims[1])
    map.edge(relation, from: claims[0], to: claims[1])
    #expect(AttackWithinParty().messages(map).count == (relation.isAttack ? 1 : 0))
  }

  @Test func `an attack on a step is one on its argument`() {
    var map = GraphBuilder()
    let ames = map.party("ames", name: "ames")
    let argument = map.argument("why")
    map.edge(.assertedBy, from: argument, to: ames)
    let step = map.reconstruct(argument, [(premises: [map.claim("p")], conclusion: map.claim("c"))])[0]
    map.edge(.undercuts, from: map.claim("u", by: ames), to: step)
    #expect(AttackWithinParty().messages(map) == ["'u' undercuts 'why'; ames holds both"])
  }

  @Test func `a long chain of sides is no trouble`() {
    var map = GraphBuilder()
    for number in 0..<20_000 {
      let party = map.party("p\(number)", name: "p\(number)")
      map.graph.mergeData(.map([.init("side", .string("p\(number + 1)"))]), into: party)
    }
    let parties = map.graph.nodes(of: .party)
    let claims = [map.claim("a", by: parties[0]), map.claim("b", by: parties[19_990])]
    map.edge(.attacks, from: claims[0], to: claims[1])
    #expect(
      AttackWithinParty().messages(map) == ["'a' attacks 'b'; p0 and p19990 are both on the side of p19999"])
  }
}
