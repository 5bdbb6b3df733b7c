import Foundation
import SystemPackage
import Testing
import Writing

@Suite final class FileOutputTests {
  private struct Stop: Error {}
  private let folder = URL(fileURLWithPath: NSTemporaryDirectory())
    .appendingPathComponent("FileOutputTests-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private var path: FilePath { FilePath(folder.appendingPathComponent("map.dot").path) }
  private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path) }
  private func text() throws -> String {
    try String(contentsOf: folder.appendingPathComponent("map.dot"), encoding: .utf8)
  }

  @Test func `a file is written and replaced whole`() throws {
    try FileOutput.replace(path) { $0.append("first, and long") }
    #expect(try text() == "first, and long")
    try FileOutput.replace(path) { $0.append("second") }
    #expect(try text() == "second")
    #expect(try files() == ["map.dot"])
  }

  @Test func `a failed writer leaves the old file and nothing else`() throws {
    try FileOutput.replace(path) { $0.append("old") }
    #expect(throws: Stop.self) {
      try FileOutput.replace(path) { stream in
        stream.append("new")
        throw Stop()
      }
    }
    #expect(try text() == "old")
    #expect(try files() == ["map.dot"])
  }

  @Test func `a link stays a link, and what it leads to is replaced`() throws {
    let manager = FileManager.default
    let link = folder.appendingPathComponent("link.dot")
    try manager.createSymbolicLink(atPath: link.path, withDestinationPath: "map.dot")
    try FileOutput.replace(path) { $0.append("old") }
    try FileOutput.replace(FilePath(link.path)) { $0.append("new") }
    #expect(try text() == "new")
    #expect(try manager.destinationOfSymbolicLink(atPath: link.path) == "map.dot")
  }

  @Test func `nobody else may read the new file than the old one`() throws {
    try FileOutput.replace(path) { $0.append("old") }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path.string)
    try FileOutput.replace(path) { $0.append("new") }
    let attributes = try FileManager.default.attributesOfItem(atPath: path.string)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a pipe is written into and stays a pipe`() throws {
    let pipe = folder.appendingPathComponent("pipe")
    let status = unsafe mkfifo(pipe.path, 0o600)
    try #require(status == 0)
    // Open for both, so that neither end waits for the other.
    let reader = try FileHandle(forUpdating: pipe)
    try FileOutput.replace(FilePath(pipe.path)) { $0.append("words") }
    #expect(String(decoding: reader.availableData, as: UTF8.self) == "words")
    #expect(try Stat(FilePath(pipe.path)).type == .fifo)
  }

  @Test func `a folder that is not there is an error`() {
    #expect(throws: Errno.noSuchFileOrDirectory) {
      try FileOutput.replace(path.appending("deeper")) { _ in }
    }
  }
}
