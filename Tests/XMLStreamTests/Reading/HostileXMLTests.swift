import Testing
import XMLStream

/// Documents that are broken or mean harm. None may be read to the end, crash, or take long.
struct HostileXMLTests {
  private func problem(_ document: some Sequence<UInt8>, limits: XMLLimits = XMLLimits()) -> XMLReadProblem? {
    do throws(XMLReadProblem) {
      _ = try events(document, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "", "{}", "text", "<a>", "<a></b>", "<a/><b/>", "<a x='1' x='2'/>", "<a>&nbsp;</a>", "<p:a/>",
    "<a>\u{1}</a>",
    "<a>&#0;</a>", "<a x=1/>", "<a", "<!DOCTYPE a SYSTEM 'x.dtd'><a>&e;</a>",
  ])
  func `A fault ends the reading`(document: String) {
    guard case .malformed(let message)? = problem(document.utf8)?.reason else {
      Issue.record("read without a problem")
      return
    }
    #expect(!message.isEmpty && message.last != "\n")
  }

  @Test func `The first fault is told with its place`() {
    let found = problem("<a>\n  <b>\n  </c>\n</d>".utf8)
    #expect(found?.line == 3)
    #expect(found?.column == 7)
    #expect(found?.message == "not well-formed XML: Opening and ending tag mismatch: b line 2 and c")
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY % e SYSTEM 'http://example.org/e'> %e;]><a/>",
    "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><a>&b;</a>",
    "<!DOCTYPE a [<!ATTLIST a evil CDATA 'injected'>]><a/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY e SYSTEM 'e' NDATA n>]><a/>",
  ])
  func `Entities and default attributes are refused`(document: String) {
    #expect(problem(document.utf8)?.reason == .declaresEntities)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00], XMLReadProblem.Reason.notUTF8),
      ([0xFE, 0xFF, 0x00, 0x3C], .notUTF8), ([0x00, 0x3C, 0x00, 0x3F], .notUTF8),
      ([0x4C, 0x6F, 0xA7, 0x94], .notUTF8),
    ] as [([UInt8], XMLReadProblem.Reason)])
  func `Other encodings are refused`(bytes: [UInt8], reason: XMLReadProblem.Reason) {
    #expect(problem(bytes)?.reason == reason)
  }

  @Test(arguments: [[0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]])
  func `Ill-formed UTF-8 is a fault`(bytes: [UInt8]) {
    #expect(problem(Array("<a>".utf8) + bytes + Array("</a>".utf8)) != nil)
  }

  @Test func `Latin-1 is told by name and place, whatever the document claims`() {
    let found = problem(
      Array("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>".utf8) + [0xE9] + Array("tat de droit</a>".utf8)
    )
    #expect(found?.reason == .notUTF8)
    #expect(found?.line == 2)
  }

  @Test func `Depth is bounded`() {
    #expect(problem(String(repeating: "<a>", count: 512).utf8)?.reason != .tooDeep(limit: 512))
    #expect(problem(String(repeating: "<a>", count: 200_000).utf8)?.reason == .tooDeep(limit: 512))
  }

  @Test func `Attributes are bounded before they are parsed`() {
    func element(_ count: Int) -> String { "<a" + (0..<count).map { " a\($0)='>'" }.joined() + "/>" }
    #expect(problem(element(256).utf8) == nil)
    #expect(problem(element(257).utf8)?.reason == .tooManyAttributes(limit: 256))
    let found = problem(("<r>\n<!-- <a ' -- --><![CDATA[ <b \" ]]><?p <c '?>" + element(20_000)).utf8)
    #expect(found?.reason == .tooManyAttributes(limit: 256))
    #expect(found?.line == 2)
  }

  @Test func `Quotation marks outside tags are no attributes`() {
    let quotes = String(repeating: "'\"", count: 1_000)
    #expect(
      problem("<a><!--\(quotes)--><b/>\(quotes)<![CDATA[<x \(quotes)]]><?p <x \(quotes)?></a>".utf8) == nil)
  }

  @Test func `Namespaces count as attributes`() {
    var limits = XMLLimits()
    limits.attributes = 3
    #expect(problem("<a xmlns='a' xmlns:b='b' c=''/>".utf8, limits: limits) == nil)
    #expect(
      problem("<a xmlns='a' xmlns:b='b' c='' d=''/>".utf8, limits: limits)?.reason
        == .tooManyAttributes(limit: 3))
  }

  @Test func `Lengths are bounded`() {
    var limits = XMLLimits()
    limits.attributeBytes = 1_000
    limits.textBytes = 100_000
    let (short, long) = (String(repeating: "x", count: 1_000), String(repeating: "x", count: 100_000))
    #expect(problem("<a b='\(short)'>\(long)</a>".utf8, limits: limits) == nil)
    #expect(
      problem("<a b='\(short)x'/>".utf8, limits: limits)?.reason == .attributeTooLong(limit: 1_000))
    #expect(problem("<a>\(long)x</a>".utf8, limits: limits)?.reason == .textTooLong(limit: 100_000))
  }

  @Test func `Different names are bounded`() {
    let elements = (0..<20_000).lazy.map { "<e\($0)/>" }
    #expect(problem(("<r>" + elements.prefix(999).joined() + "</r>").utf8) == nil)
    #expect(problem(("<r>" + elements.joined() + "</r>").utf8)?.reason == .tooManyNames(limit: 1_000))
  }
}
