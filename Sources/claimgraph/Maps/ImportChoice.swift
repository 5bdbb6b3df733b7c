import Exchange
import SystemPackage

/// Which format a file is read in, and what of a foreign file means what.
struct ImportChoice: Sendable {
  /// The word for maps as text, which the map language reads and no import format.
  static let text = "argdown"
  /// What `--from` takes.
  static let names = [text] + FormatList.imports.map(\.name)
  /// How much of a file is looked at.
  static let headSize = 4_096

  /// What `--from` says; nil where the file tells.
  var name: String?
  var mapping = PropertyMapping()

  /// The format of a file; nil for a map as text.
  ///
  /// The extension of its name tells. Where several formats share it, or it tells nothing, the beginning of the
  /// file does, in the order of the list.
  func format(of map: MapArgument, beginning window: [UInt8]) throws(CommandFailure) -> (any ImportFormat)? {
    if let name { return FormatList.imports.first { $0.name == name } }
    let head = window.prefix(Self.headSize)
    let path = map.isStandardInput ? "" : map.argument
    if MapArgument.textExtensions.contains(where: { path.hasExtension($0) }) { return nil }
    let named = path.formats(of: FormatList.imports, \.fileExtensions)
    if named.count == 1 { return named[0] }
    if let known = (named + FormatList.imports).first(where: { $0.recognises(head) }) { return known }
    // JSON is of many kinds; in any other format the reader says what is wrong with the file.
    if let first = named.first, first.fileExtension != "json" { return first }
    if MapArgument.isPlainText(path), head.mayBeMap { return nil }
    throw CommandFailure(Self.words(on: path), help: Self.help)
  }

  private static func words(on path: String) -> String {
    let written = path.formats(of: FormatList.exports, \.fileExtensions)
    guard let format = written.first(where: { !names.contains($0.name) }) else {
      return "is in no format that can be read"
    }
    return "is in the format '\(format.name)', which is written, but not read"
  }

  private static let help = "name the format with --from: " + names.joined(separator: ", ")
}

extension MapArgument {
  /// Whether a name does not speak against a map as text.
  fileprivate static func isPlainText(_ path: String) -> Bool {
    FilePath(path).extension.map { ["txt", "text", "md", "markdown"].contains($0.lowercased()) } ?? true
  }
}

extension ArraySlice<UInt8> {
  /// Whether a map as text can begin so: not with what begins XML or JSON, and without the zeros of files that
  /// are no text.
  fileprivate var mayBeMap: Bool {
    let text = drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return !contains(0) && !text.starts(with: "<?".utf8) && !text.starts(with: "<!".utf8)
      && !text.starts(with: "{".utf8)
  }
}
