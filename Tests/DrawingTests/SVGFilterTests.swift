import Testing
import Writing
import XMLStream

@testable import Drawing

@Suite struct SVGFilterTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", ""),
    ("<g onload=\"x\" id=\"a\"/>", "<g id=\"a\"/>"),
    ("<image xlink:href=\"file:///etc/passwd\"/>", ""),
    ("<foreignObject><g/></foreignObject><g/>", "<g/>"),
    ("<g style=\"fill:url(x)\" stroke=\"transparent\"/>", "<g stroke=\"none\"/>"),
    ("<a xlink:href=\"javascript:x\"><path d=\"M0\"/></a>", "<path d=\"M0\"/>"),
    (
      "<a xlink:href=\"https://example.org/\"><path/></a>",
      "<a xlink:href=\"https://example.org/\" target=\"_blank\" rel=\"noopener noreferrer\"><path/></a>"
    ),
    (
      "<g><title>n1</title><g><a xlink:title=\"Toll\"><text>T</text></a></g></g>",
      "<g><g><title>Toll</title><text>T</text></g></g>"
    ),
    ("<g>\n\n \n<g/>\n</g>", "<g>\n<g/>\n</g>"),
  ])
  func `only what is safe comes through`(content: String, filtered: String) throws {
    let wrapped =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\(content)</svg>"
    let result = try filter(wrapped)
    let start = try #require(result.firstRange(of: "</desc>")).upperBound
    let end = try #require(result.firstRange(of: "</svg>")).lowerBound
    #expect(result[start..<end] == filtered)
  }

  private func filter(_ svg: String) throws -> String {
    var reader = XMLReader(Array(svg.utf8))
    var events: [XMLEvent] = []
    while let event = try reader.next() { events.append(event) }
    return String(
      decoding: ByteStream.collect { stream in
        var filter = SVGFilter(stream, title: "Map", description: "Two boxes.")
        for event in events { filter.write(event) }
        stream = filter.finish()
      }, as: UTF8.self)
  }
}
