import Claims
import SourceText
import TestSupport
import Testing

@testable import Exchange

@Suite struct LookTests {
  @Test func `every file in Graphviz's looks is in the list`() {
    let files = Checkout.files(in: "Graphviz/looks", extension: "gv")
    #expect(
      files == Look.names.map { "Graphviz/looks/\($0).gv" }.sorted(), "add the missing look to Looks.all")
  }

  @Test(arguments: Look.names)
  func `every look that comes with the program is sound and says how relations are drawn`(name: String) throws
  {
    let source = try #require(Look.source(name))
    let (look, findings) = Look.read(SourceFile(name: name, bytes: source))
    #expect(findings.isEmpty)
    for relation in Relation.allCases where relation.isDialectical {
      #expect(look.relations[relation.rawValue] != nil, "\(relation)")
    }
    #expect(look.groups.count >= 2)
  }

  @Test(arguments: Look.names)
  func `no two relations of a look with roles look alike`(name: String) {
    guard let look = Look.named(name), look.distinguishes(.thesis) else { return }
    let styles = Relation.allCases.filter(\.isDialectical).map { look.style(of: $0).without("color").dot }
    #expect(Set(styles).count >= styles.count - 1)
  }

  @Test func `a role adds to its kind, and both to what all boxes share`() {
    let look = read(
      """
      digraph { node [shape=box, color="#000000"] claim [fillcolor=white] thesis [color=red] }
      """
    ).look
    #expect(look.style(of: .claim, .thesis).dot == #"shape="box" fillcolor="white" color="red""#)
    #expect(look.style(of: .claim, .rebuttal).dot == ##"shape="box" color="#000000" fillcolor="white""##)
    #expect(look.style(of: .argument, nil).dot == ##"shape="box" color="#000000""##)
  }

  @Test func `clusters are groups, deeper ones repeat the last`() {
    let look = read(
      """
      digraph { subgraph cluster_a { color=red; penwidth=2
        subgraph cluster_b { color=blue } } bgcolor=white }
      """
    ).look
    #expect(look.group(depth: 0).dot == #"color="red" penwidth="2""#)
    #expect(look.group(depth: 1)["color"] == "blue")
    #expect(look.group(depth: 9)["penwidth"] == "2")
    #expect(look.graph["bgcolor"] == "white")
  }

  @Test(arguments: [
    ("claim [image=\"/etc/passwd\"]", "unknown-attribute", "use one of arrowhead"),
    ("claim [colour=red]", "unknown-attribute", "did you mean 'color'?"),
    ("claim [fontname=\"a\\\" onload=\\\"x\"]", "bad-value", "use letters"),
    ("claim [shape=recrod]", "unknown-shape", "use one of box"),
    ("theses [color=red]", "unknown-style", "did you mean 'thesis'?"),
    ("a -> b [label=suports]", "unknown-style", "did you mean 'supports'?"),
    ("a -> b [color=red]", "unnamed-relation", "add label=supports"),
  ])
  func `says what a look may not do and how to mend it`(statement: String, code: String, help: String) {
    let (look, findings) = read("digraph { text [color=black] \(statement) }")
    #expect(findings.all.map(\.code) == [code])
    #expect(findings.all.first?.help?.hasPrefix(help) == true)
    #expect(look.boxes.keys.filter { $0 != "claim" } == ["text"])
    #expect(look.boxes["claim"]?.pairs.isEmpty != false)
  }

  @Test(arguments: [
    "", "digraph {", "}}}}", "[[[", "a ->", "\"open", "/* open", "graph [a=", "\u{0}\u{FF}", "a=b=c",
  ])
  func `reads any text to its end`(text: String) {
    #expect(!read(text).findings.isEmpty)
  }

  private func read(_ text: String) -> (look: Look, findings: FindingList) {
    Look.read(SourceFile(name: "own.gv", text: text))
  }
}
