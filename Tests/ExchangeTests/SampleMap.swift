import Claims
import Exchange
import SourceText
import TestSupport

/// A small map with one of everything, for the formats' golden files.
enum SampleMap {
  static let text = """
    # Bridge
    ## Money

    [Toll]: The toll should go. #thesis {weight: 0.5}
      + [Queue]: "We wait — an hour." {by: ames, source: minutes}
      - <Upkeep>: Tolls pay for *repairs*, see [the report](https://example.org).

    (1) [Cost]
    (2) Somebody has to pay.
    -- Modus ponens, Fairness {uses: [1, 2]} --
    (3) [Upkeep pays]: Tolls are needed.
      <_ [Taxes]
    """

  static var document: ExportDocument {
    let graph = graph
    return ExportDocument(graph: graph, view: MapView(dialecticOf: graph), drawing: DrawingSettings())
  }

  static var graph: ClaimGraph {
    var map = GraphBuilder(title: "The \"Toll\"\\Bridge")
    map.graph.files = SourceFiles([SourceFile(name: "toll.argdown", text: text)])
    let bridge = map.group("Bridge")
    let money = map.group("Money", in: bridge)
    map.graph.updateGroup(money) {
      $0.isClosed = true
      $0.data = .map([.init("isClosed", .bool(true)), .init("since", .timestamp("2024-05-17T00:00:00.000Z"))])
    }

    let toll = map.node(
      .claim, id: "toll", "Toll", "The toll should go.", role: .thesis,
      traits: [.titled, .topLevel], group: money, tags: ["thesis"])
    map.graph.mergeData(.map([.init("weight", .double(0.5))]), into: toll)
    map.graph.setCitation(Citation(locator: "p. 3", work: "Letters", date: "May 2024", weight: 0.5), of: toll)
    map.graph.setColor(Color(rgb: 0x1B9E77), of: toll)
    let queue = map.node(
      .quotation, id: "queue", "Queue", "\"We wait — an hour.\"", traits: [.titled, .relationStatement],
      group: money)
    map.graph.setCheck(
      QuotationCheck(
        verdict: .altered, flags: [.endsInsideSentence, .omitsNegation], place: "p. 4, ¶ 2",
        ruling: Ruling(verdict: .harmless, by: "R. \"Bob\" Ames", on: "2024-05-17", why: "a < b")), of: queue)
    let upkeep = map.argument("Upkeep", "", group: money)
    mark(upkeep, in: &map.graph)
    let cost = map.node(.claim, id: "cost", "Cost", traits: [.titled, .premise])
    let untitled = map.node(
      .claim, id: "somebody-has-to-pay", "", "Somebody has to pay.", traits: [.premise])
    let conclusion = map.node(
      .claim, id: "upkeep-pays", "Upkeep pays", "Tolls are needed.", traits: [.titled, .mainConclusion])
    let inference = map.node(.inference, id: "upkeep/1", "Modus ponens, Fairness")
    map.graph.mergeData(.map([.init("uses", .list([.int(1), .int(2)]))]), into: inference)
    map.graph.setOwner(upkeep, of: inference)
    let taxes = map.node(.claim, id: "taxes", "Taxes", traits: [.titled, .relationStatement])
    structure([cost, untitled], conclusion, by: inference, of: upkeep, in: &map.graph)

    let ames = map.party("ames", name: "R. Ames")
    let minutes = map.source("minutes", title: "Minutes of 3 March")
    map.edge(.supports, from: queue, to: toll)
    map.edge(.attacks, from: upkeep, to: toll)
    map.edge(.undercuts, from: taxes, to: inference)
    map.edge(.assertedBy, from: queue, to: ames)
    map.edge(.quotes, from: queue, to: minutes)
    for node in [toll, queue, upkeep, cost, conclusion, taxes] { place(node, in: &map.graph) }
    return map.graph
  }

