import ArgumentParser
import Claims
import Exchange
import SourceText

/// How a file is read: its format, configuration files, and Argdown's `model` settings under Argdown's names.
struct ReadingOptions: ParsableArguments {
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

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "The format that is read: \(ImportChoice.names.joined(separator: ", ")). Without it the file tells.",
      valueName: "format"),
    completion: .list(ImportChoice.names), transform: oneOf(ImportChoice.names))
  var format: String?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Which properties of a foreign file say what: title=label,relation=interaction. Fields: \(PropertyMapping.Field.words.joined(separator: ", ")).",
      valueName: "pairs"),
    transform: propertyMapping)
  var mapping: PropertyMapping?

  @Option(
    name: .customLong("relation"), parsing: .singleValue,
    help: ArgumentHelp(
      "What a word of a foreign file means: dislikes=attacks. May be repeated.", valueName: "word=relation"),
    transform: relationWord)
  var relations: [RelationWord] = []

  @Flag(help: "Make an argument of each step of a premise-conclusion structure.")
  var explodeArguments = false

  @Flag(help: "Leave #tags out of texts.")
  var removeTagsFromText = false

  /// Reads maps with these settings and those of further options, all stronger than any file.
  func loader(merging further: DataValue...) -> MapLoader {
    let own = DataValue.mapOfPresent([("model", model)])
    return MapLoader(
      configurationFile: configurationFile, options: further.reduce(own) { $0.merged(with: $1) },
      choice: choice)
  }

  private var choice: ImportChoice {
    var mapping = mapping ?? PropertyMapping()
    for pair in relations { mapping.relations[pair.word] = pair.relation }
    return ImportChoice(name: format, mapping: mapping)
  }

  private var model: DataValue? {
    .sectionOfPresent([
      ("mode", mode.map(DataValue.string)),
      ("explodeArguments", .present(explodeArguments)),
      ("removeTagsFromText", .present(removeTagsFromText)),
    ])
  }
}
