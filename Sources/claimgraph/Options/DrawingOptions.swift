import ArgumentParser
import Claims
import Drawing
import Exchange
import SourceText

/// How pictures look.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the picture looks: \(Look.names.joined(separator: ", ")), or a file of your own (mine.gv).",
      valueName: "look"),
    completion: .list(Look.names),
    transform: { LookFile($0) == nil ? try oneOf(Look.names)($0) : $0 })
  var look: String?

  @Option(
    help: ArgumentHelp(
      "Which way the arrows go: BT, TB, LR or RL (BT: from bottom to top).", valueName: "way"),
    completion: .list(DrawingSettings.Direction.words), transform: oneOf(DrawingSettings.Direction.words))
  var direction: String?

  @Option(help: ArgumentHelp("Width of a box in points.", valueName: "points"))
  var width: Int?

  @Flag(inversion: .prefixedNo, help: "Explain colours and lines in the picture.")
  var legend: Bool?

  @Option(help: ArgumentHelp("Resolution of PNG in dots per inch.", valueName: "dots"))
  var dpi: Int?

  func validate() throws {
    if let width, !(40...2_000).contains(width) {
      throw ValidationError("--width goes from 40 to 2000 points")
    }
    if let dpi, !(24...1_200).contains(dpi) { throw ValidationError("--dpi goes from 24 to 1200") }
  }

  var lookFile: LookFile? { look.flatMap(LookFile.init) }

  /// The same as a configuration, with only what the user said. `dpi` is no setting of a map, and a look of the
  /// user's own starts from none of the map's.
  var configuration: DataValue {
    .mapOfPresent([
      (
        "drawing",
        .sectionOfPresent([
          ("look", look.map { .string(lookFile == nil ? $0 : DrawingSettings().look) }),
          ("direction", direction.map(DataValue.string)),
          ("width", width.map(DataValue.int)),
          ("legend", legend.map(DataValue.bool)),
        ])
      )
    ])
  }
}