  /// Gives the argument its text with an italic stretch and a link.
  private static func mark(_ node: NodeIndex, in graph: inout ClaimGraph) {
    let text = graph.addText("Tolls pay for *repairs*, see [the report](https://example.org).")
    let address = graph.addText("https://example.org")
    let start = UInt32(graph.marks.count)
    graph.addMark(TextMark(kind: .italic, start: 14, end: 23, target: .empty))
    graph.addMark(TextMark(kind: .link, start: 29, end: 62, target: address))
    let occurrence = graph.addOccurrence(
      Occurrence(
        node: node, role: .argumentDescription, isReference: false, text: text,
        marks: start..<UInt32(graph.marks.count), group: graph.nodes.groups[node.position],
        origin: GraphBuilder.nowhere))
    graph.setText(text, of: node)
    graph.setCanonical(occurrence, of: node)
  }

  private static func structure(
    _ premises: [NodeIndex], _ conclusion: NodeIndex, by inference: NodeIndex, of argument: NodeIndex,
    in graph: inout ClaimGraph
  ) {
    func line(_ node: NodeIndex, _ role: Occurrence.Role) -> StructureLine {
      let occurrence = graph.addOccurrence(
        Occurrence(
          node: node, role: role, isReference: graph.nodes.texts[node.position].isEmpty,
          text: graph.nodes.texts[node.position],
          marks: 0..<0, group: nil, origin: GraphBuilder.nowhere))
      return StructureLine(occurrence: occurrence, inference: role == .premise ? nil : inference)
    }
    graph.setStructure(
      premises.map { line($0, .premise) } + [line(conclusion, .mainConclusion)], of: argument)
    for premise in premises {
      graph.addEdge(.premise, from: premise, to: inference, origin: GraphBuilder.nowhere)
    }
    graph.addEdge(.conclusion, from: inference, to: conclusion, origin: GraphBuilder.nowhere)
  }

  /// The origin of a node is where its title stands in the text.
  private static func place(_ node: NodeIndex, in graph: inout ClaimGraph) {
    let title = Array(graph.title(of: node).utf8)
    let bytes = Array(text.utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: title) }) else { return }
    graph.setOrigin(SourceRange(file: FileIndex(0), start: start, end: start + title.count), of: node)
  }
}

extension MapView {
  /// A view of the claims, quotations and arguments of a graph and of the relations between them.
  init(dialecticOf graph: ClaimGraph) {
    var view = ClaimGraph(files: graph.files)
    view.metadata = graph.metadata
    for group in graph.groups { _ = view.addGroup(group) }
    for tag in graph.tagNames { _ = view.addTag(tag) }
    var shown: [NodeIndex] = []
    var numbers: [NodeIndex: NodeIndex] = [:]
    for node in graph.nodes.indices
    where [.claim, .quotation, .argument].contains(graph.nodes.kinds[node.position]) {
      let title = view.addText(graph.title(of: node))
      let copy = view.addNode(
        graph.nodes.kinds[node.position], title: title, traits: graph.nodes.traits[node.position],
        origin: graph.nodes.origins[node.position])
      view.setID(view.addText(graph.id(of: node)), of: copy)
      view.setText(view.addText(graph.text(of: node)), of: copy)
      view.setRole(graph.nodes.roles[node.position], of: copy)
      view.setGroup(graph.nodes.groups[node.position], of: copy)
      view.setCheck(graph.check(of: node), of: copy)
      view.setTags(Array(graph.tags(of: node)), of: copy)
      numbers[node] = copy
      shown.append(node)
    }
    for edge in graph.edges.indices where graph.edges.relations[edge.position].isDialectical {
      let to = graph.edges.to[edge.position]
      guard let from = numbers[graph.edges.from[edge.position]],
        let end = numbers[to] ?? graph.nodes.owners[to.position].flatMap({ numbers[$0] })
      else { continue }
      view.addEdge(graph.edges.relations[edge.position], from: from, to: end, origin: GraphBuilder.nowhere)
    }
    self.init(
      graph: view, shown: shown,
      labels: .init(repeating: NodeLabel(showsTitle: true, showsText: true), count: shown.count),
      claims: .init(repeating: (nil, nil), count: view.edges.count))
  }
}
