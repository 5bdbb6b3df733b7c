/// A text in a graph's `TextPool`: where its bytes begin and how many there are.
public struct Text: Hashable, Sendable {
  public let start: UInt32
  public let count: UInt32

  public static let empty = Text(start: 0, count: 0)

  @inlinable init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  @inlinable public var isEmpty: Bool { count == 0 }
  @inlinable public var range: Range<Int> { Int(start)..<(Int(start) + Int(count)) }
}

/// All texts of a graph in one array of UTF-8 bytes, so that a million nodes need no object each.
///
/// Every text in the pool is valid UTF-8 (`add(repairing:)` sees to it), which lets writers copy bytes
/// without looking at them. Holds up to 4 GiB; what would go beyond is cut to nothing.
public struct TextPool: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  @inlinable public subscript(text: Text) -> ArraySlice<UInt8> { bytes[text.range] }

  public func string(_ text: Text) -> String { String(decoding: bytes[text.range], as: UTF8.self) }

  /// Adds bytes that are known to be UTF-8.
  public mutating func add(_ utf8: ArraySlice<UInt8>) -> Text {
    guard !utf8.isEmpty, bytes.count + utf8.count <= Int(UInt32.max) else { return .empty }
    let start = bytes.count
    bytes.append(contentsOf: utf8)
    return Text(start: UInt32(start), count: UInt32(utf8.count))
  }

  public mutating func add(_ text: String) -> Text {
    guard !text.isEmpty, bytes.count + text.utf8.count <= Int(UInt32.max) else { return .empty }
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return Text(start: UInt32(start), count: UInt32(bytes.count - start))
  }

  /// Adds bytes from outside; ill-formed parts become U+FFFD.
  public mutating func add(repairing bytes: ArraySlice<UInt8>) -> Text {
    add(String(decoding: bytes, as: UTF8.self))
  }
}
