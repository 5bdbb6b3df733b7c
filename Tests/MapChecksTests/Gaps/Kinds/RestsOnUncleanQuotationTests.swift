import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct RestsOnUncleanQuotationTests {
  private func map(_ check: QuotationCheck?) -> GraphBuilder {
    var map = GraphBuilder()
    let quotation = map.quotation("q", "\"Words.\"")
    map.edge(.supports, from: quotation, to: map.claim("c"))
    map.graph.setCheck(check, of: quotation)
    return map
  }

  @Test(arguments: Verdict.allCases)
  func `the verdict decides`(verdict: Verdict) {
    let messages = RestsOnUncleanQuotation().messages(map(QuotationCheck(verdict: verdict)))
    let words = "'c' rests on the quotation 'q': the audit says \(verdict.rawValue)"
    #expect(messages == (verdict.isClean ? [] : [words]))
  }

  @Test(arguments: QuotationFlag.allCases)
  func `a negation left out or added is never clean`(flag: QuotationFlag) {
    let messages = RestsOnUncleanQuotation().messages(
      map(QuotationCheck(verdict: .elidedMarked, flags: [flag])))
    #expect(messages.isEmpty == ![.omitsNegation, .addsNegation].contains(flag))
  }

  @Test func `a ruling stands beside the verdict and not in its place`() {
    let ruling = Ruling(verdict: .harmless, by: "R. Ames")
    #expect(
      RestsOnUncleanQuotation().messages(map(QuotationCheck(verdict: .altered, ruling: ruling))) == [
        "'c' rests on the quotation 'q': the audit says altered; ruled harmless by R. Ames"
      ])
  }

  @Test func `says when other things are given too`() {
    var map = map(QuotationCheck(verdict: .notFound))
    let claim = map.graph.nodes(of: .claim)[0]
    map.edge(.supports, from: map.claim("more"), to: claim)
    map.edge(.supports, from: map.graph.nodes(of: .quotation)[0], to: claim)
    #expect(
      RestsOnUncleanQuotation().messages(map) == [
        "'c' rests, among other things, on the quotation 'q': the audit says not-found"
      ])
  }

  @Test func `nothing is said of quotations that were not audited`() {
    #expect(RestsOnUncleanQuotation().messages(map(nil)) == [])
  }
}
