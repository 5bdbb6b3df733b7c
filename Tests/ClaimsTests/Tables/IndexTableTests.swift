import Claims
import Testing

/// Numbers are found again by what they stand for.
struct IndexTableTests {
  @Test func `each number is found again, also after growing`() {
    let words = (0..<5_000).map { Array("word \($0)".utf8)[...] }
    var table = IndexTable()
    for (number, word) in words.enumerated() {
      #expect(table.find(table.hash(word), orEnter: number) { words[$0] == word } == nil)
    }
    for (number, word) in words.enumerated() {
      #expect(table.find(table.hash(word)) { words[$0] == word } == number)
      #expect(table.find(table.hash(word), orEnter: 9_999) { words[$0] == word } == number)
    }
    let other = Array("other".utf8)[...]
    #expect(table.find(table.hash(other)) { words[$0] == other } == nil)
  }

  @Test func `equal hashes are told apart`() {
    var table = IndexTable()
    for number in 0..<100 { #expect(table.find(7, orEnter: number) { $0 == number } == nil) }
    for number in 0..<100 { #expect(table.find(7) { $0 == number } == number) }
  }

  @Test func `the order of three numbers counts`() {
    let table = IndexTable()
    #expect(
      Set([table.hash(1, 2, 3), table.hash(2, 1, 3), table.hash(3, 2, 1), table.hash(1, 3, 2)]).count == 4)
    #expect(table.hash(1, 2, 3) == table.hash(1, 2, 3))
  }
}
