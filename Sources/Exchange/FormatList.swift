/// All formats, in the order that `claimgraph formats` lists them.
public enum FormatList {
  public static let all: [any Format] = [
    Argdown(),
    GraphML(),
    DOT(),
    YEd(),
    JSON(),
    ArgdownJSON(),
    JGF(),
    CytoscapeJSON(),
    CSV(),
    CSVNodes(),
    CSVEdges(),
    Mermaid(),
    JSONCanvas(),
    Kialo(),
    MarkdownOutline(),
  ]

  /// The format of this name on the command line.
  public static func named(_ name: String) -> (any Format)? { all.first { $0.name == name } }

  public static let exports: [any ExportFormat] = all.compactMap { $0 as? any ExportFormat }
  public static let imports: [any ImportFormat] = all.compactMap { $0 as? any ImportFormat }
}
