extension NodeTable {
  /// Whether a map draws the node as a statement: claims, and quotations that are not written as arguments.
  public func isStatement(_ node: NodeIndex) -> Bool {
    switch kinds[node.position] {
    case .claim: true
    case .quotation: !traits[node.position].contains(.argumentForm)
    default: false
    }
  }

  /// Whether a map draws the node as an argument, which a quotation can be too.
  public func isArgument(_ node: NodeIndex) -> Bool {
    switch kinds[node.position] {
    case .argument: true
    case .quotation: traits[node.position].contains(.argumentForm)
    default: false
    }
  }
}
