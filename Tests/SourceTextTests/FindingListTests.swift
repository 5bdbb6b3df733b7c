import SourceText
import Testing

@Suite struct FindingListTests {
  private func finding(_ start: Int?, _ grade: Finding.Grade = .note, _ code: String = "c") -> Finding {
    Finding(grade, code, at: start.map { SourceRange(file: FileIndex(0), start: $0, end: $0) }, "m")
  }

  @Test func `findings come in the order of the text, those without a place first`() {
    var list = FindingList()
    for start in [7, nil, 3] { list.add(finding(start)) }
    #expect(list.all.map(\.range?.start) == [nil, 3, 7])
  }

  @Test func `the worst grade counts`() {
    var list = FindingList()
    #expect(list.worst == nil)
    #expect(list.isEmpty)
    list.add(finding(1, .warning))
    list.add(finding(2, .note))
    #expect(list.worst == .warning)
    #expect(!list.isEmpty)
    #expect(Finding.Grade.allCases.sorted() == [.note, .warning, .error])
  }

  @Test func `beyond the limit findings are counted`() {
    var list = FindingList()
    for at in 0..<(FindingList.limit + 5) { list.add(finding(at)) }
    list.add(finding(0, .error, "other"))
    var more = FindingList()
    for at in 0..<(FindingList.limit + 2) { more.add(finding(at)) }
    list.add(contentsOf: more)
    #expect(list.all.count == FindingList.limit + 2)
    #expect(list.all.last?.message == "1007 more findings of kind 'c' are not listed")
  }
}
