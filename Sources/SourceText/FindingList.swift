/// Findings as they are collected. Of each code only the first `limit` are kept and the rest counted, so
/// that a hostile text cannot fill the memory with messages about itself.
public struct FindingList: Sendable {
  /// How many findings of one code are kept.
  public static let limit = 1_000

  private var kept: [Finding] = []
  private var counts: [String: Int] = [:]

  public init() {}

  public mutating func add(_ finding: Finding) {
    let count = counts[finding.code, default: 0] + 1
    counts[finding.code] = count
    if count <= Self.limit { kept.append(finding) }
  }

  /// Adds all findings of another list, with those that it only counted.
  public mutating func add(contentsOf list: FindingList) {
    for finding in list.kept { add(finding) }
    for (code, count) in list.counts where count > Self.limit {
      counts[code, default: 0] += count - Self.limit
    }
  }

  /// Whether one more finding of this code would be kept. One that would not needs no costly wording.
  public func keeps(_ code: String) -> Bool { counts[code, default: 0] < Self.limit }

  /// All findings in the order of the text, then one for each code that had more than were kept.
  public var all: [Finding] {
    let ordered = kept.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      let left = (x?.file.position ?? -1, Int(x?.start ?? 0), a.offset)
      let right = (y?.file.position ?? -1, Int(y?.start ?? 0), b.offset)
      return left < right
    }.map(\.element)
    let surplus = counts.filter { $0.value > Self.limit }.sorted { $0.key < $1.key }
    return ordered
      + surplus.map { code, count in
        Finding(
          .note, "more-findings", "\(count - Self.limit) more findings of kind '\(code)' are not listed",
          help: "mend the listed ones first, then check again")
      }
  }

  public var isEmpty: Bool { kept.isEmpty }
  /// The gravest grade among the findings, nil when there are none.
  public var worst: Finding.Grade? { kept.map(\.grade).max() }
}
