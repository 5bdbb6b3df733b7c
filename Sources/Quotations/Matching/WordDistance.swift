/// How far two words are apart, letter by letter.
enum WordDistance {
  /// Whether at most a third of the letters of the longer word must change.
  static func isSimilar(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let longer = max(one.count, other.count)
    guard longer > 3, longer <= 40 else { return false }
    return edits(one, other) * 3 <= longer
  }

  /// V. Levenshtein's distance (1965) in bytes.
  ///
  /// - Complexity: O(one · other), both of them short.
  static func edits(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, byte) in one.enumerated() {
      var corner = row[0]
      row[0] = line + 1
      for column in other.indices {
        let cost = min(row[column + 1] + 1, row[column] + 1, corner + (byte == other[column] ? 0 : 1))
        corner = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[other.count]
  }
}
