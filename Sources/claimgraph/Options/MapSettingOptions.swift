import ArgumentParser
import Claims
import SourceText

/// Argdown's settings as options; each has Argdown's name and is stronger than front matter and
/// configuration files.
struct MapSettingOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "A configuration, YAML or JSON. Without it: \(MapLoader.configurationNames.joined(separator: " and ")) beside the map.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var configurationFile: String?

  @Option(
    help: "How sketches are read: \(ModelSettings.Mode.words.joined(separator: " or ")).",
    completion: .list(ModelSettings.Mode.words), transform: oneOf(ModelSettings.Mode.words))
  var mode: String?

  @Flag(help: "Make an argument of each step of a premise-conclusion structure.")
  var explodeArguments = false

  @Flag(help: "Leave #tags out of texts.")
  var removeTagsFromText = false

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
    help: ArgumentHelp("Show only what stands right under this heading; may be repeated.", valueName: "title"))
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

  @Option(help: ArgumentHelp("How many of the deepest levels of headings become groups.", valueName: "levels"))
  var groupDepth: Int?

  @Flag(help: "Ignore what data says of headings that are groups or none.")
  var ignoreIsGroup = false

  @Flag(help: "Draw closed groups open.")
  var ignoreIsClosed = false

  func validate() throws {
    if let groupDepth, groupDepth < 0 { throw ValidationError("--group-depth counts from 0") }
  }

  /// Reads maps with these settings and those of further options.
  func loader(merging further: DataValue...) -> MapLoader {
    MapLoader(
      configurationFile: configurationFile, options: further.reduce(configuration) { $0.merged(with: $1) })
  }

  /// The same as a configuration, with only what the user said.
  private var configuration: DataValue {
    .mapOfPresent([
      ("model", model), ("selection", selection), ("map", labels), ("group", groups),
    ])
  }

  private var model: DataValue? {
    .sectionOfPresent([
      ("mode", mode.map(DataValue.string)),
      ("explodeArguments", .present(explodeArguments)),
      ("removeTagsFromText", .present(removeTagsFromText)),
    ])
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
