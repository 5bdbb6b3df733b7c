import Foundation
import Reports
import TestSupport
import Testing

struct CoverageJSONTests {
  @Test func `says of each paragraph which nodes, whose, why and where`() throws {
    let text = SampleCoverage.collect { CoverageJSON().write(SampleCoverage.report(), to: &$0) }
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["claimgraph-coverage"] as? Int == 1)
    let source = try #require((document["sources"] as? [[String: Any]])?.first)
    #expect(source["coveredParagraphs"] as? Int == 1)
    let paragraph = try #require((source["paragraphs"] as? [[String: Any]])?.first)
    #expect(paragraph["item"] as? String == "1")
    #expect(paragraph["offset"] as? Int == 0)
    #expect((paragraph["nodes"] as? [[String: String]]) == [["node": "Claim <0>", "reason": "paragraph"]])
    #expect((paragraph["parties"] as? [String: Int]) == ["town": 1])
    let quotation = try #require((source["quotations"] as? [[String: Any]])?.first)
    #expect(quotation["share"] as? Double == 0)
    #expect((source["unplaced"] as? [[String: String]]) == [["node": "Claim <1>", "reason": "no-locator"]])
  }

  @Test(arguments: HostileAudit.texts + [SampleCoverage.text, ""])
  func `satisfies its schema`(text: String) throws {
    let report = SampleCoverage.report(text, claims: ["¶ 1", nil, "ch. 1", "¶ 1-99"])
    let json = SampleCoverage.collect { CoverageJSON().write(report, to: &$0) }
    #expect(try JSONSchema("coverage.schema.json", of: "Reports").faults(of: Array(json.utf8)) == [])
  }
}
