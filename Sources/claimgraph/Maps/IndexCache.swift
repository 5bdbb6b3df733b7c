import Foundation
import Quotations
import SourceText
import SystemPackage
import Writing

/// A folder that keeps what was worked out about sources, a file each, so that a source that was indexed once
/// need not be again.
///
/// It may be emptied at any time. A file that is damaged, of another version, or of a text that reads otherwise
/// now is made anew; where nothing can be written, nothing is kept. Neither is an error.
struct IndexCache: Sendable {
  let folder: FilePath

  /// The source made ready for looking things up, from the folder where it is there.
  func source(_ document: SourceDocument) -> IndexedSource {
    let path = path(document.hash)
    if let bytes = Self.read(path), let source = StoredIndex.source(bytes, for: document) { return source }
    let source = IndexedSource(document)
    keep(StoredIndex.bytes(of: source), at: path)
    return source
  }

  private func path(_ hash: String) -> FilePath { folder.appending(StoredIndex.fileName(hash: hash)) }

  private static func read(_ path: FilePath) -> [UInt8]? {
    guard let status = try? Stat(path), status.type == .regular else { return nil }
    return try? FileReading.read(path).bytes
  }

  private func keep(_ bytes: [UInt8], at path: FilePath) {
    // Two programs that write at once both write a whole file, and one of them stays.
    try? FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    try? FileOutput.replace(path) { $0.append(bytes) }
  }
}
