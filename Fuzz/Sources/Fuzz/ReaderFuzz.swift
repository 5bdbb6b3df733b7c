import Foundation
import Quotations
import SourceReading
import SourceText

/// Files of sources. Helper programs are looked for where there are none, so that none is started.
enum ReaderFuzz {
  private static let reader = SourceReader(programs: "/nowhere")

  static func read(_ bytes: [UInt8], as name: String) {
    let file = SourceFile(name: name, bytes: bytes)
    let waiting = DispatchSemaphore(value: 0)
    Task.detached {
      if let source = try? await reader.read(file) { check(source.text, bytes.count) }
      waiting.signal()
    }
    waiting.wait()
  }

  private static func check(_ text: ReadableText, _ size: Int) {
    must(String(validating: text.bytes, as: UTF8.self) != nil, "a readable text is UTF-8")
    var last = 0
    for page in text.pageStarts {
      must(page.offset >= last && page.offset <= text.bytes.count, "pages are in order and in the text")
      last = page.offset
    }
    var end = 0
    for start in stride(from: 0, to: text.bytes.count, by: max(1, text.bytes.count / 64)) {
      let original = text.origins.original(of: start..<start + 1)
      must(original.lowerBound >= 0 && original.upperBound <= size, "origins lie in the file")
      must(original.lowerBound >= end, "origins are in order")
      end = original.lowerBound
    }
    let structure = TextStructure(text)
    for sentence in structure.sentences {
      must(sentence.upperBound <= text.bytes.count, "sentences lie in the text")
    }
  }
}
