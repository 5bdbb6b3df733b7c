/// A JSON text (RFC 8259), read strictly, with the place of everything in it.
///
///     let document = JSONDocument(bytes)
///     for node in document.root?["nodes"]?.elements ?? [] { … node["id"]?.string … node.range … }
///
/// Never fails: `problems` says what is wrong, and what stands before the first fatal problem can be read.
///
/// - Complexity: O(bytes) time and memory; no recursion, however deep values nest.
public struct JSONDocument: Sendable {
  /// Values inside each other.
  public static let deepest = 512
  /// Bytes of a string, and of a member's name.
  public static let longestString = 16 << 20

  /// In the order of the text; the first thousand, should it have more.
  public let problems: [JSONProblem]
  /// How many problems it has beyond those.
  public let furtherProblems: Int
  private let tape: JSONTape

  /// - Parameter bytes: up to 4 GiB, UTF-8 with or without a byte-order mark.
  public init(_ bytes: [UInt8]) {
    var parser = JSONParser(bytes)
    parser.parse()
    problems = parser.problems.sorted { $0.offset < $1.offset }
    furtherProblems = parser.surplus
    tape = JSONTape(bytes: parser.bytes, records: parser.records)
  }

  /// The value of the text; nil when there is none.
  public var root: JSONValue? { tape.records.isEmpty ? nil : JSONValue(tape: tape, record: 0) }
}
