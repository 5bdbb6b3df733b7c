internal import Claims
internal import Writing

extension Credits {
  /// ` by-ames by-council`, to be appended to a list of classes.
  func writePartyClasses(of node: NodeIndex, in graph: ClaimGraph, to stream: inout ByteStream) {
    for party in partyNodes(of: node) {
      stream.append(" by-")
      DOTName.write(graph.localID(of: party), to: &stream)
    }
  }
}
