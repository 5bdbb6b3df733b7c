import Testing
import XMLStream

struct HTMLReaderTests {
  /// Events as `<a x=1>`, `</a>` and `text@from-to`.
  private func events(_ html: [UInt8], limits: HTMLLimits = HTMLLimits()) throws -> [String] {
    var events: [String] = []
    try HTMLReader.read(html, limits: limits) { event in
      switch event {
      case .start(let name, let attributes):
        events.append(
          "<" + ([name] + attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ") + ">")
      case .end(let name): events.append("</\(name)>")
      case .text(let text, let range):
        events.append("\(String(decoding: text, as: UTF8.self))@\(range.lowerBound)-\(range.upperBound)")
      }
    }
    return events.filter { !["<html>", "<body>", "</body>", "</html>"].contains($0) }
  }

  @Test func `hands on elements, and text with its place`() throws {
    let html = "<P Class=a>Tom &amp; Ann<br>x</p>"
    #expect(
      try events(Array(html.utf8)) == [
        "<p class=a>", "Tom @10-15", "&@15-20", " Ann@20-24", "<br>", "</br>", "x@28-29", "</p>",
      ])
  }

  @Test func `places count bytes, and comments have passed`() throws {
    #expect(try events(Array("<p>é<!-- x -->né".utf8)) == ["<p>", "é@2-5", "né@15-18", "</p>"])
  }

  @Test(arguments: ["", " ", "<", "&", "</", "<!", "<!--", "<p", "<p a=\"", "&#", "&#x110000;", "<?", "]]>"])
  func `what breaks off is read as far as it goes`(html: String) throws {
    #expect(try events(Array(html.utf8)).allSatisfy { !$0.isEmpty })
  }

  @Test func `elements nested too deep are a problem`() {
    var limits = HTMLLimits()
    limits.depth = 10
    #expect(throws: HTMLReadProblem.tooDeep(limit: 10)) {
      try events(Array(String(repeating: "<div>", count: 100_000).utf8), limits: limits)
    }
  }

  @Test(arguments: [
    String(repeating: " a", count: 2_000), String(repeating: " a=1", count: 2_000),
    String(repeating: " a='x'", count: 2_000), String(repeating: "a=b", count: 2_000),
  ])
  func `a tag with too many attributes is a problem`(attributes: String) {
    #expect(throws: HTMLReadProblem.tooManyAttributes(limit: 1_024, offset: 1)) {
      try events(Array(" <x\(attributes)>".utf8))
    }
  }

  @Test(arguments: [
    "<script>if (a<b && \(String(repeating: "x ", count: 2_000)))</script>",
    "<!-- <x \(String(repeating: "a ", count: 2_000))> -->",
    "<img alt=\"\(String(repeating: "word ", count: 2_000))\">",
  ])
  func `what is no attribute does not count`(html: String) throws {
    #expect(throws: Never.self) { try events(Array(html.utf8)) }
  }

  @Test func `tags without a partner cost no more than their limit`() {
    var limits = HTMLLimits()
    limits.steps = 10_000
    let html = String(repeating: "<div>", count: 500) + String(repeating: "</b>", count: 10_000)
    #expect(throws: HTMLReadProblem.tooTangled) { try events(Array(html.utf8), limits: limits) }
  }

  @Test func `a document beyond the limit is not read`() {
    var limits = HTMLLimits()
    limits.bytes = 2
    #expect(throws: HTMLReadProblem.tooBig(limit: 2)) { try events(Array("<p>".utf8), limits: limits) }
  }
}
