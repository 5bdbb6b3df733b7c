import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

/// How findings name nodes, seen through a check that names one.
struct ClaimGraphNamingTests {
  private func message(title: String, text: String) -> String? {
    var map = GraphBuilder()
    map.node(.quotation, id: "the-id", title, text)
    return QuotationWithoutSpeaker().findings(in: map.graph).first?.message
  }

  @Test(arguments: [
    ("Toll", "Text.", "'Toll'"), ("", "Text.", "'Text.'"), ("", "", "'the-id'"),
    (String(repeating: "é", count: 41), "", "'" + String(repeating: "é", count: 40) + "…'"),
    ("a" + String(repeating: "é", count: 40), "", "'a" + String(repeating: "é", count: 39) + "…'"),
  ])
  func `by title, text or id, and not at length`(title: String, text: String, name: String) throws {
    #expect(try #require(message(title: title, text: text)).hasPrefix("the quotation \(name) doesn't"))
  }
}
