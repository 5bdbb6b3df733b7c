import Foundation
import SystemPackage

/// Tells when one of some files is changed, made or removed.
///
/// It asks the file system every so often: the one way that works alike on every system, for editors that
/// replace files, and for files that do not exist yet.
struct FileWatch {
  static let interval = Duration.milliseconds(250)

  private var files: [FilePath: FileState?] = [:]

  /// Takes note of how the files are now.
  init(_ paths: [FilePath]) {
    add(paths)
  }

  /// Takes note of further files; those it knows keep their old state, so that no change is missed.
  mutating func add(_ paths: [FilePath]) {
    for path in paths where files[path] == nil { files[path] = .some(FileState(path)) }
  }

  /// Returns once a file is not as it was, and takes note of how all are then.
  mutating func waitForChange() async throws {
    while files.allSatisfy({ path, state in FileState(path) == state }) {
      try await Task.sleep(for: Self.interval)
    }
    files = Dictionary(uniqueKeysWithValues: files.keys.map { ($0, FileState($0)) })
  }
}

/// What is different about a file after it was written.
private struct FileState: Equatable {
  let inode: UInt64
  let size: Int64
  let seconds: Int
  let nanoseconds: Int

  init?(_ path: FilePath) {
    guard let status = try? Stat(path) else { return nil }
    inode = UInt64(status.inode.rawValue)
    size = status.size
    seconds = Int(status.st_mtim.tv_sec)
    nanoseconds = Int(status.st_mtim.tv_nsec)
  }
}
