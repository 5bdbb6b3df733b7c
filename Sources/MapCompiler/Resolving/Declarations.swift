internal import Claims
internal import SourceText

/// The parties or the sources that a map declares, by id.
struct Declarations {
  let kind: NodeKind
  private(set) var nodes: [String: NodeIndex] = [:]
  private(set) var ids: [String] = []
  /// Where nothing is declared, whatever is named exists.
  var isOpen: Bool

  init(_ kind: NodeKind, isOpen: Bool) {
    self.kind = kind
    self.isOpen = isOpen
  }

  func node(_ id: String) -> NodeIndex? { nodes[id] }

  mutating func enter(_ id: String, _ node: NodeIndex) {
    nodes[id] = node
    ids.append(id)
  }
}
