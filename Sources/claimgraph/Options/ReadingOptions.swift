import ArgumentParser
import Claims
import SourceText

/// How a map's text is read: configuration files, and Argdown's `model` settings under Argdown's names.
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

  @Flag(help: "Make an argument of each step of a premise-conclusion structure.")
  var explodeArguments = false

  @Flag(help: "Leave #tags out of texts.")
  var removeTagsFromText = false

  /// Reads maps with these settings and those of further options, all stronger than any file.
  func loader(merging further: DataValue...) -> MapLoader {
    let own = DataValue.mapOfPresent([("model", model)])
    return MapLoader(
      configurationFile: configurationFile, options: further.reduce(own) { $0.merged(with: $1) })
  }

  private var model: DataValue? {
    .sectionOfPresent([
      ("mode", mode.map(DataValue.string)),
      ("explodeArguments", .present(explodeArguments)),
      ("removeTagsFromText", .present(removeTagsFromText)),
    ])
  }
}
