import ArgumentParser
import Exchange
import Reading

/// Which format a file is read in, and what of a foreign file means what.
struct ImportChoice: Sendable {
  /// The word for maps as text, which the map language reads and no import format.
  static let text = "argdown"
  /// What `--from` takes.
  static let names = [text] + FormatList.imports.map(\.name)

  /// What `--from` says; nil where the file tells.
  var name: String?
  var mapping = PropertyMapping()

  /// How much of a file is looked at.
  private static let headSize = 4_096

  /// The format of a file; nil for a map as text.
  ///
  /// The name's extension tells; where several formats share it, or the name tells nothing, the beginning of the
  /// file. What nothing recognises is taken for a map.
  func format(of map: MapArgument, beginning window: [UInt8]) -> (any ImportFormat)? {
    if let name { return FormatList.imports.first { $0.name == name } }
    let head = window.prefix(Self.headSize)
    let named = map.isStandardInput ? [] : FormatList.imports.filter { $0.isNamed(map.argument) }
    if let known = named.first(where: { $0.recognises(head) }) ?? named.first { return known }
    if MapArgument.extensions.contains(where: { map.argument.hasSuffix("." + $0) }) { return nil }
    return FormatList.imports.first { $0.recognises(head) }
  }
}

extension Format {
  /// Whether a file of this name bears one of the format's extensions.
  func isNamed(_ path: String) -> Bool { fileExtensions.contains { path.hasSuffix("." + $0) } }
}
