public import MapChecks
public import Writing

/// Gaps as people read them in a terminal: party by party, the nearest to the theses first.
///
///     2 gaps in 'Should the toll go?'
///
///     Town council: 1 gap
///       1 step   line 12  nobody in the map answers the assertion 'Too dear'
public struct GapsText {
  private let gaps: MapGaps
  private let wording: GapsWording
  private let width: Int

  /// - Parameter width: of the terminal, in columns.
  public init(_ gaps: MapGaps, width: Int) {
    self.gaps = gaps
    wording = GapsWording(gaps)
    self.width = width
  }

  /// Of each party so many gaps are listed, and the others counted.
  public static let mostListed = 1_000

  public func write(to stream: inout ByteStream) {
    stream.append(TerminalText.plain(wording.headline) + "\n")
    for note in wording.notes { lines(note, after: "", to: &stream) }
    var places = GapPlaces(gaps.graph)
    var without: [String] = []
    for (party, gaps) in gaps.byParty {
      guard !gaps.isEmpty else {
        if let party { without.append(wording.name(party)) }
        continue
      }
      let count = GapsWording.count(gaps.count, "gap")
      stream.append("\n")
      lines("\(wording.party(party)): \(count)", after: "", to: &stream)
      let listed = gaps.prefix(Self.mostListed).map { ($0, places.name(of: $0)) }
      let first = listed.map { GapsWording.distance($0.0).count }.max() ?? 0
      let second = min(listed.map { $0.1.count }.max() ?? 0, width / 4)
      for (gap, place) in listed {
        let distance = TerminalText.padded(GapsWording.distance(gap), to: first)
        lines(gap.message, after: "  \(distance)  \(TerminalText.padded(place, to: second))  ", to: &stream)
      }
      if gaps.count > listed.count { stream.append("  … and \(gaps.count - listed.count) more\n") }
    }
    if !without.isEmpty, !gaps.all.isEmpty {
      stream.append("\n")
      lines(without.joined(separator: "; "), after: "No gaps: ", to: &stream)
    }
    if !gaps.all.isEmpty { table(to: &stream) }
  }

  /// How many there are of each kind, those that were not found included.
  private func table(to stream: inout ByteStream) {
    stream.append("\n")
    let counts = gaps.counts
    let digits = counts.map { "\($0.count)".count }.max() ?? 0
    let codes = counts.map { $0.kind.code.count }.max() ?? 0
    for (kind, count) in counts {
      let number = String(repeating: " ", count: digits - "\(count)".count) + "\(count)"
      lines(
        kind.summary, after: "  \(number)  \(TerminalText.padded(kind.code, to: codes))  ", to: &stream)
    }
  }

  private func lines(_ text: String, after head: String, to stream: inout ByteStream) {
    TerminalText.write(text, after: head, width: width, to: &stream)
  }
}
