import Reports
import Testing

struct CoverageTextTests {
  private func text(_ report: CoverageReport, width: Int = 80) -> String {
    SampleCoverage.collect { CoverageText(report, width: width).write(to: &$0) }
  }

  @Test func `a strip with a row for each side, then what is not covered`() {
    #expect(
      text(SampleCoverage.report()) == """
        Minutes (minutes, minutes.txt)
        1 of 3 paragraphs and 0 of 1 quotation are in the map.

                                    ¶ 1
        all                         ▁··  1
        The "town" & council        ▁··  1
        quotations                  ·!·  0 of 1

        · none ▁ 1 ▂ 2 ▃ 3 ▄ 4 ▅ 5 ▆ 6–8 ▇ 9–12 █ 13+ nodes
        ” quotations, all in the map ! some not in the map

        Paragraphs that no node comes from:
          ¶ 2, item 1  The clerk said: "We would need another forty thousand a …
          ¶ 3, item 2  2. Queues. Most days nobody waits longer than a minute, …

        Quotations that are not in the map:
          ¶ 2  We would need another forty thousand a year, and we …

        Nodes that name the source but none of its paragraphs:
          Claim <1>  no locator

        """)
  }

  private func long(_ count: Int) -> CoverageReport {
    let text = (1...count).map {
      "This is paragraph \($0), which is long enough to count as one by any measure."
    }
    return SampleCoverage.report(text.joined(separator: "\n\n"), claims: (1...count / 2).map { "¶ \($0)" })
  }

  @Test(arguments: [40, 60, 80, 200], [12, 75, 900])
  func `fits any width`(width: Int, count: Int) {
    let lines = text(long(count), width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines.filter { $0.count > width })")
  }

  @Test func `where paragraphs share a column, its height is the share that is covered`() {
    let text = text(long(3_000), width: 80)
    #expect(text.contains("Each column is 7 paragraphs"), "\(text)")
    #expect(text.contains("██████████"))
    #expect(text.contains("… and 1300 more"))
  }

  @Test func `an empty source has no strip`() {
    #expect(
      text(SampleCoverage.report("", claims: []))
        == "Minutes (minutes, minutes.txt)\nThe text has no paragraphs.\n")
  }

  @Test func `gives the terminal no orders`() {
    let report = SampleCoverage.report(
      "A paragraph with \u{1B}[31m in it that is long enough to count as one, says \"\u{1B}[2Jred and gone\" and ends.",
      title: "Min\u{1B}utes", claims: [])
    #expect(!text(report).unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }
}
