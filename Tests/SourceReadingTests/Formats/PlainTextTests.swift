import Quotations
import SourceReading
import Testing

struct PlainTextTests {
  @Test func `a text in UTF-8 is its own readable text`() async throws {
    let source = try await read("Tolls pay — mostly.\n", "a.txt")
    #expect(source.words == "Tolls pay — mostly.\n")
    #expect(source.text.origins == .identity)
    #expect(source.text.pageStarts.isEmpty)
    #expect(source.notes.isEmpty)
  }

  static let encodings: [(name: String, bytes: [UInt8], original: [UInt8])] = [
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array("ab é".utf8), Array("b é".utf8)),
    ("UTF-16, little", [0xFF, 0xFE, 0x61, 0, 0x62, 0, 0x20, 0, 0xE9, 0], [0x62, 0, 0x20, 0, 0xE9, 0]),
    ("UTF-16, big", [0xFE, 0xFF, 0, 0x61, 0, 0x62, 0, 0x20, 0, 0xE9], [0, 0x62, 0, 0x20, 0, 0xE9]),
    (
      "UTF-32, little",
      [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0, 0x62, 0, 0, 0, 0x20, 0, 0, 0, 0xE9, 0, 0, 0],
      [0x62, 0, 0, 0, 0x20, 0, 0, 0, 0xE9, 0, 0, 0]
    ),
    ("windows-1252", [0x61, 0x62, 0x20, 0xE9], [0x62, 0x20, 0xE9]),
    ("carriage returns", Array("x\r\nab é\r\n".utf8), Array("b é".utf8)),
  ]

  @Test(arguments: encodings)
  func `reads other encodings and leads back to the file's bytes`(
    name: String, bytes: [UInt8], original: [UInt8]
  ) async throws {
    let source = try await read(bytes, "a.txt")
    #expect(source.words.contains("ab é"))
    #expect(source.original(of: "b é", in: bytes) == original)
  }

  @Test func `says what it takes a text for that is not UTF-8`() async throws {
    let source = try await read([0x93, 0x54, 0x6F, 0x6C, 0x6C, 0x94], "a.txt")
    #expect(source.words == "“Toll”")
    #expect(source.notes == [.encoding("windows-1252")])
  }

  @Test func `a damaged place in UTF-8 is no other encoding`() async throws {
    let bytes = Array("ééééé ".utf8) + [0xE2, 0x80] + Array(" x".utf8)
    let source = try await read(bytes, "a.txt")
    #expect(source.words == "ééééé \u{FFFD} x")
    #expect(source.notes == [.illFormed(count: 1, offset: 11)])
    #expect(source.original(of: "\u{FFFD}", in: bytes) == [0xE2, 0x80])
  }

  @Test func `half a character of UTF-16 is a damaged place`() async throws {
    let source = try await read([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x63], "a.txt")
    #expect(source.words == "a\u{FFFD}b\u{FFFD}")
    #expect(source.notes == [.illFormed(count: 2, offset: 4)])
  }

  @Test func `UTF-16 without a mark is told by its zeros`() async throws {
    let bytes: [UInt8] = Array("Tolls pay for it.".utf8).flatMap { [$0, 0] as [UInt8] }
    #expect(try await read(bytes, "a.txt").words == "Tolls pay for it.")
  }

  @Test func `every end of a line is a line feed`() async throws {
    let source = try await read("a\r\nb\rc\nd\r\n", "a.txt")
    #expect(source.words == "a\nb\nc\nd\n")
  }

  @Test func `a form feed begins a page`() async throws {
    let source = try await read("one\u{C}two\u{C}three\u{C}\n", "a.txt")
    #expect(
      source.text.pageStarts == [
        .init(offset: 0, label: "1"), .init(offset: 4, label: "2"), .init(offset: 8, label: "3"),
      ])
  }

  @Test(arguments: [
    ([], SourceProblem.empty), ([0x20, 0x0A], .noText(.plainText)),
    (Array("Toll\0".utf8), .binary(offset: 4)), ((0...255).map { UInt8($0) }, .binary(offset: 0)),
    (Array("a".utf8) + [UInt8](repeating: 1, count: 50), .binary(offset: 1)),
  ])
  func `what is no text is a problem`(bytes: [UInt8], problem: SourceProblem) async {
    await #expect(throws: problem) { try await read(bytes, "a.txt") }
  }
}
