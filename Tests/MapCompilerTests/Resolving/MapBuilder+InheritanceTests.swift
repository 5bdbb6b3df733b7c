import Claims
import MapCompiler
import TestSupport
import Testing

struct InheritanceTests {
  private static let records =
    "===\nparties: {ames: {name: R. Ames}, club: {name: Club}}\nsources: {m: {title: M}}\n===\n\n"

  @Test(arguments: [
    ("by: amse", "error unknown-party 6:10"), ("source: n", "error unknown-source 6:14"),
    ("via: nobody", "error unknown-party-or-source 6:11"), ("role: rebutal", "error unknown-role 6:12"),
    ("weight: 2", "warning not-a-weight 6:14"), ("by: {x: 1}", "warning not-a-name 6:10"),
  ])
  func `what is wrong with a heading's data is found once, whatever stands under it`(
    data: String, finding: String
  ) {
    for content in ["", "[A]: a\n  - [B]: b\n  - [C]: c\n\n## Deeper\n\n[D]: d\n"] {
      let map = readMap(Self.records + "# G {\(data)}\n\n" + content)
      #expect(FindingLines(files: map.graph.files).lines(of: map.findings) == [finding])
    }
  }

  @Test func `a wrong name is left out, and the heading further out does not step in`() {
    let map = readMap(
      Self.records
        + "# G {by: ames}\n\n[A]: a\n\n## H {by: [club, clab]}\n\n[B]: b\n\n## I {by: clob}\n\n[C]: c\n")
    let parties = Attribution(map.graph).parties
    let held = ["A", "B", "C"].map { title in
      map.graph.node(named: title).flatMap { parties[$0] }?.map { map.graph.title(of: $0) } ?? []
    }
    #expect(held == [["R. Ames"], ["Club"], []])
    #expect(map.codes == ["unknown-party", "unknown-party"])
  }
}
