import SourceText
import TestSupport
import Testing

@testable import MapCompiler

/// YAML becomes values that know where they stand, within bounds.
struct YAMLReaderTests {
  private func read(_ yaml: String) throws -> DataValue {
    var findings = FindingList()
    return try YAMLReader.read(Array(yaml.utf8)[...], in: FileIndex(0), into: &findings)
  }

  @Test(arguments: [
    ("{}", "{}"), ("{a: 1, b: [x, \"1\", null]}", "{a: 1, b: [x, 1, null]}"),
    ("a: 1\nb:\n  - c\n  - d: e", "{a: 1, b: [c, {d: e}]}"),
    ("{a}", "{a: null}"), ("{1, 2}", "{1: null, 2: null}"), ("a: &x {b: 1}\nc: *x", "{a: {b: 1}, c: {b: 1}}"),
    ("x: &x {b: 1, c: 2}\ny: {<<: *x, c: 3}", "{x: {b: 1, c: 2}, y: {b: 1, c: 3}}"), ("", "null"),
    ("|\n  a\n  b", "a\nb"),
  ])
  func `values`(_ yaml: String, _ flow: String) throws {
    #expect(try read(yaml).flow == flow)
  }

  @Test func `quoted scalars are texts`() throws {
    #expect(
      try read("{a: \"1\", b: 'true', c: !!str 2, d: ''}").entries.map(\.value) == [
        .string("1"), .string("true"), .string("2"), .string(""),
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"]) func `entries know where they stand`(_ lineEnd: String)
    throws
  {
    let text = "é: 1\(lineEnd)key: \"välue\"\(lineEnd)more: x"
    let bytes = Array(text.utf8)
    for entry in try read(text).entries {
      let key = try #require(entry.keyRange)
      let value = try #require(entry.valueRange)
      #expect(String(decoding: bytes[key.bytes], as: UTF8.self) == entry.key)
      #expect(
        String(decoding: bytes[value.bytes], as: UTF8.self).replacing("\"", with: "") == entry.value.text)
    }
  }

  @Test func `aliases cannot multiply without bound`() {
    let levels = zip("bcdefghi", "abcdefgh").map {
      "\($0): &\($0) [*\($1),*\($1),*\($1),*\($1),*\($1),*\($1),*\($1),*\($1)]"
    }
    let bomb = "a: &a [x,x,x,x,x,x,x,x]\n" + levels.joined(separator: "\n")
    for end in ["", "\n? *i\n: 1", "\n? [*i, *h]\n: 1", "\n*i : 1"] {
      let problem = #expect(throws: YAMLReader.Problem.self) { try read(bomb + end) }
      #expect(problem?.message == "data holds more than 200000 values")
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "]) func `nesting has an end`(_ opening: String) {
    let problem = #expect(throws: YAMLReader.Problem.self) {
      try read(String(repeating: opening, count: 10_000))
    }
    #expect(problem?.message == "data is nested too deeply (at most 64 levels)")
  }

  @Test func `a slip is found where it is`() {
    let problem = #expect(throws: YAMLReader.Problem.self) { try read("a: 1\nbé: [2\nc: 3\n") }
    #expect(problem.map { "a: 1\nbé: [2\nc: 3\n".utf8.count >= $0.offset } == true)
  }
}
