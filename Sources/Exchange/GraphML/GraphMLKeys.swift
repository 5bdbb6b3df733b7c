/// Keys of a node, in the order they are written.
struct GraphMLNodeKeys {
  /// The node's id in the claim graph; the XML id may differ, and tools change it.
  let uid = GraphMLKey(.node, "uid")
  /// What a tool shows: title, else text, else id. Gephi reads `label`, Cytoscape `name`.
  let label = GraphMLKey(.node, "label")
  let name = GraphMLKey(.node, "name")
  let kind = GraphMLKey(.node, "kind")
  let role = GraphMLKey(.node, "role")
  let title = GraphMLKey(.node, "title")
  let text = GraphMLKey(.node, "text")
  /// Ids of the parties that hold it, as the map writes them in `by`; several are parted by a blank.
  let by = GraphMLKey(.node, "by")
  let via = GraphMLKey(.node, "via")
  let source = GraphMLKey(.node, "source")
  let locator = GraphMLKey(.node, "locator")
  let work = GraphMLKey(.node, "work")
  let date = GraphMLKey(.node, "date")
  let weight = GraphMLKey(.node, "weight", .double)
  /// Parted by blanks.
  let tags = GraphMLKey(.node, "tags")
  let traits = GraphMLKey(.node, "traits")
  /// For an inference the id of the argument it is a step of.
  let argument = GraphMLKey(.node, "argument")
  /// Titles of the groups it stands in, outermost first, parted by ` / `.
  let group = GraphMLKey(.node, "group")
  /// Id of the innermost group; the graph's `groups` tells more of it.
  let groupID = GraphMLKey(.node, "group-id")
  /// `#rrggbb`, where the map gives the node a colour of its own.
  let color = GraphMLKey(.node, "color")
  /// Colour to draw it in, 0 … 255: its own, else that of its kind and role.
  let red = GraphMLKey(.node, "r", .int)
  let green = GraphMLKey(.node, "g", .int)
  let blue = GraphMLKey(.node, "b", .int)
  /// What an audit says of a quotation's words, and flags beside it, parted by blanks.
  let verdict = GraphMLKey(.node, "verdict")
  let flags = GraphMLKey(.node, "flags")
  /// Where the words stand in their source.
  let foundAt = GraphMLKey(.node, "found-at")
  /// What a person says of it: `harmless`, `misleading` …
  let ruling = GraphMLKey(.node, "ruling")
  /// The author's data as JSON.
  let data = GraphMLKey(.node, "data")
  /// `file:line:column`
  let origin = GraphMLKey(.node, "origin")

  var all: [GraphMLKey] {
    [
      uid, label, name, kind, role, title, text, by, via, source, locator, work, date, weight, tags, traits,
      argument, group, groupID, color, red, green, blue, verdict, flags, foundAt, ruling, data, origin,
    ]
  }
}

/// Keys of an edge, in the order they are written.
struct GraphMLEdgeKeys {
  /// Three names for one thing: Gephi reads `label`, Cytoscape `interaction`, the claim graph `relation`.
  let label = GraphMLKey(.edge, "label")
  let interaction = GraphMLKey(.edge, "interaction")
  let relation = GraphMLKey(.edge, "relation")
  /// 1 for every edge: tools that weigh edges expect the key.
  let weight = GraphMLKey(.edge, "weight", .double)
  let origin = GraphMLKey(.edge, "origin")

  var all: [GraphMLKey] { [label, interaction, relation, weight, origin] }
}

/// Keys of the graph itself.
struct GraphMLGraphKeys {
  let title = GraphMLKey(.graph, "title")
  /// What the map says of itself, as JSON.
  let metadata = GraphMLKey(.graph, "metadata")
  /// Groups and premise-conclusion structures, as JSON: the members of these names in our JSON format.
  let groups = GraphMLKey(.graph, "groups")
  let structures = GraphMLKey(.graph, "structures")
  /// How many characters XML cannot hold; each stands as U+FFFD.
  let replaced = GraphMLKey(.graph, "replaced-characters", .int)

  var all: [GraphMLKey] { [title, metadata, groups, structures, replaced] }
}
