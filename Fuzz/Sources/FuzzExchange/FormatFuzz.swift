import Claims
import Exchange
import Reading
import SourceText

/// A file that claims to be in a format. It is read whole and in pieces, which must make no difference; what was
/// read is a graph in order; and written in the same format it reads as the same graph.
struct FormatFuzz: Sendable {
  let format: any ImportFormat

  func run(_ bytes: [UInt8]) {
    _ = format.recognises(bytes.prefix(4096))
    let read = format.read(ByteInput(bytes), ImportOptions(fileName: "input"))
    checkOrder(of: read.graph)
    checkFindings(read, bytes.count)
    checkPieces(bytes, read)
    // Of a faulty file the rest is read; what that is worth in the same format is not said.
    if read.findings.worst == .error { return }
    if let writer = format as? any ExportFormat & ImportFormat { checkWayBack(read.graph, writer) }
  }

  private func checkPieces(_ bytes: [UInt8], _ whole: ImportedGraph) {
    // Their sizes follow from the bytes, so that a crash can be had again.
    var state = bytes.reduce(UInt32(bytes.count)) { $0 &* 31 &+ UInt32($1) }
    var at = 0
    let input = ByteInput { buffer, _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      let end = min(bytes.count, at + 1 + Int(state >> 24) % 7)
      buffer.append(contentsOf: bytes[at..<end])
      defer { at = end }
      return at < end
    }
    let read = format.read(input, ImportOptions(fileName: "input"))
    let difference = read.graph.differences(from: whole.graph).first
    must(difference == nil, "pieces read like the whole: \(difference ?? "")")
    must(read.counts == whole.counts, "pieces count like the whole")
    must(read.findings.all.map(\.code) == whole.findings.all.map(\.code), "pieces are found fault with alike")
  }

  private func checkFindings(_ read: ImportedGraph, _ count: Int) {
    var text = FindingText(files: read.graph.files)
    for finding in read.findings.all {
      if let range = finding.range {
        // Places in a file of another encoding are those in its text as UTF-8.
        must(range.start <= range.end && Int(range.end) <= 3 * count, "findings lie in the file")
      }
      _ = text.render(finding)
    }
  }

  private func checkOrder(of graph: ClaimGraph) {
    let (nodes, edges) = (graph.nodes.count, graph.edges.count)
    for edge in 0..<edges {
      must(
        graph.edges.from[edge].position < nodes && graph.edges.to[edge].position < nodes,
        "edges end at nodes")
    }
    var ids: Set<String> = []
    for node in 0..<nodes {
      let id = graph.texts.string(graph.nodes.ids[node])
      must(!id.isEmpty && ids.insert(id).inserted, "each node has an id of its own: \(id)")
      if let group = graph.nodes.groups[node] { must(group.position < graph.groups.count, "groups exist") }
    }
    for (at, group) in graph.groups.enumerated() {
      if let parent = group.parent { must(parent.position < at, "groups come after what holds them") }
    }
  }

  private func checkWayBack(_ graph: ClaimGraph, _ format: any ExportFormat & ImportFormat) {
    let view = MapView(
      of: graph, settings: MapSettings(), collapsesClosedGroups: format.collapsesClosedGroups)
    let document = ExportDocument(graph: graph, view: view, drawing: DrawingSettings())
    let bytes = format.bytes(of: document)
    guard format.carried == .everything else { return }
    let again = format.read(ByteInput(bytes), ImportOptions(fileName: "input"))
    let difference = again.graph.differences(from: graph).first
    must(difference == nil, "what was written reads as it was: \(difference ?? "")")
    must(
      again.findings.worst != .error,
      "what was written is in order: \(again.findings.all.first?.message ?? "")")
  }
}
