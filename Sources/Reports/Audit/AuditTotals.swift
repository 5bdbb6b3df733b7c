public import Claims
public import Quotations

/// How many quotations have each verdict: of all, and for each party those of its words and those it hands on.
/// Counted alike for everybody, in the order of the map.
///
/// - Complexity: O(quotations).
public struct AuditTotals: Sendable {
  public struct Row: Sendable {
    public var name: String
    public var counts: [Verdict: Int] = [:]
    public var total = 0

    fileprivate mutating func count(_ verdict: Verdict) {
      counts[verdict, default: 0] += 1
      total += 1
    }
  }

  public private(set) var all = Row(name: "all quotations")
  /// By those whose words they are.
  public private(set) var speakers: [Row] = []
  /// By those who hand them on.
  public private(set) var via: [Row] = []

  public init(_ quotations: [AuditedQuotation]) {
    var speakerSlots: [String: Int] = [:]
    var viaSlots: [String: Int] = [:]
    for audited in quotations {
      all.count(audited.verdict)
      for name in unique(audited.quotation.speakers) {
        speakers[slot(name, in: &speakers, &speakerSlots)].count(audited.verdict)
      }
      for name in unique(audited.quotation.via) {
        via[slot(name, in: &via, &viaSlots)].count(audited.verdict)
      }
    }
  }

  /// The verdicts that any quotation has, in the order of the enumeration.
  public var verdicts: [Verdict] { Verdict.allCases.filter { all.counts[$0] != nil } }
}

private func slot(_ name: String, in rows: inout [AuditTotals.Row], _ slots: inout [String: Int]) -> Int {
  if let known = slots[name] { return known }
  slots[name] = rows.count
  rows.append(AuditTotals.Row(name: name))
  return rows.count - 1
}

private func unique(_ names: [String]) -> [String] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0).inserted }
}
