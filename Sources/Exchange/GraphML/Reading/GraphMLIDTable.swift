internal import Claims

/// Finds nodes or edges by the ids that a document gives them. Ids count within one outermost graph.
struct GraphMLIDTable {
  private var run = NumberedIDs()
  /// The number of the run's first node; the others follow without a gap.
  private var runStart = 0
  private var isRun = true
  private var table = IndexTable()
  /// Numbers below belong to graphs that are over.
  private var scopeStart = 0

  /// Begins a graph in which all ids are free again.
  mutating func beginScope(at number: Int) {
    scopeStart = number
    run = NumberedIDs()
    isRun = true
  }

  /// - Parameter text: the id of the node or edge of a number.
  func find(_ id: ArraySlice<UInt8>, _ text: (Int) -> ArraySlice<UInt8>) -> Int? {
    if isRun { return run.position(of: id).map { runStart + $0 } }
    return table.find(hash(id)) { $0 >= scopeStart && Self.areEqual(text($0), id) }
  }

  /// Enters an id; if it is taken already, nothing changes.
  ///
  /// - Returns: whether it was free.
  mutating func enter(_ id: ArraySlice<UInt8>, for number: Int, _ text: (Int) -> ArraySlice<UInt8>) -> Bool {
    if isRun {
      if run.count == 0 { runStart = number }
      if number == runStart + run.count, run.extend(id) { return true }
      isRun = false
      for earlier in runStart..<runStart + run.count { table.enter(earlier, under: hash(text(earlier))) }
    }
    let hash = hash(id)
    if table.find(hash, isSame: { $0 >= scopeStart && Self.areEqual(text($0), id) }) != nil { return false }
    table.enter(number, under: hash)
    return true
  }

  private func hash(_ id: ArraySlice<UInt8>) -> UInt64 {
    table.hash(id) &+ UInt64(truncatingIfNeeded: scopeStart) &* 0x9E37_79B9_7F4A_7C15
  }

  private static func areEqual(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (a, b) = (a.span, b.span)
    guard a.count == b.count else { return false }
    for at in a.indices where a[at] != b[at] { return false }
    return true
  }
}
