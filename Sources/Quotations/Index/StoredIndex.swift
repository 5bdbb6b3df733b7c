/// An indexed source as one run of bytes, so that a source that was indexed once need not be again.
///
///     "CGINDEX\n"  version  length  checksum of what follows
///     what was indexed: SHA-256 of the source; length and checksum of its readable text; pages, headings and
///     block quotations as the reader of the file told them
///     sentences, paragraphs, pages, furniture
///     words: starts, lengths, keys, flags
///     grams: places, runs, slots, filter
///
/// All of it is columns of numbers (`IndexColumns`). The text itself is not stored: whoever asks for an index has
/// it. What is damaged, cut off, of another version or of another text is not read at all.
public enum StoredIndex {
  /// Goes up with every change of the layout or of what structure, words and grams are made of a text.
  public static let version = 2

  /// The name of the file for a source: its hash and the version.
  public static func fileName(hash: String) -> String {
    let digits = hash.utf8.filter { AsciiWords.folded[Int($0)] >= 0x30 && $0 < 0x80 }.prefix(64)
    return "\(String(decoding: digits, as: UTF8.self))-\(version).index"
  }

  /// - Complexity: O(bytes of the source).
  public static func bytes(of source: IndexedSource) -> [UInt8] {
    var writer = IndexColumnWriter(magic, capacity: source.words.count * 18)
    for _ in 0..<3 { writer.append(number: 0) }
    let start = writer.bytes.count
    write(source.document, to: &writer)
    write(source.structure, to: &writer)
    write(source.words, source.grams, to: &writer)
    var bytes = writer.bytes
    var head = IndexColumnWriter(magic, capacity: start)
    head.append(number: version)
    head.append(number: bytes.count)
    head.append(
      number: Int(truncatingIfNeeded: IndexColumns.checksum(bytes, start..<bytes.count)))
    bytes.replaceSubrange(0..<start, with: head.bytes)
    return bytes
  }

  /// The source of which the bytes were stored; nil when they are not whole, or not of this document as its
  /// text reads now.
  ///
  /// - Complexity: O(bytes), a small part of what indexing takes.
  public static func source(_ bytes: [UInt8], for document: SourceDocument) -> IndexedSource? {
    guard bytes.starts(with: magic) else { return nil }
    var reader = IndexColumnReader(bytes, from: magic.count)
    guard reader.number() == version, reader.number() == bytes.count, let checksum = reader.word(),
      IndexColumns.checksum(bytes, reader.at..<bytes.count) == checksum
    else { return nil }
    var expected = IndexColumnWriter([], capacity: 256)
    write(document, to: &expected)
    guard reader.skip(expected.bytes) else { return nil }
    return rest(&reader, document)
  }

  private static let magic = Array("CGINDEX\n".utf8)

  /// Everything that structure, words and grams are made of, and the source's hash.
  private static func write(_ document: SourceDocument, to writer: inout IndexColumnWriter) {
    let text = document.text
    writer.append(bytes: Array(document.hash.utf8))
    writer.append(number: text.bytes.count)
    writer.append(number: Int(truncatingIfNeeded: IndexColumns.checksum(text.bytes, text.bytes.indices)))
    writer.append(text.pageStarts.map { UInt64(truncatingIfNeeded: $0.offset) })
    writer.append(text.pageStarts.map(\.label))
    writer.append(text.headings)
    writer.append(text.blockQuotations)
  }
}
