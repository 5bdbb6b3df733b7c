import Claims
import MapChecks
import Reports
import TestSupport
import Testing

struct GapsPageTests {
  private var gaps: MapGaps {
    var map = GraphBuilder(title: "Should the <toll> go?")
    let claim = map.claim("Too *dear* <b>", role: .assertion)
    map.edge(.assertedBy, from: claim, to: map.party("town", name: "The town"))
    return MapGaps(map.graph)
  }

  @Test func `a page lists the gaps of each party and counts all kinds`() {
    let page = SampleCoverage.collect { GapsHTML(gaps, version: "1.2.3").write(to: &$0) }
    #expect(page.contains("<h2>Held by The town: 2 gaps</h2>"))
    #expect(page.contains("nobody in the map answers the assertion &#39;Too *dear* &lt;b&gt;&#39;"))
    #expect(page.contains("concessions</th>\n<td class=\"number zero\">0</td>"))
  }

  @Test func `Markdown escapes what could be markup`() {
    let text = SampleCoverage.collect { GapsMarkdown(gaps).write(to: &$0) }
    #expect(text.hasPrefix("# 2 gaps in 'Should the \\<toll\\> go?'\n"))
    #expect(
      text.contains("- nobody in the map answers the assertion 'Too \\*dear\\* \\<b\\>' (apart, line 1)\n"))
    #expect(text.contains("| 1 | `unanswered-assertion` | assertions that nobody answers |"))
  }
}
