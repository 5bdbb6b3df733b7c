internal import Claims

/// The names under which formats carry what a claim graph says of a node, in the order they are written.
enum NodeProperty: Int, CaseIterable {
  /// The node's id in the claim graph; the id in a file may differ, and tools change it.
  case uid
  /// What a tool shows: title, else text, else id. Gephi reads `label`, Cytoscape `name`.
  case label, name
  case kind, role, title, text
  /// Ids of the parties that hold it, as the map writes them in `by`; several are parted by a blank. The
  /// edges say the same.
  case by, via, source
  case locator, work, date
  case weight
  /// Parted by blanks; as a JSON list where one has a blank itself.
  case tags
  case traits
  /// For an inference the id of the argument it is a step of.
  case argument
  /// Titles of the groups it stands in, outermost first, parted by ` / `.
  case group
  /// Id of the innermost group; the graph's `groups` tells more of it.
  case groupID
  /// `#rrggbb`, where the map gives the node a colour of its own.
  case color
  /// Colour to draw it in, 0 … 255: its own, else that of its kind and role.
  case red
  case green
  case blue
  /// What an audit says of a quotation's words, and flags beside it, parted by blanks.
  case verdict, flags
  /// Where the words stand in their source.
  case foundAt
  /// What a person says of it: `harmless`, `misleading` …, and as JSON by whom, when and why.
  case ruling
  case rulingData
  /// The author's data as JSON, but for single values, which are properties of their own.
  case data
  /// Where the node is defined and named again, with what is bold, a link, a mention; JSON, and only where
  /// there is more to tell than the text.
  case occurrences
  /// Of formats that show a part of the graph or change its order: the node's number in the whole.
  case position
  /// What another program draws it by, kept to be given back.
  case graphics
  /// What we drew it by, as a hash: graphics that still are what they were need not be kept.
  case drawn
  /// Values with characters that the format cannot hold, as a JSON object of them all.
  case exact
  /// `file:line:column`
  case origin
}

/// The same of an edge.
enum EdgeProperty: Int, CaseIterable {
  /// Three names for one thing: Gephi reads `label`, Cytoscape `interaction`, the claim graph `relation`.
  case label, interaction, relation
  /// 1 for every edge: tools that weigh edges expect the key.
  case weight
  case data
  case position
  /// Drawn only: it stands for a structure that is not shown, and is no edge of the graph.
  case sketch
  case graphics, drawn, exact, origin
}

/// The same of the graph itself.
enum GraphProperty: Int, CaseIterable {
  /// The version of this vocabulary; marks a file as ours.
  case claimgraph
  case title
  /// What the map says of itself, as JSON.
  case metadata
  /// Names of tags, groups, premise-conclusion structures as JSON: the members of these names in our JSON.
  case tags, groups, structures
  /// Nodes and edges that a drawing does not show, as JSON.
  case hidden
  case exact
  /// How many characters the format could not hold; each stands as U+FFFD.
  case replaced
}

enum Vocabulary {
  static let version = 1

  /// Keys of all the names, each at the number that `key` of a property says.
  static let keys: PropertyKeys = {
    var keys = PropertyKeys()
    for name in NodeProperty.allCases.map(\.name) + EdgeProperty.allCases.map(\.name)
      + GraphProperty.allCases.map(\.name)
    {
      _ = keys.index(of: name)
    }
    return keys
  }()
}

extension NodeProperty {
  var name: String { Self.names[rawValue] }
  /// The number of the name in `Vocabulary.keys`.
  var key: KeyIndex { Self.keys[rawValue] }
  static func named(_ name: String) -> NodeProperty? { byName[name] }

  /// What a writer declares its values as.
  var kind: PropertyValue.Kind {
    switch self {
    case .red, .green, .blue, .position: .int
    case .weight: .double
    case .rulingData, .data, .occurrences, .exact: .json
    case .graphics: .xml
    default: .string
    }
  }

  private static let special: [NodeProperty: String] = [
    .groupID: "group-id", .red: "r", .green: "g", .blue: "b", .foundAt: "found-at",
    .rulingData: "ruling-data",
  ]
  private static let names = allCases.map { special[$0] ?? String(describing: $0) }
  private static let keys = allCases.map { Vocabulary.keys.existing($0.name) ?? KeyIndex(0) }
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension EdgeProperty {
  var name: String { Self.names[rawValue] }
  /// The number of the name in `Vocabulary.keys`.
  var key: KeyIndex { Self.keys[rawValue] }
  static func named(_ name: String) -> EdgeProperty? { byName[name] }

  var kind: PropertyValue.Kind {
    switch self {
    case .position: .int
    case .weight: .double
    case .sketch: .bool
    case .data, .exact: .json
    case .graphics: .xml
    default: .string
    }
  }

  private static let names = allCases.map { String(describing: $0) }
  private static let keys = allCases.map { Vocabulary.keys.existing($0.name) ?? KeyIndex(0) }
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension GraphProperty {
  var name: String { Self.names[rawValue] }
  /// The number of the name in `Vocabulary.keys`.
  var key: KeyIndex { Self.keys[rawValue] }
  static func named(_ name: String) -> GraphProperty? { byName[name] }

  var kind: PropertyValue.Kind {
    switch self {
    case .claimgraph, .replaced: .int
    case .title: .string
    case .metadata, .tags, .groups, .structures, .hidden, .exact: .json
    }
  }

  private static let names = allCases.map { $0 == .replaced ? "replaced-characters" : String(describing: $0) }
  private static let keys = allCases.map { Vocabulary.keys.existing($0.name) ?? KeyIndex(0) }
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

extension PropertyValue {
  init(_ property: NodeProperty, _ text: Text) {
    self.init(key: property.key, kind: property.kind, text: text)
  }
  init(_ property: EdgeProperty, _ text: Text) {
    self.init(key: property.key, kind: property.kind, text: text)
  }
  init(_ property: GraphProperty, _ text: Text) {
    self.init(key: property.key, kind: property.kind, text: text)
  }
}
