internal import Claims

/// What Argdown makes of each node, and the title it knows it by.
///
/// Argdown keeps statements and arguments by title. What has none is called "Untitled 1", "Untitled 2" …,
/// passing over numbers that an author used; a title that two nodes share gets a number at the second.
struct ArgdownTitles {
  enum Kind: String {
    case statement = "equivalence-class"
    case argument
    case inference
  }

  /// For each node of the graph; nil for what Argdown has no word for.
  let kinds: [Kind?]
  /// For each node of the graph. An inference bears the title of its argument.
  let titles: [String]

  init(_ graph: ClaimGraph) {
    let kinds = graph.nodes.indices.map { Self.kind(of: $0, in: graph) }
    var titles = [String](repeating: "", count: kinds.count)
    var taken: [Kind: Set<String>] = [.statement: [], .argument: []]
    for (position, kind) in kinds.enumerated() where kind == .statement || kind == .argument {
      guard let kind, !graph.nodes.titles[position].isEmpty else { continue }
      titles[position] = graph.title(of: NodeIndex(position))
      taken[kind]?.insert(titles[position])
    }
    Self.numberShared(&titles, kinds, taken: &taken)
    Self.numberUntitled(&titles, kinds, taken: taken)
    for position in kinds.indices where kinds[position] == .inference {
      if let owner = graph.nodes.owners[position] { titles[position] = titles[owner.position] }
    }
    self.kinds = kinds
    self.titles = titles
  }

  private static func kind(of node: NodeIndex, in graph: ClaimGraph) -> Kind? {
    if graph.nodes.isStatement(node) { return .statement }
    if graph.nodes.isArgument(node) { return .argument }
    return graph.nodes.owners[node.position] == nil ? nil : .inference
  }

  private static func numberShared(
    _ titles: inout [String], _ kinds: [Kind?], taken: inout [Kind: Set<String>]
  ) {
    var seen: [Kind: Set<String>] = [.statement: [], .argument: []]
    var numbers: [String: Int] = [:]
    for (position, kind) in kinds.enumerated() where !titles[position].isEmpty {
      guard let kind, seen[kind]?.insert(titles[position]).inserted == false else { continue }
      let title = titles[position]
      var number = numbers[title] ?? 2
      while taken[kind]?.insert("\(title) (\(number))").inserted == false { number += 1 }
      titles[position] = "\(title) (\(number))"
      numbers[title] = number + 1
    }
  }

  private static func numberUntitled(
    _ titles: inout [String], _ kinds: [Kind?], taken: [Kind: Set<String>]
  ) {
    var number = 0
    for (position, kind) in kinds.enumerated() where titles[position].isEmpty {
      guard kind == .statement || kind == .argument else { continue }
      var title: String
      repeat {
        number += 1
        title = "Untitled \(number)"
      } while taken.values.contains { $0.contains(title) }
      titles[position] = title
    }
  }
}
