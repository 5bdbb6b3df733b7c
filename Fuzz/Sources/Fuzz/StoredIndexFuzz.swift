import Quotations

/// The file in which an indexed source is kept.
///
/// The first byte says what is done to the bytes of a good one: most changes are refused by its checksums, so
/// the fuzzer is also given the way past them.
enum StoredIndexFuzz {
  private static let document: SourceDocument = {
    let text = ReadableText(
      "The workers of the town met on Friday. They said: “No more.” But nobody came.\n\nThe end.")
    return SourceDocument(id: "s", fileName: "s.txt", hash: String(repeating: "0", count: 64), text: text)
  }()
  private static let good = StoredIndex.bytes(of: IndexedSource(document))

  static func run(_ bytes: [UInt8]) {
    open(bytes)
    // Pairs of a place and a byte to put there.
    var changed = good
    for at in stride(from: 0, to: bytes.count - 2, by: 3) {
      changed[(Int(bytes[at]) << 8 | Int(bytes[at + 1])) % changed.count] ^= bytes[at + 2]
    }
    open(changed)
    open(Array(good.prefix(bytes.count * 7 % good.count)))
  }

  private static func open(_ bytes: [UInt8]) {
    guard let source = StoredIndex.source(bytes, for: document) else { return }
    let quotation = Quotation(id: "q", text: "“The workers of the town met on Friday”", source: "s")
    _ = QuotationAudit().run([quotation], against: [document]) { _ in source }
  }
}
