import Testing

@testable import Claims

struct CompressedRowsTests {
  @Test func `values keep their order inside a row, and rows may be empty`() {
    let rows = CompressedRows([31, 10, 32, 11, 30], rows: 5) { $0 / 10 }
    #expect((0..<5).map { Array(rows[$0]) } == [[], [10, 11], [], [31, 32, 30], []])
    #expect(rows.values == [10, 11, 31, 32, 30])
  }

  @Test(arguments: [0, 3]) func `without values every row is empty`(count: Int) {
    let rows = CompressedRows([Int](), rows: count) { $0 }
    #expect(rows.values.isEmpty && (0..<count).allSatisfy { rows[$0].isEmpty })
  }
}
