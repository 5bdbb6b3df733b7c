import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct RestsOnOneSourceTests {
  private func map(_ works: [String?], plainReason: Bool = false) -> GraphBuilder {
    var map = GraphBuilder()
    let claim = map.claim("c")
    let sources = [map.source("minutes", title: "Minutes"), map.source("letter", title: "A letter")]
    for (number, work) in works.enumerated() {
      let quotation = map.quotation("q\(number)", "\"Words \(number).\"")
      map.edge(.supports, from: quotation, to: claim)
      if let source = ["minutes", "letter"].firstIndex(of: work ?? "") {
        map.edge(.quotes, from: quotation, to: sources[source])
      } else if let work {
        map.graph.setCitation(Citation(work: work), of: quotation)
      }
    }
    if plainReason { map.edge(.supports, from: map.claim("plain"), to: claim) }
    return map
  }

  @Test func `two quotations from one source`() {
    #expect(
      RestsOnOneSource().messages(map(["minutes", "minutes"])) == [
        "all that is given for 'c' comes down to quotations from one source, 'Minutes'"
      ])
  }

  @Test(arguments: [["Minutes", "minutes"], ["Minutes", "Minutes"], ["My Life", "My Life"]])
  func `a work is the source of that title, or one of its own`(works: [String?]) {
    #expect(RestsOnOneSource().messages(map(works)).count == 1)
  }

  @Test(arguments: [
    ["minutes", "letter"], ["minutes"], ["minutes", nil], [nil, nil], ["minutes", "My Life"],
  ])
  func `not two sources, one quotation, or quotations that name none`(works: [String?]) {
    #expect(RestsOnOneSource().messages(map(works)) == [])
  }

  @Test func `not with a reason that quotes nobody`() {
    #expect(RestsOnOneSource().messages(map(["minutes", "minutes"], plainReason: true)) == [])
  }

  @Test func `the work counts and not the source that hands it on`() {
    var map = map(["minutes", "minutes"])
    map.graph.setCitation(Citation(work: "A speech"), of: map.graph.nodes(of: .quotation)[0])
    #expect(RestsOnOneSource().messages(map) == [])
  }
}
