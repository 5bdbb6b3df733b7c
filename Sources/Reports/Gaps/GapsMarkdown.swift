internal import Claims
public import MapChecks
public import Writing

/// Gaps as Markdown (CommonMark, with the tables of GitHub), for issues and pull requests.
public struct GapsMarkdown {
  private let gaps: MapGaps
  private let wording: GapsWording

  public init(_ gaps: MapGaps) {
    self.gaps = gaps
    wording = GapsWording(gaps)
  }

  public func write(to stream: inout ByteStream) {
    stream.append("# \(Self.escaped(wording.headline))\n")
    for note in wording.notes { stream.append("\n\(Self.escaped(note))\n") }
    stream.append("\n| gaps | kind | |\n| ---: | --- | --- |\n")
    for (kind, count) in gaps.counts {
      stream.append("| \(count) | `\(kind.code)` | \(Self.escaped(kind.summary)) |\n")
    }
    var places = GapPlaces(gaps.graph)
    for (party, list) in gaps.byParty where !list.isEmpty {
      let count = GapsWording.count(list.count, "gap")
      stream.append("\n## \(Self.escaped(wording.party(party))): \(count)\n\n")
      for gap in list.prefix(GapsText.mostListed) {
        let facts = [GapsWording.distance(gap), places.name(of: gap)].filter { !$0.isEmpty }
        stream.append("- \(Self.escaped(gap.message)) (\(Self.escaped(facts.joined(separator: ", "))))\n")
      }
      if list.count > GapsText.mostListed {
        stream.append("- … and \(list.count - GapsText.mostListed) more\n")
      }
    }
  }

  /// On one line, with what could be read as markup escaped.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TerminalText.plain(text).unicodeScalars {
      if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
