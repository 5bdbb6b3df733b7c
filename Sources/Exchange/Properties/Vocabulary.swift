/// The names under which formats carry what a claim graph says of a node, in the order they are written.
enum NodeProperty: String, CaseIterable {
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
  case groupID = "group-id"
  /// `#rrggbb`, where the map gives the node a colour of its own.
  case color
  /// Colour to draw it in, 0 … 255: its own, else that of its kind and role.
  case red = "r"
  case green = "g"
  case blue = "b"
  /// What an audit says of a quotation's words, and flags beside it, parted by blanks.
  case verdict, flags
  /// Where the words stand in their source.
  case foundAt = "found-at"
  /// What a person says of it: `harmless`, `misleading` …, and as JSON by whom, when and why.
  case ruling
  case rulingData = "ruling-data"
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
enum EdgeProperty: String, CaseIterable {
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
enum GraphProperty: String, CaseIterable {
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
  case replaced = "replaced-characters"
}

enum Vocabulary {
  static let version = 1
}
