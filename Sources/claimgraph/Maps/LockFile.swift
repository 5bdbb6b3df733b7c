import Claims
import MapCompiler
import Quotations
import SourceText
import SystemPackage

/// The lock beside a map: `toll.quotes.lock` for `toll.argdown`.
struct LockFile {
  let path: FilePath

  /// nil for a map from standard input, which lies nowhere.
  init?(of map: MapArgument) {
    if map.isStandardInput { return nil }
    path = map.path.removingLastComponent().appending("\(map.stem).quotes.lock")
  }

  /// What was read, and what of it could not be.
  struct Contents {
    var lock: QuotationLock
    var findings: FindingList
    /// The lock alone, which the findings point into.
    var files: SourceFiles

    /// Says on standard error what cannot be read of the lock.
    func report() {
      FindingReport(terminal: .errors).show(findings.all, of: files, from: .warning)
    }
  }

  /// nil when there is no such file.
  func read() throws(CommandFailure) -> Contents? {
    guard (try? Stat(path)) != nil else { return nil }
    let file: SourceFile
    do {
      file = try FileReading.read(path)
    } catch {
      throw CommandFailure("its lock '\(path)' \(error)")
    }
    var findings = FindingList()
    let lock = QuotationLock.read(file, index: FileIndex(0), into: &findings)
    return Contents(lock: lock, findings: findings, files: SourceFiles([file]))
  }
}

extension CompiledMap {
  /// Tells each quotation what the lock beside the map says of it. A lock that cannot be read is reported and
  /// does no other harm.
  mutating func readLock(of map: MapArgument) {
    do {
      guard let contents = try LockFile(of: map)?.read() else { return }
      graph.setChecks(from: contents.lock)
      contents.report()
    } catch {
      Terminal.errors.write("claimgraph: \(map.name): \(error)\n")
    }
  }
}
