import Programs
import Testing

@testable import Drawing

@Suite struct GraphvizTests {
  private let graph = Array("digraph \"map\" { a -> b }".utf8)

  @Test func `a missing program is named, with the way to install it`() async {
    await #expect(throws: DrawingProblem.programMissing("dot")) {
      try await Graphviz(folder: "/no/such/folder").run(graph, with: .dot, output: "plain")
    }
    #expect(DrawingProblem.programMissing("dot").help.contains("apt-get install graphviz"))
  }

  @Test func `a program that fails is quoted, however much it leaves unread`() async throws {
    let wrong = Array("digraph }".utf8) + [UInt8](repeating: 0x20, count: 1 << 20)
    let problem = await #expect(throws: DrawingProblem.self) {
      try await Graphviz().run(wrong, with: .dot, output: "plain")
    }
    #expect(problem?.message.contains("syntax error") == true)
  }

  @Test func `a layout that takes too long is stopped`() async {
    var limits = Graphviz.Limits()
    limits.cpuSeconds = 1
    await #expect(throws: DrawingProblem.timeLimit(seconds: 1)) {
      try await Graphviz(limits: limits).run(endless, with: .dot, output: "plain")
    }
  }

  @Test func `a layout that waits too long is stopped`() async {
    var limits = Graphviz.Limits()
    limits.seconds = 1
    await #expect(throws: DrawingProblem.timeLimit(seconds: 1)) {
      try await Graphviz(limits: limits).run(endless, with: .dot, output: "plain")
    }
  }

  @Test func `output beyond the limit is not read`() async {
    var limits = Graphviz.Limits()
    limits.outputBytes = 10
    await #expect(throws: DrawingProblem.outputTooBig(limit: 10)) {
      try await Graphviz(limits: limits).run(graph, with: .dot, output: "svg")
    }
  }

  /// A dense graph on which `dot` works for minutes.
  private var endless: [UInt8] {
    var edges = ""
    for from in 0..<1_000 {
      for to in [from * 7 + 1, from * from + 3, from * 31 + 11] { edges += "\(from) -> \(to % 1_000);" }
    }
    return Array("digraph \"map\" { \(edges) }".utf8)
  }
}
