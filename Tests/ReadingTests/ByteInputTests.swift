import Reading
import Testing

@Suite struct ByteInputTests {
  /// A text that comes in pieces of the given size.
  private static func pieces(_ text: String, of size: Int) -> ByteInput {
    final class Rest { var bytes: ArraySlice<UInt8> = [] }
    let rest = Rest()
    rest.bytes = Array(text.utf8)[...]
    return ByteInput { buffer, _ in
      buffer.append(contentsOf: rest.bytes.prefix(size))
      rest.bytes = rest.bytes.dropFirst(size)
      return !rest.bytes.isEmpty
    }
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func `lines are told alike however the bytes come`(size: Int) {
    let text = "a\nbc\r\nd\re\n\nf"
    var input = Self.pieces(text, of: size)
    var start = 0
    var read: [UInt8] = []
    while true {
      read += input.window[start...]
      start = input.window.count
      if !input.slide(to: &start) { break }
    }
    #expect(read == Array(text.utf8))
    let lines = input.lines
    #expect(lines.offsets == [0, 2, 6, 8, 10, 11])
    #expect(lines.place(of: 7) == (3, 2))
    #expect(lines.count == text.utf8.count)
  }

  @Test func `what is kept stays at hand`() {
    var input = Self.pieces("abcdef", of: 2)
    var start = 0
    _ = input.slide(to: &start)
    start = 1
    _ = input.slide(to: &start)
    let (window, offset) = (input.window, input.windowOffset)
    #expect(start == 0)
    #expect(window == Array("bcd".utf8))
    #expect(offset == 1)
  }

  @Test func `a failure ends the reading and is kept`() {
    struct Broken: Error {}
    var input = ByteInput { _, _ in throw Broken() }
    var start = 0
    let (hasMore, isComplete, failure) = (input.slide(to: &start), input.isComplete, input.failure)
    #expect(!hasMore && isComplete)
    #expect(failure is Broken)
  }

  @Test func `too much for memory is none`() {
    let (cut, whole) = (
      Self.pieces("abcdef", of: 2).all(limit: 3), Self.pieces("abcdef", of: 2).all(limit: 6)
    )
    #expect(cut == nil)
    #expect(whole == Array("abcdef".utf8))
  }
}
