import ArgumentParser
import Claims
import SourceText

/// Which parties a command is about.
struct PartyOptions: ParsableArguments {
  @Option(
    name: .customLong("party"),
    help: ArgumentHelp(
      "Only what this party or a member of its side holds, says or hands on; may be repeated.",
      valueName: "id"))
  var parties: [String] = []

  /// The parties that are wanted, with the members of sides; nil for all. A name that the map has not is a
  /// failure.
  func members(in graph: ClaimGraph) throws(CommandFailure) -> Set<NodeIndex>? {
    if parties.isEmpty { return nil }
    var mistakes = FindingList()
    let members = PartySides(graph).members(of: parties, into: &mistakes)
    if let mistake = mistakes.all.first { throw CommandFailure(mistake.message, help: mistake.help) }
    return members
  }
}
