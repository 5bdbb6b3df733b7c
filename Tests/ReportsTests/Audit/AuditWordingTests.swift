import Claims
import Quotations
import Reports
import TestSupport
import Testing

struct AuditWordingTests {
  @Test func `all there is to say of each sample`() throws {
    let text = SampleAudit.quotations.map { audited in
      let facts = AuditWording.facts(audited).map { "  " + AuditWording.sentence($0) + "\n" }.joined()
      return "\(audited.quotation.title): \(AuditWording.name(audited.verdict))\n\(facts)"
    }
    try expectGolden(Array(text.joined().utf8), "ferry.wording.txt")
  }

  @Test(arguments: [
    (Edge(wordsLeftOut: 1, leftOut: "yet"), "ends inside a sentence; 1 word follows: 'yet'"),
    (Edge(wordsLeftOut: 2, leftOut: " and\n so "), "ends inside a sentence; 2 words follow: 'and so'"),
    (
      Edge(wordsLeftOut: 14, leftOut: "but one two three four five six seven", isMarked: true),
      "ends inside a sentence (marked); 14 words follow, beginning 'but one two three four five …'"
    ),
    (Edge(wordsLeftOut: 3), "ends inside a sentence; 3 words follow"),
  ])
  func `what follows an end inside a sentence`(edge: Edge, clause: String) {
    #expect(AuditWording.end(edge) == clause)
  }

  @Test func `what precedes a start inside a sentence`() {
    let edge = Edge(wordsLeftOut: 9, leftOut: "one two three four five six seven eight nine")
    #expect(
      AuditWording.start(edge)
        == "begins inside a sentence; 9 words precede, ending '… four five six seven eight nine'")
  }

  @Test(arguments: [("", ""), ("a b", "A b."), ("éa.", "Éa."), ("why?", "Why?")])
  func `a clause as a sentence`(clause: String, sentence: String) {
    #expect(AuditWording.sentence(clause) == sentence)
  }

  @Test(arguments: Ruling.Verdict.allCases)
  func `a ruling names who, when and why`(verdict: Ruling.Verdict) {
    let ruling = Ruling(verdict: verdict, by: "R. Ames", on: "2024-03-03", why: "no matter")
    #expect(
      AuditWording.ruling(ruling)
        == "ruled \(AuditWording.name(verdict)) by R. Ames on 2024-03-03: no matter")
  }

  @Test func `no two verdicts and no two flags have the same name`() {
    #expect(Set(Verdict.allCases.map { AuditWording.name($0) }).count == Verdict.allCases.count)
    #expect(Set(QuotationFlag.allCases.map { AuditWording.name($0) }).count == QuotationFlag.allCases.count)
  }
}
