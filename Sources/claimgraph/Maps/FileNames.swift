extension String {
  /// Whether a file of this name bears an extension, whichever way it is spelt: `FRIENDS.CSV`.
  func hasExtension(_ name: String) -> Bool { lowercased().hasSuffix("." + name) }

  /// The formats whose extension a file of this name bears: those with the longest, as `jgf.json` says more than
  /// `json`, in the order of the list.
  func formats<F>(of list: [F], _ extensions: (F) -> [String]) -> [F] {
    let fitting = list.map { format in
      (format, extensions(format).filter(hasExtension).map(\.utf8.count).max() ?? 0)
    }
    guard let longest = fitting.map(\.1).max(), longest > 0 else { return [] }
    return fitting.filter { $0.1 == longest }.map(\.0)
  }
}
