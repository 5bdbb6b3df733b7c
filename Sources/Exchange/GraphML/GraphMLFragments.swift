internal import Claims
internal import SourceText
internal import XMLStream

/// The `data` elements that say the same of many nodes or edges, put together once.
struct GraphMLFragments {
  private struct KindAndRole: Hashable {
    let kind: NodeKind
    let role: Role?
  }

  private let kinds: [KindAndRole: XMLFragment]
  private let colors: [KindAndRole: XMLFragment]
  private let relations: [Relation: XMLFragment]

  /// For each file its name and a colon.
  let fileHeads: [XMLFragment]
  let colon = XMLFragment { $0.text(":") }

  init(_ nodeKeys: GraphMLNodeKeys, _ edgeKeys: GraphMLEdgeKeys, _ files: SourceFiles) {
    fileHeads = files.files.map { file in XMLFragment { $0.text(file.name + ":") } }
    let all = NodeKind.allCases.flatMap { kind in
      ([nil] + Role.allCases).map { KindAndRole(kind: kind, role: $0) }
    }
    kinds = .init(uniqueKeysWithValues: all.map { ($0, Self.words(nodeKeys, $0)) })
    colors = .init(
      uniqueKeysWithValues: all.map { ($0, Self.color(nodeKeys, BoxStyle($0.kind, $0.role).stroke)) })
    relations = .init(uniqueKeysWithValues: Relation.allCases.map { ($0, Self.words(edgeKeys, $0)) })
  }

  /// Kind and role.
  func words(_ kind: NodeKind, _ role: Role?, _ xml: inout XMLWriter) {
    if let fragment = kinds[KindAndRole(kind: kind, role: role)] { xml.fragment(fragment) }
  }

  /// The colour to draw a node in that has none of its own.
  func color(_ kind: NodeKind, _ role: Role?, _ xml: inout XMLWriter) {
    if let fragment = colors[KindAndRole(kind: kind, role: role)] { xml.fragment(fragment) }
  }

  /// Label, interaction, relation and weight.
  func words(_ relation: Relation, _ xml: inout XMLWriter) {
    if let fragment = relations[relation] { xml.fragment(fragment) }
  }

  static func color(_ keys: GraphMLNodeKeys, _ color: Color) -> XMLFragment {
    XMLFragment { xml in
      xml.element(keys.red.data, String(color.rgb >> 16))
      xml.element(keys.green.data, String(color.rgb >> 8 & 0xFF))
      xml.element(keys.blue.data, String(color.rgb & 0xFF))
    }
  }

  private static func words(_ keys: GraphMLNodeKeys, _ node: KindAndRole) -> XMLFragment {
    XMLFragment { xml in
      xml.element(keys.kind.data, node.kind.rawValue)
      if let role = node.role { xml.element(keys.role.data, role.rawValue) }
    }
  }

  private static func words(_ keys: GraphMLEdgeKeys, _ relation: Relation) -> XMLFragment {
    XMLFragment { xml in
      for key in [keys.label, keys.interaction, keys.relation] { xml.element(key.data, relation.rawValue) }
      xml.element(keys.weight.data, "1")
    }
  }
}
