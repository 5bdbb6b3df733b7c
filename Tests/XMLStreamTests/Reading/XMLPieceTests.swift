import Testing
import XMLStream

struct XMLPieceTests {
  /// The content of the element `p` as a piece.
  private func piece(in document: String) throws -> String {
    var reader = XMLReader(Array(document.utf8))
    var piece = XMLPiece()
    var isInside = false
    while try reader.readChunk() {
      for step in reader.chunk.steps {
        switch step {
        case .start(let start) where isInside: piece.start(start, reader.chunk, reader.names)
        case .start(let start): isInside = reader.names[start.name.position].local == "p"
        case .end(let name) where piece.depth > 0: piece.end(reader.names[name.position])
        case .end: isInside = false
        case .text(let range): if isInside { piece.text(reader.chunk.bytes[range]) }
        }
      }
    }
    return String(decoding: piece.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p/>", ""), ("<p> \n </p>", ""), ("<p>a &amp; b</p>", "a &amp; b"),
    ("<p> <a/> <b> </b> </p>", "<a/><b> </b>"),
    (
      "<p><a x='&lt;\"&#10;&#9;&#13;'>]]&gt;<!-- c --></a></p>",
      "<a x=\"&lt;&quot;&#10;&#9;&#13;\">]]&gt;</a>"
    ),
    ("<r xmlns:n='N' xmlns:m='M'><p><n:a><n:b/></n:a></p></r>", "<n:a xmlns:n=\"N\"><n:b/></n:a>"),
    (
      "<r xmlns:n='N' xmlns:m='M'><p><a m:x=''><n:b/></a></p></r>",
      "<a xmlns:m=\"M\" xmlns:n=\"N\" m:x=\"\"><n:b/></a>"
    ),
    ("<r xmlns='D'><p><a><b xmlns=''/></a></p></r>", "<a xmlns=\"D\"><b xmlns=\"\"/></a>"),
    (
      "<r xmlns:n='N'><p><a xmlns:n='O'><n:b/></a><n:c/></p></r>",
      "<a xmlns:n=\"O\"><n:b/></a><n:c xmlns:n=\"N\"/>"
    ),
    ("<r><p><a><b xmlns:n='N'><n:c/></b></a></p></r>", "<a><b xmlns:n=\"N\"><n:c/></b></a>"),
    ("<p><a xml:space='preserve'> </a></p>", "<a xml:space=\"preserve\"> </a>"),
  ])
  func `a piece is whole by itself`(document: String, expected: String) throws {
    let piece = try piece(in: document)
    #expect(piece == expected)
    #expect(throws: Never.self) { try events("<x>\(piece)</x>".utf8) }
  }
}
