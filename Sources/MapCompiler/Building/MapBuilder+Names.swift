internal import Claims
internal import SourceText

/// What data says of its owner itself: `id`, `title` and `tags`. These are taken out of the data.
///
/// Maps that other programs made need them: their ids follow no rule of ours, two of their nodes may bear one
/// title, and a title can hold what no bracket can (`[Yes (2)]: … {id: n7, title: "Yes"}`).
extension MapBuilder {
  /// An id or title that data states, and where.
  struct StatedName {
    var name: String
    var range: SourceRange?
  }

  /// The names that data states for nodes.
  struct StatedNames {
    var ids: [NodeIndex: StatedName] = [:]
    var titles: [NodeIndex: StatedName] = [:]
    /// What stands in the brackets of nodes whose title is another; ids are made of it.
    var spelled: [NodeIndex: Text] = [:]
  }

  /// What is left of a node's data without the names; nil if nothing is.
  mutating func takeNames(from data: DataValue?, of node: NodeIndex) -> DataValue? {
    guard let data else { return nil }
    var rest: [DataValue.Entry] = []
    for entry in data.entries {
      switch entry.key {
      case "id":
        guard let id = name(entry), !id.isEmpty else { break }
        note(StatedName(name: id, range: entry.valueRange), of: node, in: \.ids, "id")
        continue
      case "title":
        guard let title = name(entry) else { break }
        note(StatedName(name: title, range: entry.valueRange), of: node, in: \.titles, "title")
        continue
      case "tags":
        guard let tags = tags(entry) else { break }
        use(tags: tags, by: node)
        continue
      default: break
      }
      rest.append(entry)
    }
    if rest.count == data.entries.count { return data }
    return rest.isEmpty ? nil : .map(rest)
  }

  /// The text of an entry that must be one; what is none stays data.
  mutating func name(_ entry: DataValue.Entry) -> String? {
    if let name = entry.value.text, !name.isEmpty || entry.key == "title" { return name }
    findings.add(.notANameOfItsOwn(entry))
    return nil
  }

  func tags(_ entry: DataValue.Entry) -> [TextBuilder.Tag]? {
    guard let names = entry.value.texts else { return nil }
    return names.map { TextBuilder.Tag(name: Array($0.utf8)[...], range: entry.valueRange ?? .startOfMap) }
  }

  /// What is said first counts.
  private mutating func note(
    _ stated: StatedName, of node: NodeIndex, in table: WritableKeyPath<StatedNames, [NodeIndex: StatedName]>,
    _ what: String
  ) {
    if let known = names[keyPath: table][node], known.name != stated.name {
      findings.add(.statedTwice(what, stated.range, stated.name, known.name))
    } else {
      names[keyPath: table][node] = stated
    }
  }

  /// Gives nodes the titles that their data states.
  mutating func resolveTitles() {
    for (node, stated) in names.titles.sorted(by: { $0.key < $1.key }) {
      names.spelled[node] = graph.nodes.titles[node.position]
      graph.setTitle(graph.addText(stated.name), of: node)
      if stated.name.isEmpty {
        graph.removeTraits(.titled, of: node)
      } else {
        graph.insertTraits(.titled, of: node)
      }
    }
  }
}
