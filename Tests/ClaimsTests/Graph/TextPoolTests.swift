import Claims
import Testing

@Suite struct TextPoolTests {
  @Test(arguments: ["", "Toll", "żółw 🐢", "a\u{0}b\n\"\\"])
  func `texts come back as they were`(text: String) {
    var pool = TextPool()
    _ = pool.add("before")
    let added = pool.add(text)
    _ = pool.add("after")
    #expect(pool.string(added) == text)
    #expect(added.isEmpty == text.isEmpty)
    #expect(Array(pool[added]) == Array(text.utf8))
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x61, 0xC3], "a\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x61, 0x62], "ab"),
    ] as [([UInt8], String)])
  func `ill-formed bytes are replaced`(bytes: [UInt8], text: String) {
    var pool = TextPool()
    let added = pool.add(repairing: bytes[...])
    #expect(pool.string(added) == text)
  }
}
