import Reading
import Testing
import XMLStream

struct XMLChunkTests {
  /// Where each `<` of a start tag stands, told by the test itself: start tags are the ones with an `i`.
  private func places(in document: String) -> [Int] {
    let bytes = Array(document.utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: Array("<i".utf8)) }
  }

  private func offsets(_ input: consuming ByteInput) throws -> [Int] {
    var reader = XMLReader(input)
    var offsets: [Int] = []
    while try reader.readChunk() {
      for step in reader.chunk.steps { if case .start(let start) = step { offsets.append(start.offset) } }
    }
    return offsets
  }

  private static let long = String(repeating: "é\r\n\"'> ", count: 300)

  @Test(
    arguments: [
      "<i/>", "\u{FEFF}<i><i/></i>",
      "<?xml version='1.0'?>\r\n<i>\r\n<i\r\n a='1'\r\n b='é'/>\r\n<i></i></i>\r\n",
      "<!DOCTYPE i SYSTEM 'a>b'><i/>", "<!DOCTYPE i [<!ELEMENT i ANY><!-- <b> ' --><?p <c ?>]><i/>",
      "<i><!-- <b> <c --><i/><!----><i/><![CDATA[<b> ]] > ]>]]><i/><?p <b ? > ?><i/></i>",
      "<i a='>' b=\">'>\"><i c='\"'/>&lt;b&gt;</i>", "<i>漢\u{1F680}<i/>é<i/></i>",
      "<i a='\(long)'><i/>\(long)<i/></i>",
      "<i>" + String(repeating: "<i a='\(long.replacing("'", with: ""))'>x</i>\r\n", count: 100) + "</i>",
      "<i>" + String(repeating: "<i><i/>  \n", count: 200) + String(repeating: "</i>", count: 200) + "</i>",
    ])
  func `A start tag tells where it stands`(document: String) throws {
    let bytes = Array(document.utf8)
    let expected = places(in: document)
    #expect(try offsets(ByteInput(bytes)) == expected)
    for size in [1, 2, 3, 64, 1_000] { #expect(try offsets(pieces(bytes, of: size)) == expected) }
  }

  @Test func `Chunks hold what events tell, with numbers for names`() throws {
    let document = "<a xmlns='A' xmlns:p='P' x='1'>t<p:b y='&amp;2' x=''/>u</a>"
    var reader = XMLReader(Array(document.utf8))
    var lines: [String] = []
    while try reader.readChunk() {
      let (chunk, names) = (reader.chunk, reader.names)
      func text(_ range: Range<Int>) -> String { String(decoding: chunk.bytes[range], as: UTF8.self) }
      for step in chunk.steps {
        switch step {
        case .start(let start):
          let attributes = start.attributes.map { at in
            " \(chunk.attributes[at].name.position)=\(text(chunk.attributes[at].value))"
          }
          let namespaces = start.namespaces.map { " \(chunk.namespaces[$0].prefix)" }
          lines.append("<\(start.name.position)" + (namespaces + attributes).joined())
        case .end(let name): lines.append("/\(names[name.position].qualified)")
        case .text(let range): lines.append(text(range))
        }
      }
    }
    #expect(lines == ["<1  p 0=1", "t", "<3 2=&2 0=", "/p:b", "u", "/a"])
    #expect(reader.names.map(\.qualified) == ["x", "a", "y", "p:b"])
  }

  @Test(arguments: [1, 7, 65_536])
  func `Texts are whole however the bytes come`(size: Int) throws {
    let long = String(repeating: "é &amp; ", count: 30_000)
    let bytes = Array("<i>\(long)<i a='\(long.prefix(1_000))'/>\(long)</i>".utf8)
    var reader = XMLReader(pieces(bytes, of: size))
    var texts: [Int] = []
    while try reader.readChunk() {
      for step in reader.chunk.steps { if case .text(let range) = step { texts.append(range.count) } }
    }
    #expect(texts == [150_000, 150_000])
  }

  @Test func `Many names keep their numbers`() throws {
    let elements = (0..<900).map { "<i\($0)/>" }.joined()
    var reader = XMLReader(Array("<r>\(elements)\(elements)</r>".utf8))
    var numbers: [Int] = []
    while try reader.readChunk() {
      for step in reader.chunk.steps {
        if case .start(let start) = step { numbers.append(start.name.position) }
      }
    }
    #expect(numbers == [0] + Array(1...900) + Array(1...900))
  }
}
