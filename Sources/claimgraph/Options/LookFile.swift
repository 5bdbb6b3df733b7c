import Exchange
import SourceText
import SystemPackage

/// A look of the user's own: what `--look mine.gv` names.
struct LookFile: Sendable {
  let path: FilePath

  /// nil for the name of a look that comes with the program.
  init?(_ option: String) {
    guard option.hasSuffix(".gv") else { return nil }
    path = FilePath(option)
  }

  /// Reads the look, and says on standard error what of it cannot be used.
  func read() throws(CommandFailure) -> Look {
    let file: SourceFile
    do {
      file = try FileReading.read(path)
    } catch {
      throw CommandFailure("the look '\(path)' \(error)")
    }
    let (look, findings) = Look.read(file)
    FindingReport(terminal: .errors).show(findings.all, of: SourceFiles([file]), from: .warning)
    return look
  }
}
