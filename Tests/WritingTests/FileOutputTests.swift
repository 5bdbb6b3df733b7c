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

  @Test func `a folder that is not there is an error`() {
    #expect(throws: Errno.noSuchFileOrDirectory) {
      try FileOutput.replace(path.appending("deeper")) { _ in }
    }
  }
}
