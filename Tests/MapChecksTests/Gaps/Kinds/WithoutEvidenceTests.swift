import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct WithoutEvidenceTests {
  @Test(arguments: [Role.thesis, .assertion, .rebuttal])
  func `asks the same of every role`(role: Role) {
    var map = GraphBuilder()
    map.claim("alone", role: role)
    #expect(
      WithoutEvidence(role).messages(map) == [
        "no quotation, argument or claim in the map supports the \(role.rawValue) 'alone'"
      ])
  }

  @Test(arguments: [NodeKind.claim, .argument, .quotation], [Relation.supports, .entails])
  func `whatever is given for it counts`(kind: NodeKind, relation: Relation) {
    var map = GraphBuilder()
    let rebuttal = map.claim("r", role: .rebuttal)
    map.edge(relation, from: map.node(kind, "reason"), to: rebuttal)
    #expect(WithoutEvidence(.rebuttal).messages(map) == [])
  }

  @Test func `the conclusion of a written-out argument has a reason`() {
    var map = GraphBuilder()
    let rebuttal = map.claim("r", role: .rebuttal)
    map.reconstruct(map.argument("why"), [(premises: [map.claim("p")], conclusion: rebuttal)])
    #expect(WithoutEvidence(.rebuttal).messages(map) == [])
  }

  @Test func `what speaks against it, or is itself, is no reason`() {
    var map = GraphBuilder()
    let rebuttal = map.claim("r", role: .rebuttal)
    map.edge(.attacks, from: map.claim("a"), to: rebuttal)
    map.edge(.supports, from: rebuttal, to: rebuttal)
    #expect(WithoutEvidence(.rebuttal).messages(map).count == 1)
  }
}
