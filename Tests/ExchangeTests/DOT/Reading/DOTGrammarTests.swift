import Testing

@testable import Exchange

@Suite struct DOTGrammarTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let dot: String
    let summary: String
    var findings: [String] = []

    init(_ dot: String, _ summary: String, _ findings: String...) {
      (self.dot, self.summary, self.findings) = (dot, summary, findings)
    }

    var testDescription: String { dot }
  }

  static let cases = [
    // Kinds of graphs.
    Case("digraph {}", " |  | "),
    Case("graph G { a -- b }", "a b | a--b | name=G"),
    Case("strict digraph \"my graph\" { a->b a->b }", "a b | a->b | name=my graph"),
    Case(
      "Strict DiGraph { NODE [x=1] a SubGraph s { b } }",
      "a{x=1} b{x=1} |  | subgraphs=[{\"name\":\"s\",\"nodes\":[\"b\"]}]", "1:40 subgraphs-as-data"),
    Case("\u{FEFF}digraph { a }", "a |  | "),
    // Statements and what parts them.
    Case("digraph{a->b c;d->e;}", "a b c d e | a->b d->e | "),
    Case("digraph { a b\nc }", "a b c |  | "),
    Case("digraph { rankdir=LR a; b = c }", "a |  | rankdir=LR b=c"),
    Case("digraph { graph [a=1, b=2; c=3 d=4] [e=5] }", " |  | a=1 b=2 c=3 d=4 e=5"),
    Case("digraph { a [x=1] [y=2] }", "a{x=1,y=2} |  | "),
    Case("digraph { a [] b }", "a b |  | "),
    Case("digraph { a, b [x=1] }", "a{x=1} b{x=1} |  | "),
    Case("digraph { a [x=1] a [x=2 y=3] }", "a{x=2,y=3} |  | "),
    Case("digraph { node m = [x=1] a }", "a{x=1} |  | ", "1:16 attribute-macro"),
    // Ids.
    Case("digraph { _a1 é -1 .5 -.5 1. 1 1.0 01 }", "_a1 é -1 .5 -.5 1. 1 1.0 01 |  | "),
    Case("digraph { 1a -> 1.2.3 }", "1 a 1.2 .3 | a->1.2 | ", "1:11 cut-numeral"),
    Case("digraph { a-1 }", "a -1 |  | "),
    Case("graph { a--1 a---1 }", "a 1 -1 | a--1 a---1 | "),
    Case("digraph { \"a b\" -> \"node\" }", "a b node | a b->node | "),
    Case(#"digraph { "a\"b" "a\\" "a\nb" "\é" "" }"#, #"a"b a\\ a\nb \é  |  | "#),
    Case("digraph { \"a\\\nb\" \"a\\\r\nb2\" \"a\nb\" }", "ab ab2 a\nb |  | "),
    Case(#"digraph { "a" + "b" -> "c"/**/+ // x"# + "\n\"d\" }", "ab cd | ab->cd | "),
    Case("digraph { a [x=\"1\" + \"2\" y=<<b>3</b>>] }", "a{x=12,y=3,html-y=<b>3</b>} |  | "),
    Case("digraph { <a> -> \"a\" }", "a | a->a | "),
    Case("digraph { a [label=<>] }", "a{label=,html-label=} |  | "),
    // Comments.
    Case("// c\n/* d * / */ # e\ndigraph { a /* } */ -> /***/ b // }\n # }\n}", "a b | a->b | "),
    Case("# 1 \"x.c\"\ndigraph { a#b\n}", "a |  | "),
    Case("digraph { a [c=#fff\n\"x\"] }", "a{c=x} |  | "),
    Case("digraph { a } @ rubbish", "a |  | "),
    Case("digraph { \"a@b\" \"a#b\" \"a//b\" }", "a@b a#b a//b |  | "),
    // Edges.
    Case("digraph { a -> b -> c [x=1] }", "a b c | a->b{x=1} b->c{x=1} | "),
    Case("digraph { a, b -> c, d }", "a b c d | a->c a->d b->c b->d | "),
    Case("digraph { a -> a a -> a }", "a | a->a a->a | "),
    Case("digraph { a:p -> b:q:ne }", "a b | a->b{tailport=p,headport=q:ne} | "),
    Case("digraph { a:p -> b [headport=s tailport=n] }", "a b | a->b{tailport=n,headport=s} | "),
    Case("digraph { a:p, b -> {c:q} }", "a b c | a->c{tailport=p} b->c | "),
    Case(
      "digraph { a->b [key=k x=1] a->b [key=k y=2] a->b [key=l] a->b }",
      "a b | a->b{key=k,x=1,y=2} a->b{key=l} a->b | "),
    Case("digraph { edge [key=k] a->b a->b }", "a b | a->b a->b | "),
    Case("graph { a--b [key=k] b--a [key=k x=1] }", "a b | a--b{key=k,x=1} | "),
    Case("strict graph { a--b [x=1] b:p--a [y=2] a--a a--a }", "a b | a--b{x=1,headport=p,y=2} a--a | "),
    Case("strict digraph { a->b b->a a->b [key=k] }", "a b | a->b{key=k} b->a | "),
    // Subgraphs as ends.
    Case("digraph { {a b} -> {c d} }", "a b c d | a->c a->d b->c b->d | "),
    Case("digraph { a -> {b {c}} -> d }", "a b c d | a->b a->c b->d c->d | "),
    Case("digraph { {b} -> {a b} }", "b a | b->b b->a | "),
    Case("digraph { a -> {} -> b }", "a b |  | "),
    Case(
      "digraph { {a -> b} -> {c -> d} [x=1] }",
      "a b c d | a->b c->d a->c{x=1} a->d{x=1} b->c{x=1} b->d{x=1} | "),
    Case("digraph { {a} [x=1] }", "a |  | ", "1:11 attributes-of-subgraph"),
    Case(
      "digraph { subgraph clusterA {a b} subgraph clusterA {c} -> d }",
      "clusterA/a clusterA/b clusterA/c d clusterA | a->d b->d c->d | "),
    // Defaults.
    Case("digraph { a node [x=1] b node [x=2 y=3] c [x=4] }", "a b{x=1} c{x=4,y=3} |  | "),
    Case("digraph { node [x=1] {node [x=2] a {node [y=3] b}} c }", "a{x=2} b{x=2,y=3} c{x=1} |  | "),
    Case("digraph { edge [x=1] a->b {edge [x=2] a->b} a->b }", "a b | a->b{x=1} a->b{x=2} a->b{x=1} | "),
    Case(
      "digraph { subgraph clusterA {node [x=2] a} b node [y=1] subgraph clusterA {c} }",
      "clusterA/a{x=2} b clusterA/c{y=1,x=2} clusterA |  | "),
    Case("digraph { a->b node [x=1] a b c }", "a b c{x=1} | a->b | "),
    // Clusters.
    Case(
      "digraph { subgraph cluster_1 { label=\"One\" a subgraph cluster_2 { b } } c }",
      "cluster_1/a cluster_2/b c cluster_1{label=One} cluster_1/cluster_2 |  | "),
    Case(
      "digraph { a subgraph clusterA { a } subgraph x { subgraph Cluster { a } } }",
      "clusterA/a clusterA Cluster |  | subgraphs=[{\"name\":\"x\",\"nodes\":[]}]", "1:46 subgraphs-as-data",
      "1:59 two-groups"),
    Case(
      "digraph { subgraph clusterA { a { b } subgraph clusterB { a } } }",
      "clusterB/a clusterA/b clusterA clusterA/clusterB |  | "),
    Case("digraph { subgraph g { cluster=true a } }", "g/a g{cluster=true} |  | "),
    Case(
      "digraph { cluster subgraph cluster { a } { subgraph cluster {} } }",
      "cluster cluster #1/a cluster #1 cluster #3 |  | "),
    Case(
      "digraph { { rank=same a b } }", "a b |  | subgraphs=[{\"rank\":\"same\",\"nodes\":[\"a\",\"b\"]}]",
      "1:11 subgraphs-as-data"),
    // Escapes of labels.
    Case(
      #"digraph G { a [label="\N of \G\n&lt;b&gt;\l" x="\N"] }"#, #"a{label=a of G\#n<b>,x=\N} |  | name=G"#),
    Case(
      #"digraph { node [label="\N"] a -> b [label="\E: \T to \H"] }"#,
      "a{label=a} b{label=b} | a->b{label=a->b: a to b} | "),
    // More than one graph.
    Case("digraph { a } digraph { b }", "a |  | ", "1:15 more-graphs"),
  ]

  @Test(arguments: cases)
  func `reads the DOT language`(example: Case) {
    let read = DOTSummary(example.dot)
    #expect(read.text == example.summary)
    #expect(read.findings == example.findings)
  }

  @Test(arguments: cases, [1, 2, 3, 7])
  func `reads in pieces what it reads as a whole`(example: Case, count: Int) {
    let read = DOTSummary(Array(example.dot.utf8), pieces: count)
    #expect(read.text == example.summary)
    #expect(read.findings == example.findings)
  }
}
