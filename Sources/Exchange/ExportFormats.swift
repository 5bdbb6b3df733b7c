/// All formats that a graph can be written in, in the order that `claimgraph formats` lists them.
public enum ExportFormats {
  public static let all: [any ExportFormat] = [
    DOT(),
    JSON(),
    ArgdownJSON(),
  ]
}
