/// What is said of a node about where its words stand, as the author wrote it.
public struct Citation: Hashable, Sendable {
  /// Page, paragraph, section or timestamp.
  public var locator: String?
  /// The work that the words are from, declared as a source or not.
  public var work: String?
  /// In any form the author likes.
  public var date: String?
  /// How much the author makes of it, 0 … 1.
  public var weight: Double?

  public init(locator: String? = nil, work: String? = nil, date: String? = nil, weight: Double? = nil) {
    self.locator = locator
    self.work = work
    self.date = date
    self.weight = weight
  }
}

extension ClaimGraph {
  /// What is said of where a node's words stand; empty when nothing is.
  public func citation(of node: NodeIndex) -> Citation { nodes.citations[node] ?? Citation() }
}
