import MapCompiler
import SourceText
import TestSupport
import Testing

struct RecordKeysTests {
  @Test(arguments: [
    ("parties: {a: {nmae: A}}", "name"), ("parties: {a: {sid: b}, b: {}}", "side"),
    ("sources: {a: {titel: A}}", "title"), ("sources:\n- id: a\n  isued: 2024", "issued"),
    ("sources: {a: {isbn: 1}}", "ISBN"), ("sources: {a: {containertitle: A}}", "container-title"),
  ])
  func `a key that looks misspelt is a warning`(frontMatter: String, right: String) {
    let map = readMap("===\n\(frontMatter)\n===\n")
    #expect(map.findings.all.map(\.help) == ["did you mean '\(right)'?"])
    #expect(map.codes == ["unknown-key"])
  }

  @Test(arguments: [
    "parties: {a: {name: A, side: b, born: 1870}, b: B}",
    "sources: {a: {type: book, title: A, author: B, issued: 2024, text: a.txt, DOI: x, shelf: 3}}",
    "sources: {a: A title}",
  ])
  func `other keys are the author's own`(frontMatter: String) {
    #expect(readMap("===\n\(frontMatter)\n===\n").findings.isEmpty)
  }

  @Test func `a key is found fault with once`() {
    #expect(readMap("===\nsources: {a: {titel: A}, b: {titel: B}}\n===\n").codes == ["unknown-key"])
  }
}
