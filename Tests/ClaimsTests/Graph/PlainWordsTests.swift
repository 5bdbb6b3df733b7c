import Claims
import SourceText
import TestSupport
import Testing

struct PlainWordsTests {
  /// An occurrence of a text with marks on the first place of each of some words.
  private func occurrence(
    _ text: String, _ marks: [(kind: TextMark.Kind, words: String, target: String)],
    in graph: inout ClaimGraph
  ) -> Occurrence {
    let start = UInt32(graph.marks.count)
    let bytes = Array(text.utf8)
    for mark in marks {
      let at = bytes.indices.first { bytes[$0...].starts(with: mark.words.utf8) } ?? 0
      let target = graph.addText(mark.target)
      graph.addMark(TextMark(kind: mark.kind, start: at, end: at + mark.words.utf8.count, target: target))
    }
    let written = graph.addText(text)
    return Occurrence(
      node: NodeIndex(0), role: .topLevel, isReference: false, text: written,
      marks: start..<UInt32(graph.marks.count), group: nil, origin: GraphBuilder.nowhere)
  }

  private func plain(
    _ text: String, _ marks: [(kind: TextMark.Kind, words: String, target: String)]
  ) -> (words: String, marks: [String]) {
    var graph = ClaimGraph()
    let occurrence = occurrence(text, marks, in: &graph)
    let words = graph.plainWords(of: occurrence) ?? Array(text.utf8)
    let found = graph.plainMarks(of: occurrence).map { mark in
      "\(mark.kind.rawValue) " + String(decoding: words[Int(mark.start)..<Int(mark.end)], as: UTF8.self)
    }
    return (String(decoding: words, as: UTF8.self), found)
  }

  @Test func `marks keep to their words where tags and mentions go`() {
    let (words, marks) = plain(
      "#a The toll of @[Long Bridge] is #b too dear. #c",
      [
        (.tag, "#a", "a"), (.italic, "toll of @[Long Bridge] is #b too", ""),
        (.statementMention, "@[Long Bridge]", "Long Bridge"), (.tag, "#b", "b"), (.bold, "dear", ""),
        (.tag, "#c", "c"),
      ])
    #expect(words == "The toll of Long Bridge is too dear.")
    #expect(
      marks == ["statement-mention Long Bridge", "italic toll of Long Bridge is too", "bold dear"])
  }

  @Test func `marks at the ends and around what is left out`() {
    #expect(plain("bold #tag", [(.bold, "bold #tag", ""), (.tag, "#tag", "tag")]).marks == ["bold bold"])
    #expect(plain("#tag", [(.bold, "#tag", ""), (.tag, "#tag", "tag")]).marks == [])
    #expect(plain("é bold é", [(.bold, "bold", "")]).marks == ["bold bold"])
    #expect(
      plain("[Toll] pays", [(.statementMention, "[Toll]", "Toll")]).marks == ["statement-mention [Toll]"])
  }

  @Test func `a text without tags and mentions is as it was`() {
    var graph = ClaimGraph()
    let plain = occurrence("a bold word", [(.bold, "bold", "")], in: &graph)
    #expect(graph.plainWords(of: plain) == nil)
  }
}
