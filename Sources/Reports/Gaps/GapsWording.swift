internal import Claims
internal import MapChecks
internal import SourceText

/// What all reports on gaps say in the same words.
struct GapsWording {
  private let gaps: MapGaps
  private var graph: ClaimGraph { gaps.graph }
  private let sides: PartySides

  init(_ gaps: MapGaps) {
    self.gaps = gaps
    sides = PartySides(gaps.graph)
  }

  /// "12 gaps in 'Should the toll go?'"
  var headline: String {
    if gaps.all.isEmpty { return "No gaps." }
    let count = Self.count(gaps.all.count, "gap")
    return graph.title.map { "\(count) in \(Excerpt.quoted($0))" } ?? count
  }

  /// What a reader must know to read the list, one sentence each.
  var notes: [String] {
    var notes: [String] = []
    if gaps.all.isEmpty, !graph.nodes.roles.contains(where: { $0 != nil }) {
      notes.append(
        "No claim of this map has a role, so few gaps can be told; the tags #thesis, #assertion, #rebuttal"
          + " and #concession give one.")
    } else if !gaps.all.isEmpty {
      let top = Self.count(gaps.top.count, "claim")
      notes.append(
        gaps.hasTheses
          ? "Steps are counted to the nearest thesis, in either direction of a relation."
          : "The map has no thesis; steps are counted to the nearest of the \(top) that bear on nothing else."
      )
    }
    if gaps.kinds.contains(where: { $0 is RestsOnUncleanQuotation }), let note = auditNote {
      notes.append(note)
    }
    return notes
  }

  /// How many quotations were never compared with their sources; nil when all were.
  private var auditNote: String? {
    let missing = gaps.quotations - gaps.auditedQuotations
    if missing == 0 { return nil }
    let all = Self.count(gaps.quotations, "quotation")
    return missing == gaps.quotations
      ? "No audit of the map's \(all) is at hand, so nothing is said of verdicts."
      : "Of the map's \(all) \(missing) have no verdict."
  }

  /// "Held by R. Ames, on the side of Town council".
  func party(_ party: NodeIndex?) -> String {
    guard let party else { return "Held by nobody whom the map names" }
    let name = "Held by \(name(party))"
    guard let side = sides.side(of: party), side != party else { return name }
    return "\(name), on the side of \(self.name(side))"
  }

  /// Name of a party, else its id.
  func name(_ party: NodeIndex) -> String {
    let title = graph.title(of: party)
    let id = String(decoding: graph.localID(of: party), as: UTF8.self)
    return Excerpt.beginning(of: title.isEmpty ? id : title, words: 20)
  }

  static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// "the thesis itself", "1 step", "not joined".
  static func distance(_ gap: Gap) -> String {
    switch gap.distance {
    case nil: "apart"
    case 0?: "top"
    case let steps?: count(steps, "step")
    }
  }
}
