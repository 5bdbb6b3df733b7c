import Reading
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
      [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], [0, 0, 0xFE, 0xFF], [0x3C, 0, 0, 0], [0, 0, 0, 0x3C],
      [0x4C, 0x6F, 0xA7, 0x94],
    ] as [[UInt8]])
  func `UTF-32 and EBCDIC are refused`(bytes: [UInt8]) {
    #expect(problem(bytes)?.reason == .notUTF8)
  }

  @Test(arguments: ["UTF-7", "x-klingon", "Shift_JIS", ""])
  func `An encoding that is not known is refused by its name`(name: String) {
    let found = problem("<?xml version='1.0' encoding='\(name)'?><a/>".utf8)
    #expect(found?.reason == .unknownEncoding(name))
  }

  @Test(arguments: [[0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]])
  func `Ill-formed UTF-8 is a fault`(bytes: [UInt8]) {
    #expect(problem(Array("<a>".utf8) + bytes + Array("</a>".utf8)) != nil)
  }

  @Test(arguments: ["", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='utf-8'?>"])
  func `Latin-1 that is not named is a fault with its place`(declaration: String) {
    let found = problem(Array("\(declaration)\n<a>".utf8) + [0xE9] + Array("tat de droit</a>".utf8))
    #expect(found?.reason == .notUTF8)
    #expect(found?.line == 2)
  }

  @Test func `What an encoding has no character for ends the reading`() {
    let latin = Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0x81]
    #expect(problem(latin)?.reason == .unreadable("byte 48 is not windows-1252"))
    #expect(problem([0xFF, 0xFE, 0x3C, 0, 0, 0xD8, 0x3C, 0])?.reason == .unreadable("byte 4 is not UTF-16"))
  }

  @Test func `A file that breaks off is told from one that is not well-formed`() {
    struct Broken: Error, CustomStringConvertible { let description = "the disk is gone" }
    var count = 0
    let input = ByteInput { buffer, _ in
      count += 1
      if count == 3 { throw Broken() }
      buffer += Array("<a>\n<b/>".utf8)
      return true
    }
    var reader = XMLReader(input)
    var starts = 0
    do throws(XMLReadProblem) {
      while let event = try reader.next() { if case .start = event { starts += 1 } }
      Issue.record("read without a problem")
    } catch {
      #expect(error.message == "the file could not be read to its end: the disk is gone")
      #expect(error.line == 3 && error.column == 5)
    }
    #expect(starts == 4)
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

  @Test func `A comment that never ends is a fault, and costs little`() {
    let found = problem(("<a><!--" + String(repeating: "x<", count: 6_000_000)).utf8)
    #expect(found?.message == "not well-formed XML: a comment, a tag or the like is longer than 10 MB")
  }

  @Test func `Different names are bounded`() {
    let elements = (0..<20_000).lazy.map { "<e\($0)/>" }
    #expect(problem(("<r>" + elements.prefix(999).joined() + "</r>").utf8) == nil)
    #expect(problem(("<r>" + elements.joined() + "</r>").utf8)?.reason == .tooManyNames(limit: 1_000))
  }
}
