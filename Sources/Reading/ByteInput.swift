/// Where a reader gets its bytes: a file piece by piece, or what is in memory already.
///
/// A reader works on `window`, the bytes at hand, and calls `slide` when it needs further ones:
///
///     var input = ByteInput(bytes)
///     var at = 0
///     while at < input.window.count || input.slide(to: &at) { look(at: input.window[at]); at += 1 }
///
/// So a file of any size costs the memory of what the reader keeps of it. Where each line begins is noted on
/// the way, so that findings can say line and column of what is no longer at hand.
public struct ByteInput: ~Copyable {
  /// How many bytes are asked for at a time.
  public static let chunkSize = 256 * 1024

  /// The bytes at hand.
  public private(set) var window: [UInt8]
  /// Where the window begins in the file.
  public private(set) var windowOffset = 0
  /// Whether the window reaches to the end of the file.
  public private(set) var isComplete: Bool
  /// What ended the reading before its time; nothing follows then.
  public private(set) var failure: (any Error)?
  public private(set) var lines = LineStarts()

  private let fill: (_ buffer: inout [UInt8], _ count: Int) throws -> Bool

  /// Reads what is in memory already.
  public init(_ bytes: [UInt8]) {
    window = bytes
    isComplete = true
    fill = { _, _ in false }
    lines.add(bytes[...])
  }

  /// Reads piece by piece.
  ///
  /// - Parameter fill: appends up to `count` further bytes to the buffer; false when there are no more.
  public init(fill: @escaping (_ buffer: inout [UInt8], _ count: Int) throws -> Bool) {
    window = []
    isComplete = false
    self.fill = fill
  }

  /// Lets go of what stands before `start` in the window and takes in further bytes behind it; `start` then
  /// says where the same place is. False when there is nothing further.
  public mutating func slide(to start: inout Int) -> Bool {
    guard !isComplete else { return false }
    window.removeFirst(start)
    windowOffset += start
    start = 0
    let known = window.count
    do {
      isComplete = try !fill(&window, Self.chunkSize)
    } catch {
      failure = error
      isComplete = true
    }
    lines.add(window[known...])
    return window.count > known
  }

  /// All bytes from the window on, in memory; nil when there are more than `limit`.
  public consuming func all(limit: Int = .max) -> [UInt8]? {
    while !isComplete, window.count <= limit {
      var start = 0
      _ = slide(to: &start)
    }
    return window.count <= limit ? window : nil
  }
}
