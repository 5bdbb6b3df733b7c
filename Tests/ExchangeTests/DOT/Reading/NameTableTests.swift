import Testing

@testable import Exchange

@Suite struct NameTableTests {
  @Test func `finds each name again and no other`() {
    var table = NameTable()
    let names =
      (0..<5_000).map { Array("n\($0)".utf8) } + (0..<5_000).map { Array("a longer name \($0)".utf8) } + [
        [], [0], [0, 0],
      ]
    for (number, name) in names.enumerated() {
      let entry = table.name(name[...])
      #expect(table.find(entry) { names[$0] == name } == nil)
      table.enter(number, for: entry)
    }
    for (number, name) in names.enumerated() {
      #expect(table.find(table.name(name[...])) { names[$0] == name } == number)
    }
    #expect(table.find(table.name(Array("n5000".utf8)[...])) { _ in true } == nil)
  }
}
