import Claims
import Testing

@testable import Quotations

@Suite struct AlignmentPartsTests {
  private func parts(_ quotation: String, _ text: String, mostCells: Int = 1_500_000) -> (
    [AlignmentParts.Part], LaidBeside
  ) {
    let laid = LaidBeside(quotation, text)
    let words = laid.source.words.indices
    let window = WindowWords(laid.source, words)
    return (AlignmentParts(laid.passage, window, words, mostCells: mostCells).parts, laid)
  }

  @Test func `a short comparison is not divided`() {
    let (parts, laid) = parts("“one two three”", "Then one two three came.")
    #expect(parts.count == 1)
    #expect(parts.first?.tokens == laid.passage.tokens.indices)
    #expect(parts.first?.words == laid.source.words.indices)
    #expect(parts.first?.free == [.start, .end])
  }

  @Test func `a long comparison is divided where both agree`() {
    let words = InventedWords.words(1_500, seed: 11)
    let (parts, laid) = parts(words[200..<1_200].joined(separator: " "), words.joined(separator: " "))
    #expect(parts.count > 10)
    #expect(parts.allSatisfy { !$0.isTooLarge && $0.tokens.count < 100 })
    #expect(parts.first?.tokens.lowerBound == 0)
    #expect(parts.last?.tokens.upperBound == laid.passage.tokens.count)
    for (one, next) in zip(parts, parts.dropFirst()) {
      #expect(one.tokens.upperBound == next.tokens.lowerBound)
      #expect(one.words.upperBound == next.words.lowerBound)
      #expect(!one.free.contains(.end) && !next.free.contains(.start))
    }
    #expect(laid.departures == [])
    #expect(laid.alignment?.words == 200..<1_200)
  }

  @Test func `words that never end are too many to compare one by one`() {
    let (parts, laid) = parts(
      String(repeating: "so ", count: 1_500), String(repeating: "so ", count: 1_500), mostCells: 1_000_000)
    #expect(parts.map(\.isTooLarge) == [true])
    #expect(laid.alignment == nil)
  }

  @Test func `edits of a long quotation are found where they are`() {
    var words = InventedWords.words(3_400, seed: 13)
    let source = words.joined(separator: " ")
    let omitted = words[1_500...1_502].joined(separator: " ")
    let replaced = words[2_900]
    words[2_900] = "somebody"
    words.insert("never", at: 2_000)
    words.removeSubrange(1_500...1_502)
    let laid = LaidBeside("“" + words[200..<3_200].joined(separator: " ") + "”", source)
    let plain = { (text: String) in text.filter { $0 != "." } }
    #expect(
      laid.departures.map(plain) == [
        "omitted " + plain(omitted), "inserted never", "other somebody/" + plain(replaced),
      ])
    #expect(laid.alignment?.matched == 2_998)
  }

  @Test func `a long quotation has the verdict that a short one has`() {
    var words = InventedWords.words(3_400, seed: 17)
    words[300] = "began"
    let document = SourceDocument(
      id: "s", fileName: "s.txt", hash: "", text: ReadableText(words.joined(separator: " ")))
    func audit() -> AuditedQuotation? {
      let text = "“" + words[200..<3_200].joined(separator: " ") + "”"
      return QuotationAudit().run([Quotation(id: "q", text: text, source: "s")], against: [document]).first
    }
    #expect(audit()?.verdict == .verbatim)
    words[2_000] = "[" + "…] " + words[2_000]
    #expect(audit()?.match?.edits.filter { $0.words > 0 }.count == 0)
    words[1_000] = "somebody"
    let audited = audit()
    #expect(audited?.verdict == .altered)
    #expect(audited?.match?.edits.contains { $0.quoted.hasPrefix("somebody") && $0.words == 1 } == true)
    words.removeSubrange(1_500..<1_600)
    #expect(audit()?.verdict == .spliced)
  }
}
