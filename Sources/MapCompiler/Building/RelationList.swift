internal import Claims
internal import SourceText

/// Relations while they are gathered and cleaned up.
struct RelationList {
  var kinds: [Relation] = []
  var from: [NodeIndex] = []
  var to: [NodeIndex] = []
  var origins: [SourceRange] = []

  var count: Int { kinds.count }

  mutating func reserve(_ count: Int) {
    kinds.reserveCapacity(count)
    from.reserveCapacity(count)
    to.reserveCapacity(count)
    origins.reserveCapacity(count)
  }

  mutating func add(_ kind: Relation, _ from: NodeIndex, _ to: NodeIndex, _ origin: SourceRange) {
    kinds.append(kind)
    self.from.append(from)
    self.to.append(to)
    origins.append(origin)
  }
}
