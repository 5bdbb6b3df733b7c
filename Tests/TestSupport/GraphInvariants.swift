public import Claims
public import Testing

/// Expects what every graph promises: columns of one length, indices within range, unique ids, parents
/// before children.
public func expectInvariants(_ graph: ClaimGraph, sourceLocation: SourceLocation = #_sourceLocation) {
  for fault in graph.brokenInvariants {
    Issue.record("\(fault)", sourceLocation: sourceLocation)
  }
}

extension ClaimGraph {
  /// What is wrong with the graph; empty when all is well.
  public var brokenInvariants: [String] {
    lengthFaults.isEmpty ? nodeFaults + edgeFaults + groupFaults + occurrenceFaults : lengthFaults
  }

  private var lengthFaults: [String] {
    let columns: [(name: String, count: Int)] = [
      ("roles", nodes.roles.count), ("ids", nodes.ids.count), ("titles", nodes.titles.count),
      ("texts", nodes.texts.count), ("traits", nodes.traits.count), ("groups", nodes.groups.count),
      ("origins", nodes.origins.count), ("canonical", nodes.canonical.count),
      ("owners", nodes.owners.count), ("colors", nodes.colors.count), ("tags", nodes.tags.count),
    ]
    let edgeColumns: [(name: String, count: Int)] = [
      ("from", edges.from.count), ("to", edges.to.count), ("edge origins", edges.origins.count),
    ]
    let faults = columns.filter { $0.count != nodes.count } + edgeColumns.filter { $0.count != edges.count }
    return faults.map { "column \($0.name) has \($0.count) rows" }
  }

  private var nodeFaults: [String] {
    var faults: [String] = []
    var ids: Set<String> = []
    for node in nodes.indices {
      let at = node.position
      for text in [nodes.ids[at], nodes.titles[at], nodes.texts[at]]
      where text.range.upperBound > texts.bytes.count {
        faults.append("a text of node \(at) lies outside the pool")
        return faults
      }
      let id = id(of: node)
      if id.isEmpty { faults.append("node \(at) has no id") }
      if !ids.insert(id).inserted { faults.append("id '\(id)' is there twice") }
      if let group = nodes.groups[at], group.position >= groups.count {
        faults.append("node '\(id)' stands in group \(group.position) of \(groups.count)")
      }
      if let canonical = nodes.canonical[at],
        canonical.position >= occurrences.count
          || occurrences[canonical.position].node != node
      {
        faults.append("node '\(id)' shows an occurrence that is not its own")
      }
      if let owner = nodes.owners[at], owner.position >= nodes.count || !nodes.isArgument(owner) {
        faults.append("inference '\(id)' is owned by something else than an argument")
      }
      if nodes.tags[at].upperBound > UInt32(tagList.count) { faults.append("'\(id)' has tags out of range") }
    }
    if tagList.contains(where: { $0.position >= tagNames.count }) { faults.append("a tag has no name") }
    if Set(tagNames).count != tagNames.count { faults.append("a tag name is there twice") }
    let keyed = Array(nodes.data.keys) + Array(nodes.citations.keys) + Array(structures.keys)
    if keyed.contains(where: { $0.position >= nodes.count }) { faults.append("data of a node out of range") }
    return faults
  }

  private var edgeFaults: [String] {
    edges.indices.filter {
      edges.from[$0.position].position >= nodes.count || edges.to[$0.position].position >= nodes.count
    }.map { "edge \($0.position) leads out of the graph" }
  }

  private var groupFaults: [String] {
    var faults: [String] = []
    for (at, group) in groups.enumerated() {
      if let parent = group.parent, parent.position >= at {
        faults.append("group '\(group.title)' stands before its parent")
      }
      if group.tags.contains(where: { $0.position >= tagNames.count }) {
        faults.append("group '\(group.title)' has a tag without a name")
      }
    }
    if Set(groups.map(\.id)).count != groups.count { faults.append("a group id is there twice") }
    return faults
  }

  private var occurrenceFaults: [String] {
    var faults: [String] = []
    for (at, occurrence) in occurrences.enumerated() {
      if occurrence.node.position >= nodes.count { faults.append("occurrence \(at) is of no node") }
      if let group = occurrence.group, group.position >= groups.count {
        faults.append("occurrence \(at) stands in no group")
      }
      if occurrence.marks.upperBound > UInt32(marks.count) {
        faults.append("occurrence \(at) has no marks")
      } else if marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
        .contains(where: { $0.start > $0.end || $0.end > occurrence.text.count })
      {
        faults.append("a mark of occurrence \(at) lies outside its text")
      }
    }
    if occurrenceData.keys.contains(where: { $0.position >= occurrences.count }) {
      faults.append("data of an occurrence out of range")
    }
    for (argument, lines) in structures where argument.position < nodes.count {
      if !nodes.isArgument(argument) {
        faults.append("'\(id(of: argument))' has a structure but is no argument")
      }
      for line in lines {
        if line.occurrence.position >= occurrences.count { faults.append("a line without an occurrence") }
        if let step = line.inference, step.position >= nodes.count || nodes.kinds[step.position] != .inference
        {
          faults.append("a line is concluded by something else than an inference")
        }
      }
    }
    return faults
  }
}
