import SourceText
import Testing

@testable import Exchange

@Suite struct DOTEncodingTests {
  /// `digraph { … a [x="é"] é }`, with é in Latin-1.
  private func latin1(_ head: String) -> [UInt8] {
    Array("digraph { \(head) a [x=\"".utf8) + [0xE9] + Array("\"] ".utf8) + [0xE9] + Array(" }".utf8)
  }

  @Test(arguments: ["charset=latin1", "graph [charset=\"ISO-8859-1\"]", "charset=L1;"])
  func `a file may say that it is in Latin-1`(declaration: String) {
    let read = DOTSummary(latin1(declaration))
    #expect(read.text.hasPrefix("a{x=é} é |  | charset="))
    #expect(read.findings.isEmpty)
  }

  @Test func `what is no UTF-8 is taken as Latin-1, once with a word about it`() {
    let read = DOTSummary(latin1(""))
    #expect(read.text == "a{x=é} é |  | ")
    #expect(read.findings == ["1:17 not-utf8"])
    #expect(read.reading.findings.all.first?.message == "2 ids or texts are not in UTF-8, taken as Latin-1")
  }

  @Test func `Latin-1 and escapes in one string`() {
    let bytes =
      Array("digraph { charset=latin1 \"a\\\"".utf8) + [0xE9, 0x5C, 0xE9, 0x5C, 0x0A, 0xFC]
      + Array("\" }".utf8)
    #expect(DOTSummary(bytes).text == "a\"é\\éü |  | charset=latin1")
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func `every byte in every place ends in a graph or a finding`(byte: UInt8) {
    let files = [
      "", "digraph { ", "digraph { a ", "digraph { a -", "digraph { a [", "digraph { a [x=",
      "digraph { a [x=\"", "digraph { a [x=<", "digraph { 1", "digraph { /", "digraph { a [x=\"\\",
    ]
    for head in files {
      for tail in ["", "b\" ] }", "> ] }", " }"] {
        let bytes = Array(head.utf8) + [byte] + Array(tail.utf8)
        let (whole, pieces) = (DOTSummary(bytes), DOTSummary(bytes, pieces: 1))
        #expect(whole.text == pieces.text)
        #expect(whole.findings == pieces.findings)
      }
    }
  }
}
