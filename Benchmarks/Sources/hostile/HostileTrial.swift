import Foundation
import Measuring

/// One run of the program on one file.
struct HostileTrial {
  let path: String
  var isPiped = false

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  struct Outcome {
    let child: Child
    /// Files and sockets opened that are neither the input nor the system's own; nil where strace is missing.
    let opened: [String]?
  }

  func run(_ program: String) throws -> Outcome {
    let format = Self.format(of: name)
    var command = [program, "convert", isPiped ? "-" : path, "-", "--to", "json"]
    if isPiped || format != nil { command += ["--from", format ?? ending] }
    let feeder = isPiped ? [CommandLine.arguments[0], "--write", name] : nil
    let child = try Child.run(command, feeder: feeder, limit: 60)
    return Outcome(child: child, opened: try isPiped ? [] : opened(by: command))
  }

  private var ending: String { name.split(separator: ".").last.map(String.init) ?? "" }

  /// The format where the ending does not say it.
  private static func format(of name: String) -> String? {
    if name.hasSuffix(".kialo.txt") { return "kialo" }
    if name.hasSuffix(".aif.json") { return "aif" }
    if name.hasSuffix(".dot") { return "dot" }
    return nil
  }

  private static let tracer = try? Child.run(["strace", "-V"]).end

  private func opened(by command: [String]) throws -> [String]? {
    guard Self.tracer == .exit(0) else { return nil }
    let log = FileManager.default.temporaryDirectory.path + "/strace-\(getpid()).log"
    defer { try? FileManager.default.removeItem(atPath: log) }
    let trace = ["strace", "-f", "-qq", "-e", "trace=open,openat,socket,connect", "-o", log]
    _ = try Child.run(trace + command, limit: 120)
    let lines = String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
    return lines.split(separator: "\n").compactMap { line in
      if line.contains("socket(") || line.contains("connect(") { return String(line) }
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard parts.count > 1 else { return nil }
      let file = String(parts[1])
      return file == path || Self.isSystems(file) ? nil : file
    }
  }

  /// What the loader, the C library and the runtime open in any run.
  private static func isSystems(_ path: String) -> Bool {
    [
      "/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/proc/", "/sys/fs/cgroup",
      "/sys/devices/system/cpu",
    ]
    .contains { path.hasPrefix($0) } || path == "/etc/ld.so.cache" || path == "/dev/null"
      || path.hasSuffix(".so") || path.contains(".so.")
  }
}
