/// What is said of a node about where its words stand, as the author wrote it.
public struct Citation: Hashable, Sendable {
  /// Page, paragraph, section or timestamp.
  public var locator: String?
  public var work: String?
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
  public func citation(of node: NodeIndex) -> Citation { nodes.citations[node] ?? Citation() }
}
