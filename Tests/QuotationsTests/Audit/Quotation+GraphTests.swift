import Claims
import Quotations
import SourceText
import TestSupport
import Testing

struct QuotationGraphTests {
  @Test(
    arguments: [
      (DataValue.string("2nd, revised"), "2nd, revised"), (.int(1929), "1929"), (.null, nil),
      (.emptyMap, nil),
    ] as [(DataValue, String?)])
  func `The edition is read from the quotation's data`(value: DataValue, edition: String?) {
    var map = GraphBuilder()
    let node = map.quotation("Gate", "“The gate was open.”")
    map.graph.mergeData(.map([.init("edition", value), .init("lang", .string("en"))]), into: node)
    let quotations = Quotation.all(in: map.graph)
    #expect(quotations.map(\.edition) == [edition])
    #expect(quotations.map(\.language) == ["en"])
    #expect(quotations.map(\.text) == ["“The gate was open.”"])
  }

  @Test func `A quotation without data names no edition`() {
    var map = GraphBuilder()
    map.quotation("Gate", "“The gate was open.”")
    #expect(Quotation.all(in: map.graph).map(\.edition) == [nil])
  }
}
