/// Where a writer puts its bytes. They are handed on in blocks, so that a file of any size needs one
/// block of memory.
///
/// Writers never see errors: a stream that failed swallows what follows, and `finish()` throws the first
/// error, so that no writer has to check every line it writes.
public struct ByteStream: ~Copyable {
  @usableFromInline static let blockSize = 64 * 1024

  @usableFromInline var block: [UInt8] = []
  private var failure: (any Error)?
  private let drain: (borrowing [UInt8]) throws -> Void

  /// - Parameter drain: takes each block as it fills; called for the last one by `finish()`.
  public init(drain: @escaping (borrowing [UInt8]) throws -> Void) {
    self.drain = drain
  }

  @inlinable public mutating func append(_ byte: UInt8) {
    block.append(byte)
    if block.count >= Self.blockSize { flush() }
  }

  @inlinable public mutating func append(_ bytes: ArraySlice<UInt8>) {
    block.append(contentsOf: bytes)
    if block.count >= Self.blockSize { flush() }
  }

  @inlinable public mutating func append(_ bytes: [UInt8]) {
    block.append(contentsOf: bytes)
    if block.count >= Self.blockSize { flush() }
  }

  @inlinable public mutating func append(_ text: String) {
    block.append(contentsOf: text.utf8)
    if block.count >= Self.blockSize { flush() }
  }

  /// Decimal digits, without making a `String`.
  @inlinable public mutating func append(decimal value: Int) {
    if value < 0 { block.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var divisor: UInt = 1
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      block.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
    if block.count >= Self.blockSize { flush() }
  }

  @usableFromInline mutating func flush() {
    if failure == nil {
      do { try drain(block) } catch { failure = error }
    }
    block.removeAll(keepingCapacity: true)
  }

  /// Hands on what is left. Throws the first error any block met.
  public consuming func finish() throws {
    flush()
    if let failure { throw failure }
  }
}

extension ByteStream {
  /// Runs a writer and returns all it wrote.
  public static func collect(_ write: (inout ByteStream) throws -> Void) rethrows -> [UInt8] {
    final class Sink { var bytes: [UInt8] = [] }
    let sink = Sink()
    var stream = ByteStream { sink.bytes.append(contentsOf: $0) }
    try write(&stream)
    stream.flush()
    return sink.bytes
  }
}
