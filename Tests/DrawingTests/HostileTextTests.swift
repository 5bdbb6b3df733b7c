import Claims
import Exchange
import TestSupport
import Testing
import XMLStream

@testable import Drawing

/// Whatever a map's texts hold, Graphviz reads the file and the picture shows the text and nothing else.
@Suite struct HostileTextTests {
  static let texts = [
    "\"quotes\" \\\"and\\\" backslashes\\", "\\N \\G \\E \\l \\\\ \\",
    "<b>bold</b> <script>alert(1)</script>",
    "&lt;b&gt; &amp; &eacute; &#65; &nosuch; &", "]]> --> <!-- <![CDATA[ ?> %3 @ # // /* */",
    "line\nbreak\r\nand\rreturn\ttab", "\u{0}\u{1}\u{7}\u{1B}[31m\u{7F}\u{85}", "\u{FFFE}\u{FFFF}\u{FEFF}",
    "العربية עברית 中文 日本語 हिन्दी ไทย", "e\u{301}\u{301}\u{301} 👩‍👩‍👧 🏳️‍🌈", "}", "];", "\" onload=\"alert(1)",
    "label=<<TABLE>>", "> unbalanced < >", " ", "\n\n\n", "\u{A0}\u{2028}\u{2029}\u{3000}",
    String(repeating: "x", count: 40_000), String(repeating: "\\", count: 20_001),
    String(repeating: "\u{301}", count: 20_000), String(repeating: "\"<&\n", count: 5_000),
  ]

  @Test(arguments: texts)
  func `the picture shows the text`(text: String) async throws {
    var map = GraphBuilder()
    map.node(.claim, id: text, "", text)
    #expect(try await visibleText(map) == shown(text))
  }

  @Test(arguments: texts)
  func `every place for a text is safe`(text: String) async throws {
    var map = GraphBuilder(title: text)
    let group = map.group(text)
    let quotation = map.node(.quotation, id: text, text, text, group: group)
    let party = map.node(.party, id: "party:" + text, text)
    map.edge(.assertedBy, from: quotation, to: party)
    map.graph.setCitation(Citation(locator: text, work: text, date: text), of: quotation)
    let svg = try await Picture().draw(document(map), as: .svg).bytes
    var reader = XMLReader(svg, limits: Self.limits)
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      #expect(element.name.local != "script")
      #expect(element.attributes.allSatisfy { !$0.name.local.hasPrefix("on") })
    }
  }

  private static let limits: XMLLimits = {
    var limits = XMLLimits()
    limits.attributeBytes = 1 << 24
    return limits
  }()

  /// All that stands in the picture's texts, without blanks.
  private func visibleText(_ map: GraphBuilder) async throws -> String {
    let svg = try await Picture().draw(document(map), as: .svg).bytes
    var reader = XMLReader(svg, limits: Self.limits)
    var isText = false
    var words = ""
    while let event = try reader.next() {
      switch event {
      case .start(let element): isText = element.name.local == "text"
      case .end: isText = false
      case .text(let bytes): if isText { words += String(decoding: bytes, as: UTF8.self) }
      }
    }
    return String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The text as XML can hold it, without blanks and control characters.
  private func shown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar.value != 0x7F {
      if scalar.value == 0xFFFE || scalar.value == 0xFFFF {
        result.append("\u{FFFD}")
      } else if scalar.value >= 0x20 {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private func document(_ map: GraphBuilder) -> ExportDocument {
    ExportDocument(graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())
  }
}
