/// What a piece of a document holds, step by step, in flat arrays: how large documents are read.
///
///     while try reader.readChunk() {
///       for step in reader.chunk.steps {
///         if case .text(let range) = step { count += range.count }
///       }
///     }
///
/// A step is never cut in two: a text or a tag that a piece breaks off comes whole with the next one. Numbers
/// of names are the reader's and stay the same for the whole document; everything else is gone with the next
/// piece.
public struct XMLChunk: Sendable {
  public internal(set) var steps: [XMLStep] = []
  /// UTF-8 of all texts and values, references resolved.
  public internal(set) var bytes: [UInt8] = []
  /// Of all start tags, in order.
  public internal(set) var attributes: [Attribute] = []
  public internal(set) var namespaces: [XMLNamespace] = []

  public struct Attribute: Sendable {
    public let name: XMLNameIndex
    /// The value's place in `bytes`.
    public let value: Range<Int>
  }

  mutating func clear() {
    steps.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    namespaces.removeAll(keepingCapacity: true)
  }
}

/// One step through a document, as places in the arrays of its `XMLChunk`.
public enum XMLStep: Sendable {
  case start(XMLStart)
  /// The end of the element of this name, also when it was written as `<name/>`.
  case end(XMLNameIndex)
  /// All text between two tags in one piece; its place in `bytes`.
  case text(Range<Int>)
}

/// A start tag.
public struct XMLStart: Sendable {
  /// Where its `<` stands in the document, in bytes.
  public let offset: Int
  public let name: XMLNameIndex
  let firstAttribute: UInt32
  let attributeCount: UInt32
  let firstNamespace: UInt32
  let namespaceCount: UInt32

  /// Numbers of its attributes in `attributes`, in the order of the text.
  public var attributes: Range<Int> { Int(firstAttribute)..<Int(firstAttribute) + Int(attributeCount) }
  /// Numbers of its namespace declarations in `namespaces`.
  public var namespaces: Range<Int> { Int(firstNamespace)..<Int(firstNamespace) + Int(namespaceCount) }
}

/// The number of a name in the reader's `names`.
public struct XMLNameIndex: Hashable, Sendable {
  let raw: UInt32

  init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }

  public var position: Int { Int(raw) }
}
