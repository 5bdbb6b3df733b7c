/// An indexed source as one run of bytes, so that a source that was indexed once need not be again.
///
///     "CGINDEX\n"  version  length  checksum of the text  checksum of what follows it
///     readable text
///     SHA-256 of the source; origins, pages as the reader of the file told them
///     sentences, paragraphs, pages, furniture
///     words: starts, lengths, keys, flags
///     grams: places, runs, slots, filter
///
/// All of it is columns of numbers (`IndexColumns`). What is damaged, cut off, of another version or of another
/// source is not read at all.
public enum StoredIndex {
  /// Goes up with every change of the layout or of what structure, words and grams are made of a text.
  public static let version = 1

  /// The name of the file for a source: its hash and the version.
  public static func fileName(hash: String) -> String {
    let digits = hash.utf8.filter { AsciiWords.folded[Int($0)] >= 0x30 && $0 < 0x80 }.prefix(64)
    return "\(String(decoding: digits, as: UTF8.self))-\(version).index"
  }

  /// - Complexity: O(bytes of the source).
  public static func bytes(of source: IndexedSource) -> [UInt8] {
    var writer = IndexColumnWriter(
      magic, capacity: source.words.count * 18 + source.document.text.bytes.count * 2)
    for _ in 0..<4 { writer.append(number: 0) }
    writer.append(bytes: source.document.text.bytes)
    let rest = writer.bytes.count
    writer.append(bytes: Array(source.document.hash.utf8))
    write(source.document.text, to: &writer)
    write(source.structure, to: &writer)
    write(source.words, source.grams, to: &writer)
    var bytes = writer.bytes
    let text = source.document.text.bytes
    let head = [
      UInt64(version), UInt64(bytes.count), IndexColumns.checksum(text, 0..<text.count),
      IndexColumns.checksum(bytes, rest..<bytes.count),
    ]
    var headWriter = IndexColumnWriter(magic, capacity: 32)
    for number in head { headWriter.append(number: Int(truncatingIfNeeded: number)) }
    bytes.replaceSubrange(0..<headWriter.bytes.count, with: headWriter.bytes)
    return bytes
  }

  /// The source of which the bytes were stored; nil when they are not whole, or not of this document as its
  /// text reads now.
  ///
  /// - Complexity: O(bytes), a small part of what indexing takes.
  public static func source(_ bytes: [UInt8], for document: SourceDocument) -> IndexedSource? {
    guard var opened = open(bytes, hash: document.hash), opened.text.count == document.text.bytes.count,
      IndexColumns.checksum(document.text.bytes, 0..<opened.text.count) == opened.checksum,
      let origins = origins(&opened.reader), origins == document.text.origins,
      let starts = pageStarts(&opened.reader, opened.text.count), starts == document.text.pageStarts
    else { return nil }
    return rest(&opened.reader, document)
  }

  /// The readable text that was stored; nil when the bytes are not whole or of another source. With it a file
  /// need not be read again that takes a helper program to read.
  public static func text(_ bytes: [UInt8], hash: String) -> ReadableText? {
    guard var opened = open(bytes, hash: hash), IndexColumns.checksum(bytes, opened.text) == opened.checksum,
      let origins = origins(&opened.reader), let starts = pageStarts(&opened.reader, opened.text.count)
    else { return nil }
    return ReadableText(bytes: Array(bytes[opened.text]), origins: origins, pageStarts: starts)
  }

  // MARK: - Head

  private static let magic = Array("CGINDEX\n".utf8)

  /// A stored index whose head is in order and whose columns are whole.
  private struct Opened {
    /// Where the text lies, and its checksum, which is not looked at yet.
    let text: Range<Int>
    let checksum: UInt64
    /// At the origins.
    var reader: IndexColumnReader
  }

  private static func open(_ bytes: [UInt8], hash: String) -> Opened? {
    guard bytes.starts(with: magic) else { return nil }
    var reader = IndexColumnReader(bytes, from: magic.count)
    guard reader.number() == version, reader.number() == bytes.count, let textChecksum = reader.word(),
      let checksum = reader.word(), let text = reader.byteColumn(),
      IndexColumns.checksum(bytes, reader.at..<bytes.count) == checksum,
      let stored = reader.byteColumn(), bytes[stored].elementsEqual(hash.utf8)
    else { return nil }
    return Opened(text: text, checksum: textChecksum, reader: reader)
  }

  // MARK: - Text

  private static func write(_ text: ReadableText, to writer: inout IndexColumnWriter) {
    writer.append(number: text.origins.runs == nil ? 0 : 1)
    let runs = text.origins.runs ?? []
    writer.append(runs.map { UInt64(truncatingIfNeeded: $0.start) })
    writer.append(runs.map { UInt64(truncatingIfNeeded: $0.origin) })
    writer.append(runs.map { UInt64(truncatingIfNeeded: $0.count) })
    writer.append(text.pageStarts.map { UInt32(truncatingIfNeeded: $0.offset) })
    writer.append(text.pageStarts.map(\.label))
  }

  private static func origins(_ reader: inout IndexColumnReader) -> OriginMap? {
    guard let isMapped = reader.number(), let starts = reader.longColumn(), let origins = reader.longColumn(),
      let counts = reader.longColumn(), starts.count == origins.count, starts.count == counts.count
    else { return nil }
    if isMapped == 0 { return .identity }
    return OriginMap(
      runs: starts.indices.map {
        OriginMap.Run(
          start: Int(truncatingIfNeeded: starts[$0]), origin: Int(truncatingIfNeeded: origins[$0]),
          count: Int(truncatingIfNeeded: counts[$0]))
      })
  }

  private static func pageStarts(_ reader: inout IndexColumnReader, _ limit: Int) -> [ReadableText.PageStart]?
  {
    guard let offsets = reader.column(), let labels = reader.texts(offsets.count),
      offsets.allSatisfy({ $0 <= limit })
    else { return nil }
    return zip(offsets, labels).map { ReadableText.PageStart(offset: Int($0), label: $1) }
  }
}
