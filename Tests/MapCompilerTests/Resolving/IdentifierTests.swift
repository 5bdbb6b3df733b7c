import Claims
import MapCompiler
import TestSupport
import Testing

/// Ids are unique, and those of what is not edited stay.
struct IdentifierTests {
  private static let paragraphs = [
    "# Cost {by: ames}",
    "[Too dear]: Opening on Sundays costs too much.\n  - <Volunteers>: They would staff the desk.",
    "<Volunteers>\n\n(1) There are volunteers.\n-- practical --\n(2) [Staffed]: The desk is staffed.",
    "An opinion without a title.\n  + Another one.",
    "[Ames]: \"Forty thousand a year.\" #quotation {by: ames}",
  ]

  private func ids(_ paragraphs: some Sequence<String>) -> [String] {
    let graph = readMap(paragraphs.joined(separator: "\n\n") + "\n").graph
    return graph.nodes.indices.map { graph.id(of: $0) }
  }

  @Test func `ids tell what they stand for`() {
    #expect(
      ids(Self.paragraphs) == [
        "Too_dear", "argument:Volunteers", "untitled:There_are_volunteers_:f74c5790",
        "argument:Volunteers:inference:1",
        "Staffed", "untitled:An_opinion_without_a_title_:54660f1d", "untitled:Another_one_:6d8d570a", "Ames",
        "party:ames",
      ])
  }

  @Test(arguments: 0..<5) func `deleting a paragraph leaves the ids of the others`(_ deleted: Int) {
    let all = ids(Self.paragraphs)
    var rest = Self.paragraphs
    rest.remove(at: deleted)
    #expect(ids(rest).allSatisfy(all.contains))
  }

  @Test(arguments: 0...5) func `adding a paragraph leaves all ids`(_ place: Int) {
    var more = Self.paragraphs
    more.insert("[New]: Something new.\n  + <New>: For a new reason.\n  - Not new at all.", at: place)
    let ids = Set(ids(more))
    #expect(self.ids(Self.paragraphs).allSatisfy(ids.contains))
  }

  @Test func `editing a text leaves the ids of what has a title`() {
    let edited = Self.paragraphs.map {
      $0.replacing("costs", with: "will cost").replacing("staff the", with: "man the")
    }
    #expect(ids(edited) == ids(Self.paragraphs))
  }

  @Test func `no two titles share an id`() {
    let titles = [
      "a b", "a_b", "a.20b", "a-b", "A b", "a  b", "é", "e\u{301}", "’", "%", "argument:a", "🙂", "a:2",
    ]
    let ids = ids(titles.map { "[\($0)]: x" } + titles.map { "<\($0)>: x" })
    #expect(Set(ids).count == 2 * titles.count)
  }

  @Test func `every id is an XML name token`() {
    let ids = ids([
      "[It’s – “odd” 🙂 §5 µ ª ½ a\u{301} ͅ ٣]: x", "Words: it’s – “odd” 🙂 §5 µ", "[Größe Ωμέγα Ж 橋 다리]: y",
    ])
    let allowed = /[-._:A-Za-z0-9ß-öÀ-ÖΑ-Ωά-ώА-я一-龥가-힣]+/
    #expect(ids.allSatisfy { $0.wholeMatch(of: allowed) != nil })
    #expect(ids.last == "Größe_Ωμέγα_Ж_橋_다리")
  }

  @Test func `long titles and untitled texts are told apart`() {
    let long = String(repeating: "long ", count: 100)
    let ids = ids(["[\(long)1]: x", "[\(long)2]: x", "\(long)1", "\(long)2", "\(long)2"])
    #expect(Set(ids).count == 5)
    #expect(ids.allSatisfy { $0.utf8.count < 120 })
  }

  @Test func `a step of an exploded argument does not take an argument's id`() {
    let map = readMap(
      """
      ===
      model: {explodeArguments: true}
      ===

      <T>

      (1) a
      ----
      (2) b
      ----
      (3) c

      <T - 1>: Another.
      """)
    expectInvariants(map.graph)
    #expect(map.graph.nodes(of: .argument).map { map.graph.title(of: $0) } == ["T - 2", "T - 1", "T - 1′"])
  }
}
