import ArgumentParser
import Exchange

/// What `--to` names.
struct ExportTarget: Sendable {
  let format: any ExportFormat
  var name: String { format.name }
  var fileExtension: String { format.fileExtension }
  var isBinary: Bool { false }

  static var names: [String] { ExportFormats.all.map(\.name) }

  /// - Parameters:
  ///   - name: what `--to` says.
  ///   - output: what `-o` says; without `--to` its extension tells the format.
  init(named name: String?, output: String?) throws {
    fatalError()
  }
}
