import Claims
import Quotations

/// A quotation, a zero byte, and the source that it is compared with.
enum AuditFuzz {
  static func run(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let quoted = String(decoding: parts[0], as: UTF8.self)
    let text = ReadableText(parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : quoted)
    let document = SourceDocument(
      id: "s", fileName: "s.txt", hash: String(repeating: "0", count: 64), text: text)
    let audited = QuotationAudit().run([Quotation(id: "q", text: quoted, source: "s")], against: [document])
    must(audited.count == 1, "one result for each quotation")
    guard let result = audited.first, let match = result.match else { return }
    must(match.place.range.upperBound <= text.bytes.count, "the place lies in the text")
    for piece in match.pieces { must(piece.range.upperBound <= text.bytes.count, "pieces lie in the text") }
    // Between several marked spans stand the mapper's words, which are in the pieces too.
    if result.verdict == .verbatim, quoted.count(where: { "“”„\"«»".contains($0) }) < 3 {
      must(letters(match.pieces.map(\.quoted)) == letters(match.pieces.map(\.source)), "verbatim is verbatim")
      must(text.bytes.count >= letters(match.pieces.map(\.quoted)).count, "nothing comes from nowhere")
    }
  }

  /// Letters and digits of ASCII, in order, capitals told apart.
  private static func letters(_ texts: [String]) -> [UInt8] {
    texts.flatMap(\.utf8).filter { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
  }
}
