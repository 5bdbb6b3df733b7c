import ArgumentParser
import Claims
import SourceText

/// Which part of the map is exported.
struct ViewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only what stands under this heading, by title or path 'Top/Sub'; may be repeated.", valueName: "title"))
  var group: [String] = []

  @Option(help: ArgumentHelp("Only what this party or a member of it holds; may be repeated.", valueName: "id"))
  var party: [String] = []

  @Option(
    help: ArgumentHelp("Only claims of this role: \(Role.words.joined(separator: ", ")); may be repeated.", valueName: "role"),
    completion: .list(Role.words), transform: oneOf(Role.self))
  var role: [Role] = []

  @Option(help: ArgumentHelp("Only what is related to this claim or argument, by id or title.", valueName: "id"))
  var focus: String?

  @Option(help: ArgumentHelp("How many relations away from --focus.", valueName: "steps"))
  var depth: Int?

  func validate() throws {
    if let depth {
      if focus == nil { throw ValidationError("--depth counts from --focus, which is missing") }
      if depth < 0 { throw ValidationError("--depth counts from 0") }
    }
  }

  /// A group that is asked for is shown, also one that the map keeps out of its default view.
  var configuration: DataValue {
    .mapOfPresent([("selection", .sectionOfPresent([("shownGroups", .present(group))]))])
  }
}
