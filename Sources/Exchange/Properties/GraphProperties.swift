internal import Claims
internal import SourceText
internal import Writing

/// What a claim graph says of its nodes, edges and itself as named values: what all formats for graphs carry
/// alike. What is empty is left out, as many programs do not tell an empty text from a missing one.
///
/// - Complexity: O(graph) for everything together.
struct GraphProperties {
  let graph: ClaimGraph
  /// The graph's texts and those made here.
  var texts: TextPool
  /// Those of the vocabulary and of the author's own data.
  private(set) var keys = Vocabulary.keys
  var json: GraphJSON
  let nodeColumns: DataColumns
  let edgeColumns: DataColumns
  private let hasOrigins: Bool
  private var words: [String: Text] = [:]
  /// Texts that follow from a kind and role alone.
  private var styles: [Style: [PropertyValue]] = [:]
  private var relations: [Relation: [PropertyValue]] = [:]
  private var colors: [Color: [PropertyValue]] = [:]
  private var traits: [NodeTraits: Text] = [:]
  /// `file:` of the file last named.
  private var placeHead: (file: FileIndex, bytes: [UInt8])?
  /// The path last written; neighbours mostly share it.
  private var groupPath: (group: GroupIndex, values: [PropertyValue])?
  private var scratch: [UInt8] = []

  private struct Style: Hashable {
    let kind: NodeKind
    let role: Role?
  }

  /// - Parameters:
  ///   - reserved: names that mean something else in the format; data of the author's under such a name is
  ///     told as JSON.
  ///   - hasColumns: whether single values of the author's data are properties of their own.
  ///   - hasOrigins: whether places in files are told.
  init(
    _ graph: ClaimGraph, reserved: Set<String> = [], hasColumns: Bool = true, hasOrigins: Bool = true
  ) {
    self.graph = graph
    self.hasOrigins = hasOrigins
    texts = graph.texts
    json = GraphJSON(graph, tellsOrigins: false)
    nodeColumns =
      hasColumns
      ? DataColumns(graph.nodes.data.values) { NodeProperty.named($0) != nil || reserved.contains($0) }
      : .none
    edgeColumns =
      hasColumns
      ? DataColumns(graph.edges.data.values) { EdgeProperty.named($0) != nil || reserved.contains($0) }
      : .none
  }
}

// MARK: - Making values

extension GraphProperties {
  mutating func word(_ word: String) -> Text {
    if let known = words[word] { return known }
    let text = texts.add(word)
    words[word] = text
    return text
  }

  mutating func key(_ name: String) -> KeyIndex { keys.index(of: name) }

  /// Compact JSON as a text of the pool.
  mutating func jsonText(_ write: (inout JSONWriter) -> Void) -> Text {
    let bytes = ByteStream.collect { stream in
      var json = JSONWriter(stream, compact: true)
      write(&json)
      stream = json.end()
    }
    return texts.add(bytes.dropLast())  // the line break at the end
  }

  /// `file:line:column`; empty where there is none.
  mutating func place(_ origin: SourceRange) -> Text {
    guard hasOrigins, let place = json.positions.position(of: Int(origin.start), in: origin.file) else {
      return .empty
    }
    scratch.removeAll(keepingCapacity: true)
    if placeHead?.file != origin.file {
      placeHead = (origin.file, Array(graph.files[origin.file].name.utf8) + [UInt8(ascii: ":")])
    }
    scratch.append(contentsOf: placeHead?.bytes ?? [])
    scratch.append(decimal: place.line)
    scratch.append(UInt8(ascii: ":"))
    scratch.append(decimal: place.column)
    return texts.add(scratch[...])
  }

  /// Ids as the map writes them, parted by blanks.
  mutating func localIDs(_ nodes: [NodeIndex]) -> Text {
    if nodes.isEmpty { return .empty }
    scratch.removeAll(keepingCapacity: true)
    for (number, node) in nodes.enumerated() {
      if number > 0 { scratch.append(UInt8(ascii: " ")) }
      scratch.append(contentsOf: graph.localID(of: node))
    }
    return texts.add(scratch[...])
  }

  /// Kind and role.
  mutating func kindAndRole(_ kind: NodeKind, _ role: Role?) -> [PropertyValue] {
    let style = Style(kind: kind, role: role)
    if let known = styles[style] { return known }
    var values = [PropertyValue(NodeProperty.kind, word(kind.rawValue))]
    if let role { values.append(PropertyValue(NodeProperty.role, word(role.rawValue))) }
    styles[style] = values
    return values
  }

  /// Label, interaction, relation and weight.
  mutating func relation(_ relation: Relation) -> [PropertyValue] {
    if let known = relations[relation] { return known }
    let text = word(relation.rawValue)
    let values = [
      PropertyValue(EdgeProperty.label, text), PropertyValue(EdgeProperty.interaction, text),
      PropertyValue(EdgeProperty.relation, text),
      PropertyValue(EdgeProperty.weight, word("1")),
    ]
    relations[relation] = values
    return values
  }

  /// Their names parted by blanks.
  mutating func names(of traits: NodeTraits) -> Text {
    if let known = self.traits[traits] { return known }
    let names = texts.add(traits.names.joined(separator: " "))
    self.traits[traits] = names
    return names
  }

  /// Red, green and blue.
  mutating func components(_ color: Color) -> [PropertyValue] {
    if let known = colors[color] { return known }
    let values = [
      PropertyValue(NodeProperty.red, word(String(color.rgb >> 16))),
      PropertyValue(NodeProperty.green, word(String(color.rgb >> 8 & 0xFF))),
      PropertyValue(NodeProperty.blue, word(String(color.rgb & 0xFF))),
    ]
    colors[color] = values
    return values
  }

  /// Of groups nested deeper than that the innermost only, so that a file stays in proportion to its map.
  private static let longestPath = 64

  /// The titles of the groups that hold a group, and its id.
  mutating func path(of group: GroupIndex) -> [PropertyValue] {
    if let groupPath, groupPath.group == group { return groupPath.values }
    let titles = graph.groupPath(of: group).suffix(Self.longestPath).map { graph.groups[$0.position].title }
    var values: [PropertyValue] = []
    let text = texts.add(titles.joined(separator: " / "))
    if !text.isEmpty { values.append(PropertyValue(NodeProperty.group, text)) }
    values.append(PropertyValue(NodeProperty.groupID, word(graph.groups[group.position].id)))
    groupPath = (group, values)
    return values
  }
}

extension [UInt8] {
  /// Decimal digits of a number that is not negative.
  fileprivate mutating func append(decimal number: Int) {
    let start = count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
