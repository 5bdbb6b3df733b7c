import TestSupport
import Testing

struct FormatsTests {
  @Test func `lists each format with extension and purpose`() async throws {
    let answer = try await ScratchFolder().claimgraph("formats")
    #expect(answer.status == 0)
    for name in ["graphml", "yed", "dot", "svg", "png", "pdf", "json", "argdown-json"] {
      #expect(answer.output.split(separator: "\n").contains { $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test func `tells of one format what it carries`() async throws {
    let answer = try await ScratchFolder().claimgraph("formats", "json")
    #expect(answer.status == 0)
    #expect(answer.output.split(separator: "\n").count > 1)
    #expect(answer.output.hasPrefix("json"))
  }

  /// README's table has a row for each: `| `graphml` | reads, writes | … |`.
  @Test func `README lists every format as it is`() async throws {
    let listed = try await ScratchFolder().claimgraph("formats").output.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      let (reads, writes) = (words.dropFirst().first == "reads", words.prefix(3).contains("writes"))
      return "`\(words[0])`: "
        + [reads ? "reads" : nil, writes ? "writes" : nil].compactMap(\.self).joined(separator: ", ")
    }
    let readme = try Checkout.text("README.md").split(separator: "\n")
    guard let head = readme.firstIndex(of: "| format | | for |") else {
      Issue.record("README has no table of formats")
      return
    }
    let rows = readme[(head + 2)...].prefix { $0.hasPrefix("|") }.map { row in
      let cells = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      return "\(cells[0]): \(cells[1])"
    }
    #expect(rows == listed)
  }
}
