/// All formats that a graph can be written in, in the order that `claimgraph formats` lists them.
public enum ExportFormats {
  public static let all: [any ExportFormat] = [
    GraphML(),
    DOT(),
    YEd(),
    JSON(),
    ArgdownJSON(),
  ]

  /// The format of this name on the command line.
  public static func named(_ name: String) -> (any ExportFormat)? { all.first { $0.name == name } }
}
