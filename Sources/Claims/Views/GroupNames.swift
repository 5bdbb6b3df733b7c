/// Finds groups by what people call them: a title (`Ferry`), or a path of titles (`Harbour/Ferry`).
struct GroupNames {
  /// The titles from the outermost group to each group, joined by `/`.
  let paths: [String]

  init(_ groups: [Group]) {
    var paths: [String] = []
    for (at, group) in groups.enumerated() {
      if let parent = group.parent, parent.position < at {
        paths.append(paths[parent.position] + "/" + group.title)
      } else {
        paths.append(group.title)
      }
    }
    self.paths = paths
  }

  /// Whether a name means the group; the beginning of a path may be left out.
  func name(_ name: String, means group: Int) -> Bool {
    paths[group] == name || paths[group].hasSuffix("/" + name)
  }
}

extension ClaimGraph {
  /// For each group whether it or a group around it is one of `names`.
  func groupsWithin(_ names: [String]) -> [Bool] {
    if names.isEmpty { return .init(repeating: false, count: groups.count) }
    let titles = GroupNames(groups)
    var within: [Bool] = []
    for (at, group) in groups.enumerated() {
      let inherited = group.parent.map { $0.position < at && within[$0.position] } ?? false
      within.append(inherited || names.contains { titles.name($0, means: at) })
    }
    return within
  }
}
