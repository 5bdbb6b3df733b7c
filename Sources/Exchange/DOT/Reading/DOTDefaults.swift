/// Values that nodes or edges get when they are made: what `node [shape=box]` says. A key has one value.
struct DOTDefaults {
  private(set) var values: [PropertyValue] = []
  private var slots: [KeyIndex: Int] = [:]

  mutating func set(_ value: PropertyValue) {
    if let slot = slots[value.key] {
      values[slot] = value
    } else {
      slots[value.key] = values.count
      values.append(value)
    }
  }

  var isEmpty: Bool { values.isEmpty }
}

enum DOTDefaultKind { case node, edge }

/// The defaults of one kind in a subgraph.
struct DOTScope {
  /// Set in the subgraph itself.
  private(set) var own = DOTDefaults()
  /// Those and what the subgraphs around it say; nil until a node or edge needs them.
  var all: DOTDefaults?

  mutating func set(_ values: [PropertyValue]) {
    for value in values { own.set(value) }
    all = nil
  }
}
