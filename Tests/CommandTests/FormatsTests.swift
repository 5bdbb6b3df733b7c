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
}
