public import Claims

/// Something that a map does not have though its theses, assertions and rebuttals call for it: an answer, a
/// reason, a second quotation. No fault of the map, and nothing that says who is right.
public struct Gap: Sendable {
  /// The code of its kind, such as `unanswered-assertion`.
  public var kind: String
  public var node: NodeIndex
  /// The other nodes that the message names.
  public var others: [NodeIndex]
  /// A fact about the map, without a full stop.
  public var message: String
  /// Steps from the node to the nearest of the top theses; nil where no relation leads to one.
  public var distance: Int?
  /// Who holds the node, in the order of the map.
  public var parties: [NodeIndex]
}
