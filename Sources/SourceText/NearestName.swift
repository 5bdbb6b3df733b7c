/// Finds the name a person most likely meant.
public enum NearestName {
  /// The candidate nearest to `name` by edit distance (insert, delete, replace or swap neighbours, upper
  /// and lower case alike), or nil when none is near enough to suggest. Ties go to the first candidate.
  ///
  /// - Complexity: O(candidates × length²); names longer than 64 characters are not compared.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      let limit = max(1, min(wanted.count, other.count) / 3)
      guard other.count <= 64, abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Optimal string alignment distance (Damerau–Levenshtein without overlapping swaps).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var twoAgo: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(
          previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, twoAgo[j - 1] + 1) }
        current.append(cost)
      }
      (twoAgo, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
