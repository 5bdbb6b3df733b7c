import Reports
import Testing

struct CoverageHTMLTests {
  private func page(_ report: CoverageReport) -> String {
    SampleCoverage.collect { CoverageHTML(report).write(to: &$0) }
  }

  @Test func `has the strip, what is missing and every paragraph, and no markup from outside`() {
    let page = page(SampleCoverage.report())
    #expect(page.contains("<title>Coverage: Should the &lt;toll&gt; go?</title>"))
    #expect(page.contains("Quotations that are not in the map: 1"))
    #expect(page.contains("<td>¶ 3, item 2</td>"))
    #expect(page.contains("<strong>not in the map</strong>"))
    #expect(page.contains("Claim &lt;0&gt; <small>assertion; The &quot;town&quot; &amp; council</small>"))
    #expect(!page.contains("<forty>"))
    #expect(page.contains("svg"))
  }

  @Test func `of the source's words it has the beginnings only`() {
    let page = page(SampleCoverage.report())
    #expect(page.contains("Most days nobody waits longer than a minute, …"))
    #expect(!page.contains("market day"))
  }

  @Test func `says so when there is no source`() {
    var report = SampleCoverage.report()
    report.sources = []
    #expect(page(report).contains("No text of a source is at hand"))
  }
}
