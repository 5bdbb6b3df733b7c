/// The groups of one view: those that hold something shown, in the order of the sections.
struct DrawnGroups {
  /// Where a node is drawn.
  enum Place {
    case open(GroupIndex?)
    /// Not at all; the closed group of this number stands for it.
    case closed(Int)

    var isClosed: Bool {
      if case .closed = self { true } else { false }
    }

    var group: GroupIndex? {
      if case .open(let group) = self { group } else { nil }
    }
  }

  private(set) var groups: [Group] = []
  /// Closed groups, with parents among `groups`.
  private(set) var closed: [Group] = []
  private var places: [Place?]
  private let sections: MapGroups

  /// - Parameter collapses: whether closed groups become one box; else they keep their content and are
  ///   only marked.
  init(_ sections: MapGroups, holding nodes: [NodeIndex], colors: MapColors, collapses: Bool) {
    self.sections = sections
    var isUsed = [Bool](repeating: false, count: sections.sections.count)
    for node in nodes {
      if let group = sections.group(of: node) { isUsed[group.position] = true }
    }
    for at in isUsed.indices.reversed() where isUsed[at] {
      if let parent = sections.parent(of: GroupIndex(at)) { isUsed[parent.position] = true }
    }
    places = [Place?](repeating: nil, count: isUsed.count)
    for at in isUsed.indices where isUsed[at] {
      let closing = sections.closedBy[at]
      if collapses, let closing, closing.position < at {
        places[at] = places[closing.position]
        continue
      }
      var group = sections.sections[at]
      group.parent = nil
      if let parent = sections.parent(of: GroupIndex(at)), case .open(let outer)? = places[parent.position] {
        group.parent = outer
      }
      group.level = group.parent.map { groups[$0.position].level + 1 } ?? 1
      group.color = colors.color(of: group)
      group.isClosed = closing?.position == at
      if collapses, group.isClosed {
        places[at] = .closed(closed.count)
        closed.append(group)
      } else {
        places[at] = .open(GroupIndex(groups.count))
        groups.append(group)
      }
    }
  }

  func place(of node: NodeIndex) -> Place {
    sections.group(of: node).flatMap { places[$0.position] } ?? .open(nil)
  }
}
