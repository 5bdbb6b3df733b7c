import Reading
import Testing
import XMLStream

struct XMLEncodingTests {
  private static let text = "a é – 漢 🚀 z"

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read, with a byte-order mark or without`(isLittle: Bool, hasMark: Bool) throws {
    let document = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<a b=\"\(Self.text)\">\(Self.text)</a>"
    let bytes = utf16((hasMark ? "\u{FEFF}" : "") + document, isLittle: isLittle)
    #expect(try events(bytes) == ["<a b=\(Self.text)", Self.text, "/a"])
  }

  @Test(
    arguments: [
      ("ISO-8859-1", [0xE9], "é"), ("iso-8859-1", [0x93], "“"), ("windows-1252", [0x80, 0x97], "€—"),
      ("windows-1251", [0xC6], "Ж"), ("US-ASCII", [0x41], "A"), ("ISO-8859-15", [0xA4], "€"),
    ] as [(String, [UInt8], String)])
  func `A single-byte encoding that the document names is read`(
    name: String, bytes: [UInt8], text: String
  ) throws {
    for quote in ["'", "\""] {
      let head = "<?xml version=\(quote)1.0\(quote) encoding = \(quote)\(name)\(quote) ?><a>"
      #expect(try events(Array(head.utf8) + bytes + Array("</a>".utf8)) == ["<a", text, "/a"])
    }
  }

  @Test(arguments: [1, 2, 3, 5, 1_000])
  func `Characters that come in two pieces are whole`(size: Int) throws {
    let long = String(repeating: Self.text, count: 200)
    let bytes = utf16("\u{FEFF}<a>\(long)</a>", isLittle: true)
    var reader = XMLReader(pieces(bytes, of: size))
    var found: [UInt8] = []
    while let event = try reader.next() { if case .text(let text) = event { found += text } }
    #expect(found == Array(long.utf8))
  }

  @Test func `Places are those of the text in UTF-8`() throws {
    let document =
      Array("<?xml version='1.0' encoding='latin1'?><a>".utf8) + [0xE9, 0x0A] + Array("<b/></a>".utf8)
    var reader = XMLReader(document)
    var places: [String] = []
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      let place = reader.lines.place(of: element.offset)
      places.append("\(element.offset) \(place.line):\(place.column)")
    }
    #expect(places == ["39 1:40", "45 2:1"])
  }
}

/// Bytes that come in pieces of the given size.
func pieces(_ bytes: [UInt8], of size: Int) -> ByteInput {
  var rest = bytes[...]
  return ByteInput { buffer, _ in
    buffer.append(contentsOf: rest.prefix(size))
    rest = rest.dropFirst(size)
    return !rest.isEmpty
  }
}
