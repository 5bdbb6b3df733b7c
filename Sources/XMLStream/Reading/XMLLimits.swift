/// How much of each thing a document may have. Beyond it the reader stops with a problem, so that a hostile
/// file costs no more time or memory than its size warrants.
public struct XMLLimits: Hashable, Sendable {
  /// Elements inside each other.
  public var depth = 512
  /// Attributes and namespace declarations of one element.
  public var attributes = 256
  /// Bytes of one attribute's value.
  public var attributeBytes = 1 << 20
  /// Bytes of text between two tags.
  public var textBytes = 1 << 24
  /// Different names of elements and attributes.
  public var names = 1_000

  public init() {}
}
