internal import Claims
internal import SourceText
internal import Writing

/// Writes one view as a Mermaid flowchart: head, boxes in their groups, arrows, colours, links.
///
/// - Complexity: O(bytes of the view).
struct MermaidWriter {
  private let document: ExportDocument
  private let graph: ClaimGraph
  private let size: MermaidSize
  private let ids: MermaidIDs
  private let labels: MermaidLabels
  private let credits: Credits

  /// Boxes of groups that nest deeper stand in the last of these.
  private static let deepest = 50
  /// In bytes.
  private static let longestDescription = 500

  init(_ document: ExportDocument, _ size: MermaidSize) {
    self.document = document
    self.size = size
    graph = document.view.graph
    ids = MermaidIDs(graph, isNumbered: size.isTerse)
    credits = Credits(document)
    labels = MermaidLabels(document, credits, size)
  }

  func write(to stream: inout ByteStream) {
    writeHead(to: &stream)
    if graph.nodes.count == 0 {
      stream.append("  nothing[\"Nothing is shown. Widen the selection.\"]\n")
      return
    }
    let groups = writeBoxes(to: &stream)
    writeArrows(to: &stream)
    MermaidClasses(document.view, ids, groups: groups).write(listsMembers: size.isTerse, to: &stream)
    writeLinks(to: &stream)
  }

  private func writeHead(to stream: inout ByteStream) {
    let title = Array((document.graph.title ?? "").utf8)[...]
    stream.append("---\n")
    if DOTText.hasInk(title) {
      stream.append("title: ")
      MermaidText.writeYAML(title, to: &stream)
      stream.append("\n")
    }
    let width = min(max(document.drawing.boxWidth, 100), 1_000)
    stream.append("config:\n  flowchart:\n    wrappingWidth: \(width)\n---\n")
    stream.append("flowchart \(document.drawing.direction.rawValue)\n")
    writeDescription("accTitle", title, to: &stream)
    let abstract = document.graph.metadata["abstract"]?.text ?? ""
    writeDescription("accDescr", Array(abstract.utf8)[...], to: &stream)
  }

  /// What is read aloud to people who do not see the diagram.
  private func writeDescription(
    _ name: String, _ text: ArraySlice<UInt8>, to stream: inout ByteStream
  ) {
    guard DOTText.hasInk(text) else { return }
    stream.append("  \(name): ")
    let start = text.wholeScalars(within: Self.longestDescription)
    MermaidText.write(start, lineBreak: " ", to: &stream)
    stream.append(start.count < text.count ? "…\n" : "\n")
  }
}

// MARK: - Boxes

extension MermaidWriter {
  /// Returns the groups that are written.
  private func writeBoxes(to stream: inout ByteStream) -> [GroupIndex] {
    var groups: [GroupIndex] = []
    let tree = GroupTree(graph)
    for node in tree.nodes(in: nil) { writeBox(node, indent: 1, to: &stream) }
    var open = 0
    for step in tree.steps {
      switch step {
      case .enter(let group, let depth):
        open = depth + 1
        if open <= Self.deepest {
          groups.append(group)
          openGroup(group, indent: open, to: &stream)
        }
        for node in tree.nodes(in: group) {
          writeBox(node, indent: min(open, Self.deepest) + 1, to: &stream)
        }
      case .leave:
        if open <= Self.deepest {
          indent(open, to: &stream)
          stream.append("end\n")
        }
        open -= 1
      }
    }
    return groups
  }

  private func openGroup(_ group: GroupIndex, indent depth: Int, to stream: inout ByteStream) {
    indent(depth, to: &stream)
    stream.append("subgraph ")
    stream.append(ids.groups[group.position])
    stream.append("[")
    labels.writeTitle(of: graph.groups[group.position], to: &stream)
    stream.append("]\n")
  }

  private func writeBox(_ node: NodeIndex, indent depth: Int, to stream: inout ByteStream) {
    let (kind, role) = (graph.nodes.kinds[node.position], graph.nodes.roles[node.position])
    let (opening, closing) =
      switch kind {
      case .claim: ("(", ")")
      case .group: ("[[", "]]")
      default: ("[", "]")
      }
    indent(depth, to: &stream)
    stream.append(ids.nodes[node.position])
    stream.append(opening)
    labels.write(node, to: &stream)
    stream.append(closing)
    if !size.isTerse { stream.append(":::\(MermaidClasses.name(kind, role))") }
    stream.append("\n")
  }

  private func indent(_ depth: Int, to stream: inout ByteStream) {
    if size.isTerse { return }
    for _ in 0..<depth { stream.append("  ") }
  }
}

// MARK: - Arrows and links

extension MermaidWriter {
  private func writeArrows(to stream: inout ByteStream) {
    var members: [Relation: [EdgeIndex]] = [:]
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      members[relation, default: []].append(edge)
      let arrow = MermaidArrow(relation)
      indent(1, to: &stream)
      stream.append(ids.nodes[graph.edges.from[edge.position].position])
      stream.append(" \(arrow.sign)|\(arrow.word)| ")
      stream.append(ids.nodes[graph.edges.to[edge.position].position])
      stream.append("\n")
    }
    for relation in Relation.allCases {
      guard let edges = members[relation] else { continue }
      let color = document.view.relationColors[relation] ?? MermaidArrow(relation).color
      stream.append("  linkStyle ")
      MermaidClasses.write(edges.lazy.map { Array(String($0.position).utf8) }, to: &stream)
      stream.append(" stroke:\(color.hex)\n")
    }
  }

  /// Where readers find the words of a box.
  private func writeLinks(to stream: inout ByteStream) {
    for node in graph.nodes.indices {
      // Mermaid takes `#…;` for an entity also in an address.
      guard let address = credits.address(of: node).flatMap(WebAddress.init)?.text else { continue }
      stream.append("  click ")
      stream.append(ids.nodes[node.position])
      stream.append(" href \"\(address.replacing(";", with: "%3B"))\" _blank\n")
    }
  }
}
