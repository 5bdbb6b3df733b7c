import ArgumentParser
import Exchange

/// What `--to` names.
struct ExportTarget: Sendable {
  let format: any ExportFormat

  var name: String { format.name }
  var fileExtension: String { format.fileExtension }
  var summary: String { format.summary }
  var carries: String { format.carries }
  var isBinary: Bool { false }

  /// What a file of this format is called after the map's name. Of two formats with the same extension the
  /// later one bears its own name too, so that both can stand beside the map.
  var fileSuffix: String {
    let first = Self.all.first { $0.fileExtension == fileExtension }
    return first?.name == name ? fileExtension : "\(name).\(fileExtension)"
  }

  /// In the order of `claimgraph formats`.
  static let all = ExportFormats.all.map(ExportTarget.init)
  static var names: [String] { all.map(\.name) }

  /// - Parameters:
  ///   - name: what `--to` says.
  ///   - output: what `-o` says; without `--to` its extension tells the format.
  static func chosen(name: String?, output: String?) throws -> ExportTarget {
    if let name, let target = all.first(where: { $0.name == name }) { return target }
    if let output, let target = all.first(where: { output.hasSuffix("." + $0.fileExtension) }) { return target }
    throw ValidationError("say what to write with --to: " + names.joined(separator: ", "))
  }
}
