import ArgumentParser
import Claims
import SourceText

/// Which part of the map is exported.
struct ViewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what stands under this heading, by title or path 'Top/Sub'; may be repeated.", valueName: "title")
  )
  var group: [String] = []

  @Option(
    help: ArgumentHelp("Only what this party or a member of it holds; may be repeated.", valueName: "id"))
  var party: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only claims of this role: \(Role.words.joined(separator: ", ")); may be repeated.", valueName: "role"),
    completion: .list(Role.words), transform: oneOf(Role.self))
  var role: [Role] = []

  @Option(
    help: ArgumentHelp("Only what is related to this claim or argument, by id or title.", valueName: "id"))
  var focus: String?

  @Option(help: ArgumentHelp("How many relations away from --focus.", valueName: "steps"))
  var depth: Int?

  @Flag(inversion: .prefixedNo, help: "Quotations as boxes of their own, or none at all.")
  var quotations: Bool?

  @Flag(inversion: .prefixedNo, help: "What the lock beside the map says of its quotations.")
  var verdicts = true

  func validate() throws {
    if let depth {
      if focus == nil { throw ValidationError("--depth counts from --focus, which is missing") }
      if depth < 0 { throw ValidationError("--depth counts from 0") }
    }
  }

  var filter: ViewFilter {
    var filter = ViewFilter()
    filter.groups = group
    filter.parties = party
    filter.roles = role
    filter.focus = focus
    filter.depth = depth
    filter.includesQuotations = quotations ?? true
    return filter
  }

  /// What the filter cannot say: quotations shown against the map's own settings.
  var configuration: DataValue {
    .mapOfPresent([("drawing", .sectionOfPresent([("quotations", quotations.map(DataValue.bool))]))])
  }
}
