import SourceText
import Testing

@Suite struct DataValueTests {
  @Test(
    arguments: [
      (.null, nil), (.bool(true), "true"), (.int(-3), "-3"), (.double(0.5), "0.5"), (.string("x"), "x"),
      (.timestamp("2024-05-17T00:00:00.000Z"), "2024-05-17"),
      (.timestamp("2024-05-17T10:30:00.000Z"), "2024-05-17T10:30:00.000Z"), (.list([]), nil),
      (.emptyMap, nil),
    ] as [(DataValue, String?)])
  func `a plain value is one line of text`(value: DataValue, text: String?) {
    #expect(value.text == text)
  }

  @Test(
    arguments: [
      (.string("x"), ["x"]), (.list([.string("x"), .int(1)]), ["x", "1"]), (.list([.list([])]), nil),
      (.emptyMap, nil), (.null, nil), (.list([]), []),
    ] as [(DataValue, [String]?)])
  func `a single text is a list of one`(value: DataValue, texts: [String]?) {
    #expect(value.texts == texts)
  }

  @Test func `numbers are numbers only`() {
    #expect(DataValue.int(2).number == 2)
    #expect(DataValue.double(2.5).number == 2.5)
    #expect(DataValue.double(2).int == nil)
    #expect(DataValue.string("2").number == nil)
    #expect(DataValue.string("true").bool == nil)
  }

  @Test func `of a key that is there twice the last counts`() {
    let value = DataValue.map([.init("a", .int(1)), .init("a", .int(2))])
    #expect(value["a"] == .int(2))
    #expect(value["b"] == nil)
    #expect(DataValue.null["a"] == nil)
    #expect(value.entries.count == 2)
    #expect(value.isMap)
    #expect(!value.isList)
  }

  @Test func `merging goes key by key and keeps the order`() {
    let weak = DataValue.map([
      .init("a", .int(1)), .init("b", .map([.init("x", .int(1))])), .init("c", .null),
    ])
    let strong = DataValue.map([
      .init("b", .map([.init("y", .int(2))])), .init("a", .list([])), .init("d", .int(4)),
    ])
    let both = weak.merged(with: strong)
    #expect(both.entries.map(\.key) == ["a", "b", "c", "d"])
    #expect(both["a"] == .list([]))
    #expect(both["b"] == .map([.init("x", .int(1)), .init("y", .int(2))]))
    #expect(weak.merged(with: .int(1)) == .int(1))
  }

  @Test func `only what comes after the last value that is no map is merged`() {
    let one = DataValue.map([.init("a", .int(1))])
    let two = DataValue.map([.init("b", .int(2))])
    #expect(DataValue.merged([one, .int(2), two]) == two)
    #expect(DataValue.merged([one, two, .null]) == .null)
    #expect(DataValue.merged([]) == nil)
  }

  @Test func `a merged entry stands where it was written last`() {
    let place = SourceRange(file: FileIndex(0), start: 5, end: 6)
    let later = DataValue.map([.init("a", .int(2), keyRange: place, valueRange: place)])
    let merged = DataValue.map([.init("a", .int(1))]).merged(with: later)
    #expect(merged.entry("a")?.keyRange == place)
  }

  @Test func `places do not make values differ`() {
    let range = SourceRange(file: FileIndex(0), start: 3, end: 5)
    #expect(DataValue.map([.init("a", .int(1), keyRange: range)]) == .map([.init("a", .int(1))]))
    #expect(range.bytes == 3..<5)
  }
}
