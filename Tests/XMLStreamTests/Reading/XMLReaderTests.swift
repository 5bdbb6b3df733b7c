import Testing
import Writing
import XMLStream

/// Everything a reader says of a document, one event a line.
func events(_ document: some Sequence<UInt8>, limits: XMLLimits = XMLLimits()) throws(XMLReadProblem)
  -> [String]
{
  var reader = XMLReader(Array(document), limits: limits)
  var lines: [String] = []
  while let event = try reader.next() {
    switch event {
    case .start(let element):
      let namespaces = element.namespaces.map { " \($0.prefix)->\($0.uri)" }.joined()
      let attributes = element.attributes
        .map { " \($0.name.qualified)=\(String(decoding: $0.value, as: UTF8.self))" }.joined()
      lines.append("<\(element.name.qualified)\(namespaces)\(attributes)")
    case .end(let name): lines.append("/\(name.qualified)")
    case .text(let text): lines.append(String(decoding: text, as: UTF8.self))
    }
  }
  return lines
}

struct XMLReaderTests {
  @Test func `Elements, attributes and text come in the order of the document`() throws {
    let found = try events(
      #"<?xml version="1.0"?><a x="1" y="&lt;&#10;"><b/>one <![CDATA[<two>]]> &amp;<!-- no --> three</a>"#
        .utf8)
    #expect(found == ["<a x=1 y=<\n", "<b", "/b", "one <two> & three", "/a"])
  }

  @Test func `Prefixes, namespaces and their declarations are kept`() throws {
    let svg = #"<svg xmlns="S" xmlns:xlink="X"><a xlink:href="u" id="i"/><xlink:b/></svg>"#
    #expect(
      try events(svg.utf8)
        == ["<svg ->S xlink->X", "<a xlink:href=u id=i", "/a", "<xlink:b", "/xlink:b", "/svg"])
    var reader = XMLReader(Array(svg.utf8))
    var names: [XMLName] = []
    while let event = try reader.next() {
      if case .start(let element) = event { names += [element.name] + element.attributes.map(\.name) }
    }
    #expect(
      names == [
        XMLName(local: "svg", namespace: "S"), XMLName(local: "a", namespace: "S"),
        XMLName(prefix: "xlink", local: "href", namespace: "X"), XMLName(local: "id"),
        XMLName(prefix: "xlink", local: "b", namespace: "X"),
      ])
  }

  @Test func `An attribute is found by its name`() throws {
    var reader = XMLReader(Array(#"<a xmlns:p="P" p:id="1" id="2" e=""/>"#.utf8))
    guard case .start(let element) = try reader.next() else {
      Issue.record("no start")
      return
    }
    #expect(element["id"].map { Array($0) } == Array("2".utf8))
    #expect(element["e"]?.isEmpty == true)
    #expect(element["x"] == nil)
  }

  @Test func `A document type without declarations is passed over`() throws {
    let document =
      #"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg11.dtd"><svg>&#160;</svg>"#
    #expect(try events(document.utf8) == ["<svg", "\u{A0}", "/svg"])
  }

  @Test func `A byte-order mark and a false claim of encoding do no harm`() throws {
    for name in ["ISO-8859-1", "UTF-16"] {
      let document = "\u{FEFF}<?xml version='1.0' encoding='\(name)'?><a>é</a>"
      #expect(try events(document.utf8) == ["<a", "é", "/a"])
    }
    #expect(try events("<?xml version='1.0' encoding='UTF-16'?><a>é</a>".utf8) == ["<a", "é", "/a"])
  }

  @Test(arguments: [1, 65_530, 65_536, 200_000])
  func `Text and tags across chunks come whole`(length: Int) throws {
    let long = String(repeating: "é", count: length)
    let found = try events("<a><b v=\"\(long)\">\(long)</b><c/>\(long)</a>".utf8)
    #expect(found == ["<a", "<b v=\(long)", long, "/b", "<c", "/c", long, "/a"])
  }

  @Test func `What the writer writes comes back as it was`() throws {
    let texts = [
      "", "a & b", "]]>", "\r", "\r\n\t ", " \"'", "é漢🚀", "\u{FFFD}\u{E000}", "&amp;", "&#38;&&#38;#38;&",
    ]
    let document = xml { xml in
      xml.start("a")
      for text in texts {
        xml.start("t")
        xml.attribute("v", text)
        xml.text(text)
        xml.end()
      }
    }
    let expected = texts.flatMap { ["<t v=\($0)"] + ($0.isEmpty ? [] : [$0]) + ["/t"] }
    #expect(try events(document.utf8) == ["<a"] + expected + ["/a"])
  }

  @Test func `A document can be copied event by event`() throws {
    let svg =
      #"<svg xmlns="S" xmlns:x="X" width="9"><!-- c --><g id="a&amp;b"><x:t y="1">a&lt;b</x:t></g></svg>"#
    var reader = XMLReader(Array(svg.utf8))
    var copied: [XMLEvent] = []
    while let event = try reader.next() { copied.append(event) }
    let copy = xml { xml in for event in copied { xml.write(event) } }
    #expect(copy == svg.replacing("<!-- c -->", with: ""))
  }
}
