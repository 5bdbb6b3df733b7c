import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct RepeatedRelationTests {
  @Test func `a relation that is said again`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.supports, from: a, to: b)
    map.edge(.supports, from: a, to: b)
    #expect(RepeatedRelation().messages(map) == ["that 'a' supports 'b' is stated more than once"])
  }

  @Test func `a symmetric relation is the same either way`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.contrary, from: a, to: b)
    map.edge(.contrary, from: b, to: a)
    #expect(RepeatedRelation().messages(map) == ["that 'b' is contrary to 'a' is stated more than once"])
  }

  @Test func `another relation or the other direction is no repetition`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.supports, from: a, to: b)
    map.edge(.supports, from: b, to: a)
    map.edge(.entails, from: a, to: b)
    #expect(RepeatedRelation().messages(map) == [])
  }
}
