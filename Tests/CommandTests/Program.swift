import Foundation
import Subprocess
import SystemPackage

/// What a run of the program left behind.
struct Answer {
  var status: Int32
  var output: String
  var errors: String
}

/// A folder of its own for one test, with the maps the test needs; removed with the value.
final class ScratchFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "/claimgraph-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func bytes(of name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: path + "/" + name))).map { [UInt8]($0) }
  }

  /// In bytes; 0 for a file that is not there.
  func size(of name: String) -> Int { bytes(of: name)?.count ?? 0 }

  func read(_ name: String) -> String? { bytes(of: name).map { String(decoding: $0, as: UTF8.self) } }

  /// What lies in the folder.
  var names: [String] { names(in: ".") }

  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }

  /// Runs the built program in this folder, as a user does; nothing of it is a terminal.
  func claimgraph(_ arguments: String..., input: String = "") async throws -> Answer {
    try await claimgraph(arguments, input: input)
  }

  /// - Parameter searchPath: where the program looks for others; nil for where the tests do. A shell is found
  ///   in any case.
  func claimgraph(
    _ arguments: [String], input: String = "", searchPath: String? = nil
  ) async throws -> Answer {
    if searchPath != nil, !names.contains("sh") { try link("sh", to: "/bin/sh") }
    let environment = searchPath.map { Environment.inherit.updating(["PATH": $0]) } ?? .inherit
    let result = try await run(
      .path(FilePath(Program.url.path)), arguments: .init(arguments), environment: environment,
      workingDirectory: FilePath(path),
      input: .string(input), output: .string(limit: 64 << 20), error: .string(limit: 1 << 20))
    return Answer(
      status: Program.status(result.terminationStatus), output: result.standardOutput,
      errors: result.standardError)
  }
}

enum Program {
  /// The program lies beside the bundle of the tests.
  static var url: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let folder =
      bundle.bundlePath.hasSuffix(".xctest") ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
    return folder.appendingPathComponent("claimgraph")
  }

  /// A signal that ended the program counts as 128 and its number, as shells have it.
  static func status(_ status: TerminationStatus) -> Int32 {
    switch status {
    case .exited(let code): Int32(code)
    case .signaled(let code): 128 + Int32(code)
    }
  }
}
