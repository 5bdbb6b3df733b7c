import ArgumentParser
import Claims
import SourceText

/// What a map shows: Argdown's settings for selection, labels and groups, under Argdown's names.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which statements become boxes: \(SelectionSettings.StatementMode.words.joined(separator: ", ")).",
      valueName: "mode"),
    completion: .list(SelectionSettings.StatementMode.words),
    transform: oneOf(SelectionSettings.StatementMode.words))
  var statementSelectionMode: String?

  @Flag(inversion: .prefixedNo, help: "Leave out what has no relation to anything shown.")
  var excludeDisconnected: Bool?

  @Option(help: ArgumentHelp("Show only what bears this tag; may be repeated.", valueName: "tag"))
  var selectedTags: [String] = []

  @Option(
    help: ArgumentHelp("Show only what stands right under this heading; may be repeated.", valueName: "title")
  )
  var selectedSections: [String] = []

  @Flag(help: "With --selected-tags: show also what bears no tag.")
  var selectElementsWithoutTag = false

  @Flag(help: "With --selected-sections: show also what stands under no heading.")
  var selectElementsWithoutSection = false

  @Option(help: ArgumentHelp("Show this statement in any case; may be repeated.", valueName: "title"))
  var includeStatements: [String] = []

  @Option(help: ArgumentHelp("Leave out this statement; may be repeated.", valueName: "title"))
  var excludeStatements: [String] = []

  @Option(help: ArgumentHelp("Leave out this argument; may be repeated.", valueName: "title"))
  var excludeArguments: [String] = []

  @Flag(help: "Show also what its data (isInMap: false) keeps out.")
  var ignoreIsInMap = false

  @Option(
    help: ArgumentHelp(
      "What boxes of statements say: \(LabelSettings.Mode.words.joined(separator: ", ")).", valueName: "mode"),
    completion: .list(LabelSettings.Mode.words), transform: oneOf(LabelSettings.Mode.words))
  var statementLabelMode: String?

  @Option(
    help: ArgumentHelp("What boxes of arguments say, likewise.", valueName: "mode"),
    completion: .list(LabelSettings.Mode.words), transform: oneOf(LabelSettings.Mode.words))
  var argumentLabelMode: String?

  @Option(
    help: ArgumentHelp("How many of the deepest levels of headings become groups.", valueName: "levels"))
  var groupDepth: Int?

  @Flag(help: "Ignore what data says of headings that are groups or none.")
  var ignoreIsGroup = false

  @Flag(help: "Draw closed groups open.")
  var ignoreIsClosed = false

  func validate() throws {
    if let groupDepth, groupDepth < 0 { throw ValidationError("--group-depth counts from 0") }
  }

  /// The same as a configuration, with only what the user said.
  var configuration: DataValue {
    .mapOfPresent([("selection", selection), ("map", labels), ("group", groups)])
  }

  private var selection: DataValue? {
    .sectionOfPresent([
      ("statementSelectionMode", statementSelectionMode.map(DataValue.string)),
      ("excludeDisconnected", excludeDisconnected.map(DataValue.bool)),
      ("selectedTags", .present(selectedTags)),
      ("selectedSections", .present(selectedSections)),
      ("selectElementsWithoutTag", .present(selectElementsWithoutTag)),
      ("selectElementsWithoutSection", .present(selectElementsWithoutSection)),
      ("includeStatements", .present(includeStatements)),
      ("excludeStatements", .present(excludeStatements)),
      ("excludeArguments", .present(excludeArguments)),
      ("ignoreIsInMap", .present(ignoreIsInMap)),
    ])
  }

  private var labels: DataValue? {
    .sectionOfPresent([
      ("statementLabelMode", statementLabelMode.map(DataValue.string)),
      ("argumentLabelMode", argumentLabelMode.map(DataValue.string)),
    ])
  }

  private var groups: DataValue? {
    .sectionOfPresent([
      ("groupDepth", groupDepth.map(DataValue.int)),
      ("ignoreIsGroup", .present(ignoreIsGroup)),
      ("ignoreIsClosed", .present(ignoreIsClosed)),
    ])
  }
}
