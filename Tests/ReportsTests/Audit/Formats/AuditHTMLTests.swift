import Claims
import Quotations
import Reports
import Testing

struct AuditHTMLTests {
  private func page(_ report: AuditReport = SampleAudit.report) -> String {
    String(decoding: AuditHTML().bytes(of: report), as: UTF8.self)
  }

  /// The part of the page from the start of a quotation's article to its end.
  private func article(_ audited: AuditedQuotation) -> String {
    var report = SampleAudit.report
    report.quotations = [audited]
    let page = page(report)
    let start = page.firstRange(of: "<article")?.lowerBound ?? page.endIndex
    return String(page[start...].split(separator: "</article>").first ?? "")
  }

  @Test(arguments: HostileAudit.texts)
  func `no text becomes markup or loads anything`(text: String) {
    let page = page(HostileAudit.report(text))
    let tags = page.matches(of: /<\/?([a-zA-Z]+)/).map { String($0.1) }
    let own = self.page().matches(of: /<\/?([a-zA-Z]+)/).map { String($0.1) }
    #expect(Set(tags).subtracting(own).isEmpty)
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("url("))
    #expect(page.matches(of: /<\/style>/).count == 1)
    #expect(page.matches(of: /\son[a-z]+="/).isEmpty)
  }

  @Test func `links lead nowhere but to the page itself`() {
    let links = page().matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    let anchors = Set(page().matches(of: /\sid="([^"]*)"/).map { String($0.1) })
    #expect(links.allSatisfy { anchors.contains(String($0.dropFirst())) })
  }

  @Test func `no anchor stands twice`() {
    let anchors = page().matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(anchors).count == anchors.count)
  }

  @Test func `tags that open also close`() {
    var open: [String] = []
    for tag in page().matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      let name = String(tag.2)
      if ["meta", "input"].contains(name) { continue }
      if tag.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open.isEmpty)
  }

  @Test func `characters that turn the direction of writing are spelled out`() {
    let page = page(HostileAudit.report("a\u{202E}b\0"))
    #expect(page.contains("a⟨U+202E⟩b⟨U+0000⟩"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `the filter knows every verdict`() {
    let page = page()
    for verdict in Verdict.allCases {
      let rule =
        "body:has(#show-\(verdict.rawValue):not(:checked)) .quotation[data-verdict=\"\(verdict.rawValue)\"]"
      #expect(page.contains(rule))
    }
  }

  @Test func `what is left out stands in the source and is struck, with a word on whether it is marked`() {
    #expect(article(SampleAudit.remedy).contains("<span class=\"sign\">[−</span>, and nobody has yet"))
    #expect(article(SampleAudit.remedy).contains("<span class=\"how\">marked</span>"))
    #expect(article(SampleAudit.council).contains("<span class=\"sign\">[−</span>that the council"))
    #expect(article(SampleAudit.council).contains("<span class=\"how\">unmarked</span>"))
  }

  @Test func `the card underlines what is quoted and marks what is left out`() {
    let card = article(SampleAudit.remedy)
    #expect(card.contains("<u>Everybody knows it</u><mark>"))
    #expect(card.contains("</span>, and nobody has yet<span"))
    #expect(card.contains("<u> found a remedy</u><mark>"))
  }

  @Test func `a clean verdict that swallows a negation does not look clean`() {
    #expect(article(SampleAudit.remedy).hasPrefix("<article class=\"quotation bad\""))
    #expect(article(SampleAudit.slow).hasPrefix("<article class=\"quotation good\""))
  }

  @Test func `not found and not checkable share no colour`() {
    #expect(article(SampleAudit.absent).hasPrefix("<article class=\"quotation none\""))
    #expect(article(SampleAudit.memoir).hasPrefix("<article class=\"quotation open\""))
  }

  @Test func `a map without quotations`() {
    var report = SampleAudit.report
    report.quotations = []
    #expect(page(report).contains("<p>The map has no quotations.</p>"))
  }

  @Test func `a huge quotation makes no huge page`() {
    var report = SampleAudit.report
    let text = "\"" + String(repeating: "word ", count: 400_000) + "\""
    report.quotations = [AuditedQuotation(Quotation(id: "q", text: text), .notCheckable, obstacle: .tooLong)]
    #expect(page(report).utf8.count < 100_000)
  }
}
