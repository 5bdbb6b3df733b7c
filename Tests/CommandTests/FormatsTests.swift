import Exchange
import TestSupport
import Testing

@testable import claimgraph

struct FormatsTests {
  @Test func `lists every format with its extension and purpose`() async throws {
    let answer = try await ScratchFolder().claimgraph("formats")
    #expect(answer.status == 0)
    let names = answer.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(names.starts(with: ["svg", "png", "pdf"]))
    #expect(Set(names.map(String.init)).isSuperset(of: FormatList.all.map(\.name)))
    #expect(answer.output.contains(".graphml"))
    #expect(!answer.output.contains(" \n"))
  }

  @Test func `tells what one format carries and leaves out`() async throws {
    let answer = try await ScratchFolder().claimgraph("formats", "mermaid")
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("mermaid  "))
    #expect(
      answer.output.contains("Files may be called .mermaid too.\nCarries\n  kinds and roles of claims\n"))
    #expect(answer.output.contains("Leaves out\n"))
  }

  @Test(arguments: ListedFormat.all.map(\.name))
  func `each format tells of itself`(name: String) async throws {
    let answer = try await ScratchFolder().claimgraph("formats", name)
    #expect(answer.status == 0)
    #expect(answer.output.split(separator: "\n").count > 1)
  }

  /// The table has a row for each: `` | `graphml` | reads, writes | everything | … | ``.
  @Test func `README lists every format as it is`() throws {
    let listed = ListedFormat.all.map { format in
      let ways = [format.reads ? "reads" : nil, format.writes ? "writes" : nil].compactMap(\.self)
      return "`\(format.name)` | \(ways.joined(separator: ", ")) | \(format.carries)"
    }
    let readme = try Checkout.text("README.md").split(separator: "\n")
    let head = try #require(
      readme.firstIndex { $0.hasPrefix("| format |") }, "README has no table of formats")
    let rows = readme[(head + 2)...].prefix { $0.hasPrefix("|") }.map { row in
      row.split(separator: "|").prefix(3).map { $0.split(separator: " ").joined(separator: " ") }
        .joined(separator: " | ")
    }
    for (row, format) in zip(rows, listed) { #expect(row == format) }
    #expect(rows.count == listed.count, "README's table has not one row for each format")
  }
}
