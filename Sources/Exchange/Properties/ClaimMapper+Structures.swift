internal import Claims

extension ClaimMapper {
  /// Gives arguments their premise-conclusion structures.
  mutating func mapStructures() {
    guard let value = own(.structures) else { return }
    let (ids, bytes) = (ids, bytes(value))
    GraphJSONPieces.addStructures(bytes, to: &graph) { id, graph in ids.find(id, in: graph) }
  }
}
