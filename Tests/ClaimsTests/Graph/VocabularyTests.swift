import Claims
import Testing

@Suite struct VocabularyTests {
  @Test func `relations say what they are`() {
    #expect(Relation.allCases.filter(\.isSymmetric) == [.contrary, .contradictory])
    #expect(Relation.allCases.filter(\.isAttack) == [.attacks, .undercuts, .contrary, .contradictory])
    let others = Relation.allCases.filter { !$0.isDialectical }
    #expect(others == [.premise, .conclusion, .quotes, .assertedBy, .via])
  }

  @Test func `the words are those of the files and the command line`() {
    #expect(
      NodeKind.allCases.map(\.rawValue) == [
        "claim", "argument", "inference", "quotation", "party", "source", "group",
      ])
    #expect(Role.allCases.map(\.rawValue) == ["thesis", "assertion", "rebuttal", "concession"])
  }

  @Test func `a colour is three bytes`() {
    #expect(Color(rgb: 0xFF12_3456).rgb == 0x12_3456)
  }
}
