import SourceText
import Testing

/// Values merge deeply, later over earlier.
struct DataValueTests {
  private func map(_ entries: (String, DataValue)...) -> DataValue {
    .map(entries.map { DataValue.Entry($0.0, $0.1) })
  }

  @Test func `maps merge key by key and keep their order`() {
    let one = map(("a", .int(1)), ("b", map(("x", .int(1)), ("y", .int(2)))), ("c", .list([.int(1)])))
    let two = map(("d", .null), ("b", map(("y", .int(3)), ("z", .int(4)))), ("c", .list([.int(2)])))
    #expect(
      one.merged(with: two)
        == map(
          ("a", .int(1)), ("b", map(("x", .int(1)), ("y", .int(3)), ("z", .int(4)))), ("c", .list([.int(2)])),
          ("d", .null)))
  }

  @Test func `what is no map replaces and is replaced`() {
    let one = map(("a", .int(1)))
    #expect(one.merged(with: .int(2)) == .int(2))
    #expect(DataValue.int(2).merged(with: one) == one)
    #expect(DataValue.merged([one, .int(2), map(("b", .int(3)))]) == map(("b", .int(3))))
    #expect(DataValue.merged([]) == nil)
  }

  @Test func `a merged entry stands where it was written last`() {
    let place = SourceRange(file: FileIndex(0), start: 5, end: 6)
    let later = DataValue.map([.init("a", .int(2), keyRange: place, valueRange: place)])
    #expect(map(("a", .int(1))).merged(with: later).entry("a")?.keyRange == place)
  }
}
