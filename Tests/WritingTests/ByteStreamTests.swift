import Testing
import Writing

@Suite struct ByteStreamTests {
  private struct Full: Error {}

  @Test(arguments: [0, 7, -7, 10, 100, 1_234_567_890, Int.max, Int.min])
  func `numbers are written in decimal`(value: Int) {
    #expect(ByteStream.collect { $0.append(decimal: value) } == Array(String(value).utf8))
  }

  @Test func `everything arrives once and in order, in blocks`() throws {
    final class Sink { var blocks: [[UInt8]] = [] }
    let sink = Sink()
    var expected: [UInt8] = []
    var stream = ByteStream { bytes in
      var copy: [UInt8] = []
      for at in bytes.indices { copy.append(bytes[at]) }
      sink.blocks.append(copy)
    }
    for number in 0..<40_000 {
      stream.append(decimal: number)
      stream.append(UInt8(ascii: ","))
      stream.append("é")
      stream.append([1, 2, 3][1...])
      expected += Array("\(number),é".utf8) + [2, 3]
    }
    try stream.finish()
    #expect(sink.blocks.flatMap { $0 } == expected)
    #expect(sink.blocks.count > 3)
  }

  @Test func `the first error is kept to the end`() {
    final class Count { var calls = 0 }
    let count = Count()
    func write() throws {
      var stream = ByteStream { _ in
        count.calls += 1
        throw Full()
      }
      for _ in 0..<100_000 { stream.append("0123456789") }
      try stream.finish()
    }
    #expect(throws: Full.self) { try write() }
    #expect(count.calls == 1)
  }
}
