public import Claims
public import SourceText

extension ClaimGraph {
  /// The graph as text for people to compare: groups, nodes, edges and findings, a line each.
  ///
  ///     group Cost
  ///     claim Toll: The toll should go.
  ///       in Cost
  ///     argument Queue: The queue is long.
  ///     Queue supports Toll
  ///     warning unknown-tag 3:9
  ///
  /// What has no title is named by its text in quotation marks, or by its id when it has no text either. What
  /// is so for most nodes (no role, no group, no data …) is left out. Control characters are escaped.
  public func summary(findings: FindingList = FindingList()) -> String {
    var lines = groups.indices.map { groupLine(GroupIndex($0)) }
    for node in nodes.indices where nodes.kinds[node.position] != .inference || nodes.data[node] != nil {
      lines += nodeLines(node)
    }
    for edge in edges.indices {
      let (from, to) = (name(of: edges.from[edge.position]), name(of: edges.to[edge.position]))
      lines.append("\(from) \(edges.relations[edge.position].rawValue) \(to)")
    }
    lines += FindingLines(files: files).lines(of: findings)
    return lines.map { $0.visible + "\n" }.joined()
  }

  private func groupLine(_ group: GroupIndex) -> String {
    let path = groupPath(of: group).map { groups[$0.position].title }.joined(separator: " > ")
    let (tags, data) = (groups[group.position].tags, groups[group.position].data)
    return "group \(path)" + tags.map { " #\(tagNames[$0.position])" }.joined()
      + (data.entries.isEmpty ? "" : " \(data.flow)")
  }

  private func nodeLines(_ node: NodeIndex) -> [String] {
    let at = node.position
    let title = nodes.kinds[at] == .inference ? name(of: node) : title(of: node)
    let text = text(of: node)
    var lines = [
      nodes.kinds[at].rawValue + (title.isEmpty ? "" : " " + title) + (text.isEmpty ? "" : ": " + text)
    ]
    if let role = nodes.roles[at] { lines.append("  role \(role.rawValue)") }
    if !tags(of: node).isEmpty { lines.append("  tags " + tagNames(of: node).joined(separator: ", ")) }
    if let group = nodes.groups[at] {
      lines.append("  in " + groupPath(of: group).map { groups[$0.position].title }.joined(separator: " > "))
    }
    if let data = nodes.data[node], !data.entries.isEmpty { lines.append("  data \(data.flow)") }
    if let citation = nodes.citations[node] { lines.append("  cited \(citation.summary)") }
    if let canonical = nodes.canonical[at] { lines += markLines(occurrences[canonical.position]) }
    for (number, line) in (structures[node] ?? []).enumerated() {
      if let inference = line.inference {
        let rules = self.title(of: inference)
        lines.append("  ----" + (rules.isEmpty ? "" : " " + rules))
      }
      let occurrence = occurrences[line.occurrence.position]
      lines.append("  (\(number + 1)) \(name(of: occurrence.node)), \(occurrence.role.rawValue)")
    }
    return lines
  }

  private func markLines(_ occurrence: Occurrence) -> [String] {
    let text = Array(texts[occurrence.text])
    return marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)].map { mark in
      let words = String(decoding: text[Int(mark.start)..<Int(mark.end)], as: UTF8.self)
      let target = texts.string(mark.target)
      return "  \(mark.kind.rawValue) '\(words)'" + (target.isEmpty ? "" : " to \(target)")
    }
  }

  private func name(of node: NodeIndex) -> String {
    if nodes.kinds[node.position] == .inference, let owner = nodes.owners[node.position] {
      let steps = (structures[owner] ?? []).compactMap(\.inference)
      return "step \((steps.firstIndex(of: node) ?? -1) + 1) of \(name(of: owner))"
    }
    let title = title(of: node)
    if !title.isEmpty { return title }
    let text = text(of: node)
    return text.isEmpty ? id(of: node) : "'\(text)'"
  }
}

extension Citation {
  fileprivate var summary: String {
    [
      locator.map { "locator \($0)" }, work.map { "work \($0)" }, date.map { "date \($0)" },
      weight.map { "weight \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension DataValue {
  /// The value in YAML's flow style; texts stand bare.
  public var flow: String {
    switch self {
    case .null: "null"
    case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    case .timestamp(let value): value
    default: text ?? ""
    }
  }
}

extension String {
  /// Control characters as Swift writes them in a literal.
  fileprivate var visible: String {
    unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      default: String(scalar)
      }
    }.joined()
  }
}
