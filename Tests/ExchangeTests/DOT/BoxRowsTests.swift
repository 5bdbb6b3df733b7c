import Claims
import TestSupport
import Testing

@testable import Exchange

@Suite struct BoxRowsTests {
  @Test func `reasons stand under what they are reasons for`() {
    var map = GraphBuilder()
    let (thesis, reason, fact) = (map.claim("Thesis"), map.claim("Reason"), map.claim("Fact"))
    map.edge(.supports, from: fact, to: reason)
    map.edge(.attacks, from: reason, to: thesis)
    #expect(rows(map) == [0, 1, 2])
  }

  @Test(arguments: [(3, 1), (4, 1), (6, 2), (20, 3)])
  func `many reasons stand on several shelves`(count: Int, shelves: Int) {
    var map = GraphBuilder()
    let thesis = map.claim("Thesis")
    for number in 0..<count { map.edge(.supports, from: map.claim("Reason \(number)"), to: thesis) }
    let rows = rows(map)
    #expect(Set(rows.dropFirst()) == Set(1...shelves))
  }

  @Test func `what has much under it stands below single boxes`() {
    var map = GraphBuilder()
    let thesis = map.claim("Thesis")
    let tall = map.claim("Tall")
    map.edge(.supports, from: tall, to: thesis)
    map.edge(.supports, from: map.claim("Under it"), to: tall)
    for number in 0..<6 { map.edge(.supports, from: map.claim("Reason \(number)"), to: thesis) }
    let rows = rows(map)
    #expect(rows[1] >= (rows[3...].min() ?? 0))
    #expect(rows[2] == rows[1] + 1)
  }

  @Test func `groups begin below the boxes without a group`() {
    var map = GraphBuilder()
    let group = map.group("Cost")
    let inner = map.group("Staff", in: group)
    _ = map.claim("Thesis")
    _ = map.claim("Dear", group: group)
    _ = map.claim("Volunteers", group: inner)
    #expect(rows(map) == [0, 2, 4])
  }

  @Test func `what bears on a group's claims from outside stands below the group`() {
    var map = GraphBuilder()
    let group = map.group("Cost")
    let dear = map.claim("Dear", group: group)
    map.edge(.attacks, from: map.claim("Cheap"), to: dear)
    #expect(rows(map) == [0, 2])
  }

  @Test func `circles of reasons do not trap it`() {
    var map = GraphBuilder()
    let claims = (0..<5).map { map.claim("Claim \($0)") }
    for number in 0..<5 { map.edge(.supports, from: claims[number], to: claims[(number + 1) % 5]) }
    map.edge(.attacks, from: claims[0], to: claims[0])
    #expect(Set(rows(map)).count == 5)
  }

  @Test func `the author's rows win`() {
    var map = GraphBuilder()
    let (thesis, reason, other) = (map.claim("Thesis"), map.claim("Reason"), map.claim("Other"))
    map.edge(.supports, from: reason, to: thesis)
    #expect(BoxRows(map.graph, sameRow: [[reason, other]])?.rows == [0, 1, 1])
  }

  @Test func `a map that nobody can see whole has no rows`() {
    var map = GraphBuilder()
    for number in 0...BoxRows.mostBoxes { map.claim("Claim \(number)") }
    #expect(BoxRows(map.graph, sameRow: []) == nil)
  }

  private func rows(_ map: GraphBuilder) -> [Int] { BoxRows(map.graph, sameRow: [])?.rows ?? [] }
}
