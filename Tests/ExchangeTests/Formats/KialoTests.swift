import Claims
import Exchange
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct KialoTests {
  static func read(_ text: String) -> ImportedGraph {
    Kialo().read(ByteInput(Array(text.utf8)), ImportOptions(fileName: "a.txt"))
  }

  static func write(_ graph: ClaimGraph) -> String {
    let document = ExportDocument(graph: graph, view: MapView(showing: graph), drawing: DrawingSettings())
    return String(decoding: Kialo().bytes(of: document), as: UTF8.self)
  }

  private static let discussion = """
    Discussion Title: Should the toll go?

    1. The toll should go.
    1.1. Pro: We wait
    an hour \\(or two\\).

    1.1.1. Con: -> See 1.2.1.
    1.1.2. Con: Nobody *has to* take the [bridge](https://example.org/a_\\(b\\)).
    1.2. Con: Tolls pay for repairs.
    1.2.1. Pro: The bridge is old.
    1.2.2. Pro: -> See 1.2.1.

    """

  @Test func `a discussion becomes a tree of claims, and links let one bear on several`() {
    let read = Self.read(Self.discussion)
    #expect(
      read.graph.summary(findings: read.findings) == """
        claim: The toll should go.
          role thesis
        claim: We wait\\nan hour (or two).
        claim: Nobody has to take the bridge.
          italic 'has to'
          link 'bridge' to https://example.org/a_(b)
        claim: Tolls pay for repairs.
        claim: The bridge is old.
        'We wait\\nan hour (or two).' supports 'The toll should go.'
        'The bridge is old.' attacks 'We wait\\nan hour (or two).'
        'Nobody has to take the bridge.' attacks 'We wait\\nan hour (or two).'
        'Tolls pay for repairs.' attacks 'The toll should go.'
        'The bridge is old.' supports 'Tolls pay for repairs.'
        'The bridge is old.' supports 'Tolls pay for repairs.'

        """)
    #expect(read.graph.title == "Should the toll go?")
    #expect(read.graph.id(of: NodeIndex(2)) == "1.1.2")
    #expect(read.counts == DocumentCounts(nodes: 5, edges: 6))
    expectInvariants(read.graph)
  }

  @Test func `it is written as it was read, but for empty lines in it`() {
    let graph = Self.read(Self.discussion).graph
    #expect(Self.write(graph) == Self.discussion.replacing("\n\n1.1.1.", with: "\n1.1.1."))
    expectRoundTrip(graph, Kialo())
  }

  @Test(arguments: ["\r\n", "\r"])
  func `files of other systems read the same`(lineBreak: String) {
    let read = Self.read("\u{FEFF}" + Self.discussion.replacing("\n", with: lineBreak))
    #expect(read.graph.differences(from: Self.read(Self.discussion).graph) == [])
  }

  @Test func `a file in UTF-16 reads the same`() {
    let bytes: [UInt8] = [0xFF, 0xFE] + Self.discussion.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let read = Kialo().read(ByteInput(bytes), ImportOptions(fileName: "a.txt"))
    #expect(read.graph.differences(from: Self.read(Self.discussion).graph) == [])
  }

  @Test func `several theses answer a question`() {
    let text = """
      Discussion Title: Who should pay?

      1. Who pays for the bridge?
      1.1. The town.
      1.1.1. Con: It has no money.
      1.2. Those who use it.

      """
    let read = Self.read(text)
    #expect(
      read.graph.summary(findings: read.findings) == """
        claim: Who pays for the bridge?
          tags question
        claim: The town.
          role thesis
        claim: It has no money.
        claim: Those who use it.
          role thesis
        'It has no money.' attacks 'The town.'

        """)
    #expect(Self.write(read.graph) == text)
  }

  @Test func `a question that repeats the title is no claim`() {
    let text = "Discussion Title: Who pays?\n\n1. Who pays?\n1.1. The town.\n1.2. The users.\n"
    let read = Self.read(text)
    #expect(read.graph.nodes.count == 2)
    #expect(read.findings.isEmpty)
    #expect(Self.write(read.graph) == text)
  }

  @Test func `footnotes and sources of the newer form`() {
    let text = """
      Discussion Name: Toll

      1. The queue[2] is long.
      1.1. Pro: "We would need \\(much\\) more."[1]
      1.2. Con: Item [3] of the list.

      Sources:

      [1] https://example.org/minutes
      [2] Report on queues https://example.org/report

      """
    let read = Self.read(text)
    #expect(
      read.graph.summary(findings: read.findings) == """
        claim: The queue is long.
          role thesis
        quotation: "We would need (much) more."
        claim: Item [3] of the list.
        source https://example.org/minutes
          data {URL: https://example.org/minutes}
        source Report on queues
          data {URL: https://example.org/report}
        '"We would need (much) more."' supports 'The queue is long.'
        'Item [3] of the list.' attacks 'The queue is long.'
        'The queue is long.' quotes Report on queues
        '"We would need (much) more."' quotes https://example.org/minutes
        warning unknown-source 5:17

        """)
    #expect(read.graph.data(of: EdgeIndex(2))?["at"] == .int(9))
    #expect(Self.write(read.graph) == text.replacing("Item [3]", with: "Item \\[3\\]"))
    expectRoundTrip(read.graph, Kialo())
  }

  @Test(arguments: [
    ("", "error no-claims"), ("Discussion Title: a", "error no-claims"),
    ("1. a\n1.1. Pro: b\n1.1. Con: c", "error repeated-number 3:1"),
    ("1. a\n1.2.1. Pro: b", "error missing-parent 2:1"), ("1. a\n2.1. Pro: b", "error missing-parent 2:1"),
    ("1. a\n1.1. Pro: -> See 1.9.", "error unknown-claim 2:18"),
    ("1. a\n1.1. Pro: -> See 1.2.\n1.2. Pro: -> See 1.1.", "error circular-link 2:11"),
    ("1. a\n1.1. Pro: b\n1.1.1. c", "warning no-stance 3:1"),
    ("1. a\n1.1. Pro:", "warning empty-claim 2:1"), ("1. a\n1.1 Pro: b", "warning malformed-number 2:1"),
    ("1. Pro: a", "warning stance-of-thesis 1:1"), ("hello\n1. a", "note text-before-claims 1:1"),
    ("1. a\n1.1. Pro: -> See 1.", "warning bears-on-itself 2:11"),
    ("1. a\n1.1. Pro: b\n1.1.1. Con: -> See 1.1.", "warning bears-on-itself 3:13"),
    ("1. a[1]\nSources:\n[1] b\n[1] c", "error repeated-number 4:2"),
  ])
  func `what is wrong is told with its place`(text: String, finding: String) {
    let read = Self.read(text)
    #expect(FindingLines(files: read.graph.files).lines(of: read.findings) == [finding])
    expectInvariants(read.graph)
  }

  @Test func `a claim without its parent stays, without a relation`() {
    let graph = Self.read("1. a\n1.2.1. Pro: b").graph
    #expect(graph.nodes.count == 2 && graph.edges.count == 0)
  }

  @Test func `numbered lines inside a claim are its own`() {
    let graph = Self.read("1. a\n1.1. Pro: Three reasons:\n1. one\n2. two\n3. three\n1.2. Con: b").graph
    #expect(graph.text(of: NodeIndex(1)) == "Three reasons:\n1. one\n2. two\n3. three")
    expectRoundTrip(graph, Kialo())
  }

  @Test func `it is told from other texts by its first line`() {
    func recognises(_ text: String) -> Bool { Kialo().recognises(Array(text.utf8)[...]) }
    #expect(recognises("Discussion Title: a"))
    #expect(recognises("\u{FEFF}Discussion Name:\r\n"))
    #expect(!recognises("# Discussion Title: a"))
  }
}
