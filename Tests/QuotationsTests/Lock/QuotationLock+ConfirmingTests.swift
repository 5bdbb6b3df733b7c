import Claims
import Quotations
import SourceText
import TestSupport
import Testing

struct QuotationLockConfirmingTests {
  private static let document = SourceDocument(
    id: "minutes", fileName: "minutes.txt", hash: ContentHash.sha256(of: Array("old".utf8)),
    text: ReadableText("old"))

  private static func quotation(_ id: String = "queue", _ text: String = "\"We wait.\"") -> Quotation {
    Quotation(id: id, title: "Queue", text: text, source: "minutes", locator: "p. 4")
  }

  private static func lock(_ quotations: [Quotation] = [quotation()]) -> QuotationLock {
    QuotationLock(
      quotations.map { AuditedQuotation($0, .altered, flags: [.omitsNegation]) }, documents: [document],
      program: "0.1.0", thresholds: "abc")
  }

  @Test func `what did not change is confirmed, with what was found then`() {
    let confirmed = Self.lock().confirm([Self.quotation()], documents: [Self.document], command: "again")
    #expect(confirmed.findings.isEmpty && confirmed.inLock.isEmpty)
    #expect(confirmed.audited.map(\.verdict) == [.altered])
    #expect(confirmed.audited.first?.flags == [.omitsNegation])
  }

  private enum Change: String, CaseIterable {
    case words = "quotation-changed"
    case locator = "citation-changed"
    case new = "quotation-unchecked"
    case text = "source-changed"
  }

  @Test(arguments: Change.allCases)
  private func `a change is an error that says what to do`(change: Change) {
    var (quotation, document) = (Self.quotation(), Self.document)
    switch change {
    case .words: quotation.text = "\"We wait!\""
    case .locator: quotation.locator = "p. 5"
    case .new: quotation.id = "other"
    case .text: document.hash = ContentHash.sha256(of: Array("new".utf8))
    }
    let confirmed = Self.lock().confirm([quotation], documents: [document], command: "do it again")
    #expect(confirmed.findings.all.map(\.code) == [change.rawValue])
    #expect(confirmed.findings.all.allSatisfy { $0.help?.contains("do it again") == true })
    #expect(confirmed.findings.worst == .error)
    #expect(confirmed.audited.isEmpty)
    #expect(confirmed.inLock.isEmpty == (change != .new))
  }

  @Test func `a quotation that the map lost is an error in the lock`() {
    let confirmed = Self.lock().confirm([], command: "again")
    #expect(confirmed.inLock.all.map(\.code) == ["quotation-gone"])
  }

  @Test func `a ruling is not part of what was checked`() {
    var quotation = Self.quotation()
    quotation.ruling = Ruling(verdict: .harmless, by: "R. Ames")
    #expect(Self.lock().confirm([quotation], command: "again").findings.isEmpty)
  }

  @Test func `a graph learns what fits and nothing of what changed`() {
    var map = GraphBuilder()
    let kept = map.quotation("Kept", "\"We wait.\"")
    let changed = map.quotation("Changed", "\"We go.\"")
    var quotations = Quotation.all(in: map.graph)
    quotations[1].text = "\"We went.\""
    map.graph.setChecks(from: Self.lock(quotations))
    #expect(map.graph.check(of: kept)?.verdict == .altered)
    #expect(map.graph.check(of: changed) == nil)
  }
}
