import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct SupportCycleTests {
  private func circle(_ count: Int, _ relation: Relation = .supports) -> GraphBuilder {
    var map = GraphBuilder()
    let claims = (1...count).map { map.claim("c\($0)") }
    for (at, claim) in claims.enumerated() { map.edge(relation, from: claim, to: claims[(at + 1) % count]) }
    map.edge(relation, from: map.claim("outside"), to: claims[0])
    return map
  }

  @Test(arguments: [
    (1, "'c1' supports itself"), (2, "'c1' and 'c2' support each other in a circle"),
    (7, "'c1', 'c2', 'c3', 'c4', 'c5' and 2 more support each other in a circle"),
  ])
  func `circles of any length`(count: Int, message: String) {
    #expect(SupportCycle().messages(circle(count)) == [message])
  }

  @Test(arguments: Relation.allCases)
  func `only reasons make a circle`(relation: Relation) {
    let isReason = [.supports, .entails, .premise, .conclusion].contains(relation)
    #expect(SupportCycle().messages(circle(3, relation)).count == (isReason ? 1 : 0))
  }

  @Test func `a conclusion that supports a premise closes a circle`() {
    var map = GraphBuilder()
    let (premise, conclusion) = (map.claim("p"), map.claim("c"))
    let step = map.node(.inference, id: "a/1", "")
    map.edge(.premise, from: premise, to: step)
    map.edge(.conclusion, from: step, to: conclusion)
    map.edge(.supports, from: conclusion, to: premise)
    #expect(SupportCycle().messages(map) == ["'p' and 'c' support each other in a circle"])
  }

  @Test func `two circles are two findings`() {
    var map = GraphBuilder()
    let claims = ["a", "b", "c", "d"].map { map.claim($0) }
    for (from, to) in [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)] {
      map.edge(.supports, from: claims[from], to: claims[to])
    }
    #expect(
      SupportCycle().messages(map) == [
        "'a' and 'b' support each other in a circle", "'c' and 'd' support each other in a circle",
      ])
  }

  @Test func `a chain is no circle, however long`() {
    var map = GraphBuilder()
    var last = map.claim("0")
    for number in 1...50_000 {
      let next = map.claim("\(number)")
      map.edge(.supports, from: last, to: next)
      last = next
    }
    #expect(SupportCycle().messages(map) == [])
  }
}
