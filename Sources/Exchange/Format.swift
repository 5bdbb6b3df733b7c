/// A file format that graphs are written in or read from. One file in `Formats/` each, and one line in
/// `FormatList.all`.
public protocol Format: Sendable {
  /// The word on the command line: `--to graphml`.
  var name: String { get }
  /// Without the dot; the first is what files are called that are written.
  var fileExtensions: [String] { get }
  /// One line for `claimgraph formats`: what the format is for.
  var summary: String { get }
}

extension Format {
  public var fileExtension: String { fileExtensions.first ?? name }
}
