import Foundation
import Reports
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct CoveragePictureTests {
  /// Reads XML and counts elements by their class.
  private final class Reader: NSObject, XMLParserDelegate {
    var classes: [String: Int] = [:]
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if let style = attributes["class"] { classes["\(name).\(style)", default: 0] += 1 }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  private func read(_ report: CoverageReport) throws -> Reader {
    let svg = SampleCoverage.collect { CoverageSVG.write(report, to: &$0) }
    let (parser, reader) = (XMLParser(data: Data(svg.utf8)), Reader())
    parser.delegate = reader
    #expect(parser.parse(), "\(svg)")
    return reader
  }

  @Test func `is well-formed, with a cell for each paragraph and hatching for what is not in the map`() throws
  {
    let picture = try read(SampleCoverage.report())
    // Two paragraphs, a quotation, and the legend.
    #expect(picture.classes["rect.none"] == 4)
    #expect(picture.classes["rect.s1"] == 3)
    #expect(picture.text.contains("The \"town\" & council"))
    #expect(picture.text.contains("¶ 1: 1 node: Claim <0>."))
  }

  @Test(arguments: [0, 1, 150, 5_000])
  func `any number of paragraphs makes a picture`(count: Int) throws {
    let text = (0..<count).map {
      "This is paragraph \($0), which is long enough to count as one by any measure."
    }
    let picture = try read(SampleCoverage.report(text.joined(separator: "\n\n"), claims: ["¶ 1"]))
    #expect(picture.classes["svg.strip"] == 1)
    #expect(picture.classes.values.reduce(0, +) < 12_000)
  }

  @Test func `several sources stand one below the other`() throws {
    var report = SampleCoverage.report()
    report.sources += report.sources
    #expect(try read(report).classes["svg.strip"] == 2)
  }

  @Test(arguments: HostileAudit.texts)
  func `is well-formed whatever a source holds and is called`(text: String) throws {
    #expect(
      try read(SampleCoverage.report(SampleCoverage.text + "\n\n" + text, title: text)).classes["svg.strip"]
        == 1)
  }
}
