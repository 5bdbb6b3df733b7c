import Foundation

/// Where a case puts its bytes: a file or standard output. Bytes are held until a block is full.
struct ByteSink {
  private var block: [UInt8] = []
  private let file: FileHandle
  private(set) var isBroken = false

  init(_ file: FileHandle) { self.file = file }

  mutating func add(_ text: String, _ count: Int = 1) {
    guard count > 64 else {
      for _ in 0..<count { add(Array(text.utf8)) }
      return
    }
    let many = Array(String(repeating: text, count: 64).utf8)
    for _ in 0..<count / 64 where !isBroken { add(many) }
    for _ in 0..<count % 64 { add(Array(text.utf8)) }
  }

  mutating func add(byte: UInt8, _ count: Int) { add(Array(repeating: byte, count: count)) }

  private mutating func add(_ bytes: [UInt8]) {
    block.append(contentsOf: bytes)
    if block.count > 1 << 18 { flush() }
  }

  mutating func flush() {
    do { try file.write(contentsOf: Data(block)) } catch { isBroken = true }
    block.removeAll(keepingCapacity: true)
  }
}
