internal import Claims
internal import Writing

/// Writes frames, cards and arrows of a canvas. What comes later lies above what came before, so frames come
/// first, outer ones before inner ones.
struct CanvasWriter {
  private let document: ExportDocument
  private let graph: ClaimGraph
  private let cards: [CanvasCard]
  private let layout: CanvasLayout
  private let nodeIDs: [[UInt8]]
  private let groupIDs: [[UInt8]]

  init(_ document: ExportDocument) {
    self.document = document
    graph = document.view.graph
    let credits = Credits(document)
    cards = graph.nodes.indices.map { CanvasCard(of: $0, in: document, credits) }
    layout = CanvasLayout(document, cards: cards)
    var fresh = FreshTokens()
    let (nodes, texts) = (graph.nodes, graph.texts)
    nodeIDs = nodes.ids.map { fresh.make(Array(texts[$0])) }
    groupIDs = graph.groups.map { fresh.make(Array("group:\($0.id)".utf8)) }
  }

  func writeFrames(_ json: inout JSONWriter) {
    for case .enter(let group, _) in GroupTree(graph).steps {
      guard group.position < layout.groups.count, let frame = layout.groups[group.position] else { continue }
      let facts = graph.groups[group.position]
      json.element { json in
        json.object { json in
          json.member("id", groupIDs[group.position][...])
          json.member("type", "group")
          json.frame(frame)
          if let color = facts.color { json.member("color") { $0.color(color) } }
          json.member("label", facts.title)
        }
      }
    }
  }

  func writeCards(_ json: inout JSONWriter) {
    for node in graph.nodes.indices {
      json.element { json in
        json.object { json in
          json.member("id", nodeIDs[node.position][...])
          json.member("type", "text")
          json.frame(layout.cards[node.position])
          if let color = color(of: node) { json.member("color", color) }
          json.member("text", cards[node.position].markdown[...])
        }
      }
    }
  }

  func writeArrows(_ json: inout JSONWriter) {
    let ids = EdgeIDs(graph)
    var fresh = FreshTokens()
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      let sides = sides(from, to)
      let id = fresh.make(ids.bytes(of: edge, in: graph))
      json.element { json in
        json.object { json in
          json.member("id", id[...])
          json.member("fromNode", nodeIDs[from.position][...])
          json.member("fromSide", sides.from.rawValue)
          if relation.isSymmetric { json.member("fromEnd", "arrow") }
          json.member("toNode", nodeIDs[to.position][...])
          json.member("toSide", sides.to.rawValue)
          json.member("toEnd", "arrow")
          if let color = document.view.relationColors[relation]?.hex ?? CanvasColor(relation)?.rawValue {
            json.member("color", color)
          }
          json.member("label", relation.rawValue)
        }
      }
    }
  }

  private func color(of node: NodeIndex) -> String? {
    graph.nodes.colors[node.position]?.hex
      ?? graph.nodes.roles[node.position].map { CanvasColor($0).rawValue }
  }

  private enum Side: String {
    case top, right, bottom, left
  }

  /// The sides that face each other. An arrow from a card to itself goes out to the right and comes in above.
  private func sides(_ from: NodeIndex, _ to: NodeIndex) -> (from: Side, to: Side) {
    if from == to { return (.right, .top) }
    let (a, b) = (layout.cards[from.position], layout.cards[to.position])
    if a.y >= b.y + b.height { return (.top, .bottom) }
    if b.y >= a.y + a.height { return (.bottom, .top) }
    return a.x <= b.x ? (.right, .left) : (.left, .right)
  }
}

/// The canvas's own colours, which change with the reader's theme.
private enum CanvasColor: String {
  case red = "1"
  case orange = "2"
  case yellow = "3"
  case green = "4"
  case cyan = "5"
  case purple = "6"

  init(_ role: Role) {
    switch role {
    case .thesis: self = .purple
    case .assertion: self = .orange
    case .rebuttal: self = .cyan
    case .concession: self = .yellow
    }
  }

  /// Nil for relations that a canvas need not tell apart at a glance.
  init?(_ relation: Relation) {
    switch relation {
    case .supports, .entails: self = .green
    case .attacks, .contrary, .contradictory: self = .red
    case .undercuts: self = .purple
    case .premise, .conclusion, .quotes, .assertedBy, .via: return nil
    }
  }
}

extension JSONWriter {
  fileprivate mutating func frame(_ frame: CanvasLayout.Frame) {
    member("x", frame.x)
    member("y", frame.y)
    member("width", frame.width)
    member("height", frame.height)
  }
}
