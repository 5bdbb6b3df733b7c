import Testing

@testable import Quotations

@Suite struct StoredIndexTests {
  private static let text = """
    MINUTES

    1. The cat sat on the mat. It “purred”. The cat sat on the chair.

    2. Nobody spoke of the or-
    \u{0C}12

    ganised dogs.[3] Ещё раз.
    """

  private func document(
    _ text: String = text, hash: String = "0f", origins: OriginMap = .identity,
    pages: [ReadableText.PageStart] = [], headings: [Range<Int>] = [], quotations: [Range<Int>] = []
  ) -> SourceDocument {
    var readable = ReadableText(bytes: Array(text.utf8), origins: origins, pageStarts: pages)
    readable.headings = headings
    readable.blockQuotations = quotations
    return SourceDocument(id: "s", fileName: "s.txt", hash: hash, text: readable)
  }

  private func check(_ document: SourceDocument) throws {
    let source = IndexedSource(document)
    let bytes = StoredIndex.bytes(of: source)
    let read = try #require(StoredIndex.source(bytes, for: document))
    #expect(read.structure.sentences == source.structure.sentences)
    #expect(read.structure.paragraphs == source.structure.paragraphs)
    #expect(read.structure.pages == source.structure.pages)
    #expect(read.structure.furniture == source.structure.furniture)
    #expect(read.words.starts == source.words.starts)
    #expect(read.words.lengths == source.words.lengths)
    #expect(read.words.keys == source.words.keys)
    #expect(read.words.flags == source.words.flags)
    for word in source.words.indices {
      #expect(
        read.grams.positions(of: word, in: source.words.keys)
          == source.grams.positions(of: word, in: source.words.keys))
      let key = source.words.keys[word]
      #expect(read.grams.positions(of: key) == source.grams.positions(of: key))
    }
    let whole = 0..<document.text.bytes.count
    #expect(read.place(of: whole) == source.place(of: whole))
    #expect(read.document.text.origins == document.text.origins)
  }

  @Test(arguments: [text, "", "a", "\n\n", "one two three", "Ещё\u{0C}раз", "\0\u{1}", "1. a\n2. b\n\n# c"])
  func `what was stored is read back`(text: String) throws {
    try check(document(text))
  }

  @Test func `places lead back to the file as it is mapped now`() throws {
    let origins = OriginMap(runs: [
      .init(start: 0, origin: 30, count: 20),
      .init(start: 25, origin: 70, count: 8, width: 2, originWidth: 1),
    ])
    let pages = [ReadableText.PageStart(offset: 0, label: "xii"), .init(offset: 40, label: "")]
    try check(document(origins: origins, pages: pages))
    try check(document(origins: OriginMap(runs: [])))
    let bytes = StoredIndex.bytes(of: IndexedSource(document()))
    let read = try #require(StoredIndex.source(bytes, for: document(origins: origins)))
    #expect(read.place(of: 1..<3).original == 31..<33)
    #expect(read.place(of: 25..<29).original == 70..<72)
  }

  @Test func `what the format told of headings and quotations is stored`() throws {
    let text = "Title\n\nOne is here. It is.\n\nTwo is here.\n\nThree is here."
    let document = document(text, headings: [0..<5], quotations: [29..<41])
    try check(document)
    let bytes = StoredIndex.bytes(of: IndexedSource(document))
    #expect(StoredIndex.source(bytes, for: self.document(text, headings: [0..<5])) == nil)
    #expect(StoredIndex.source(bytes, for: self.document(text, quotations: [29..<41])) == nil)
    #expect(
      StoredIndex.source(bytes, for: self.document(text, headings: [29..<41], quotations: [0..<5])) == nil)
  }

  @Test func `another source, text or page is not taken for the one that was stored`() {
    let bytes = StoredIndex.bytes(of: IndexedSource(document()))
    #expect(StoredIndex.source(bytes, for: document()) != nil)
    #expect(StoredIndex.source(bytes, for: document(hash: "0e")) == nil)
    #expect(StoredIndex.source(bytes, for: document(Self.text + "x")) == nil)
    #expect(StoredIndex.source(bytes, for: document(Self.text.replacing("cat", with: "cab"))) == nil)
    #expect(StoredIndex.source(bytes, for: document(pages: [.init(offset: 0, label: "1")])) == nil)
    let paged = StoredIndex.bytes(of: IndexedSource(document(pages: [.init(offset: 0, label: "1")])))
    #expect(StoredIndex.source(paged, for: document(pages: [.init(offset: 0, label: "2")])) == nil)
    #expect(StoredIndex.source(paged, for: document(pages: [.init(offset: 9, label: "1")])) == nil)
  }

  @Test func `a change of any byte is noticed`() {
    let document = document()
    let bytes = StoredIndex.bytes(of: IndexedSource(document))
    for at in bytes.indices {
      var damaged = bytes
      damaged[at] ^= 0x10
      #expect(StoredIndex.source(damaged, for: document) == nil, "byte \(at)")
    }
  }

  @Test func `a file that was cut off or goes on is noticed`() {
    let document = document()
    let bytes = StoredIndex.bytes(of: IndexedSource(document))
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(StoredIndex.source(Array(bytes[..<count]), for: document) == nil)
    }
    #expect(StoredIndex.source(bytes + [0], for: document) == nil)
    #expect(StoredIndex.source([UInt8](0...255), for: document) == nil)
  }

  /// Each four bytes set to the greatest number in turn, with a checksum that is right.
  @Test func `a forged file is refused or can be searched`() {
    let document = document("one two one two. One two, one.\n\n2. Two.")
    let bytes = StoredIndex.bytes(of: IndexedSource(document))
    let rest = 32
    for value in [UInt8(0), 1, 2, 0x7F, 0xFF] {
      for at in stride(from: rest, to: bytes.count, by: 4) {
        var forged = bytes
        for byte in at..<at + 4 { forged[byte] = value == 0xFF ? 0xFF : byte == at ? value : 0 }
        let checksum = IndexColumns.checksum(forged, rest..<forged.count)
        for byte in 0..<8 { forged[24 + byte] = UInt8(truncatingIfNeeded: checksum >> UInt64(byte * 8)) }
        guard let source = StoredIndex.source(forged, for: document) else { continue }
        for word in source.words.indices {
          _ = source.place(of: source.words.range(word))
          _ = source.grams.positions(of: word, in: source.words.keys)
          _ = source.grams.positions(of: source.words.keys[word])
        }
        _ = source.grams.positions(of: 0, in: [9, 9, 9, 9])
      }
    }
  }

  @Test(arguments: [("0fA9", "0fa9"), ("../../x", "x"), ("", ""), ("a/b\0c.d", "abcd")])
  func `the name of the file is made of letters and digits`(hash: String, expected: String) {
    #expect(StoredIndex.fileName(hash: hash).lowercased() == "\(expected)-\(StoredIndex.version).index")
  }
}
