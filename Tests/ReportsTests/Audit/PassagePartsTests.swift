import Claims
import Quotations
import SourceText
import Testing

@testable import Reports

struct PassagePartsTests {
  private func parts(
    _ paragraph: String, passage: String, _ pieces: [MatchPiece], head: String = "", tail: String = ""
  ) -> [String] {
    let start = paragraph.firstRange(of: passage)?.lowerBound.utf16Offset(in: paragraph) ?? 0
    let context = Context(
      head: head, tail: tail, paragraph: paragraph, passage: start..<start + passage.utf8.count)
    let place = Place(source: "s", range: 0..<1, original: 0..<1)
    let match = Match(
      place: place, level: .exact, pieces: pieces, similarity: 1, longestRun: 1,
      start: Edge(wordsLeftOut: head.isEmpty ? 0 : 1), end: Edge(wordsLeftOut: tail.utf8.count > 1 ? 1 : 0),
      context: context)
    return PassageParts(match).parts.map { "\($0.kind): \($0.text)" }
  }

  @Test func `the rest of the sentence is told from the rest of the paragraph`() {
    #expect(
      parts(
        "One. So two three four. Five.", passage: "two three", [SampleAudit.same("two three")], head: "So ",
        tail: " four.")
        == ["rest: One. ", "leftOut: So ", "quoted: two three", "leftOut:  four.", "rest:  Five."])
  }

  @Test func `a full stop is no rest of a sentence`() {
    #expect(
      parts("Two three. Four.", passage: "Two three", [SampleAudit.same("Two three")], tail: ".")
        == ["quoted: Two three", "rest: . Four."])
  }

  @Test func `what is left out inside the passage is not quoted`() {
    let pieces = [SampleAudit.same("a "), SampleAudit.piece(.omitted, "…", "b c ", 2), SampleAudit.same("d")]
    #expect(parts("a b c d", passage: "a b c d", pieces) == ["quoted: a ", "unquoted: b c ", "quoted: d"])
  }

  @Test func `a piece may take in the full stop behind the passage`() {
    let pieces = [SampleAudit.piece(.omitted, "…", "a ", 1), SampleAudit.same("b.")]
    #expect(
      parts("a b. c.", passage: "a b", pieces, tail: ".") == ["unquoted: a ", "quoted: b.", "rest:  c."])
  }

  @Test func `line breaks need not be the same`() {
    let pieces = [SampleAudit.same("a b "), SampleAudit.piece(.omitted, "", "c d", 2)]
    #expect(
      parts("a\nb  c\nd.", passage: "a\nb  c\nd", pieces) == ["quoted: a\nb  ", "unquoted: c\nd", "rest: ."])
  }

  @Test func `where pieces and paragraph do not fit the whole passage is underlined`() {
    #expect(parts("a b c", passage: "a b", [SampleAudit.same("a x")]) == ["quoted: a b", "rest:  c"])
  }

  @Test func `without a paragraph sentences have to do`() {
    #expect(
      parts("", passage: "", [SampleAudit.same("a b")], head: "h ", tail: " t.")
        == ["leftOut: h ", "quoted: a b", "leftOut:  t."])
  }
}
