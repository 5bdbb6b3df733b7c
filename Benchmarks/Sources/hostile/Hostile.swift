import Foundation
import Measuring

/// Runs the program on files that are meant to hurt it, and says where it takes more than a CPU second or
/// 200 MB, ends by a signal, or opens a file that nobody named.
///
///     hostile FOLDER... [--program claimgraph]    the files of the folders, then those made up here
///     hostile --make FOLDER                       only writes the files that are made up here
@main
enum Hostile {
  static func main() throws {
    var folders: [String] = []
    var program = "claimgraph"
    var makesOwn = true
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--write":
        // Of ourselves, in a process that feeds a pipe.
        signal(SIGPIPE, SIG_IGN)
        guard let name = arguments.popFirst(), let made = HostileCase.all.first(where: { $0.name == name })
        else { exit(2) }
        var sink = ByteSink(.standardOutput)
        made.write(&sink)
        sink.flush()
        return
      case "--make":
        if let folder = arguments.popFirst() { _ = try make(in: folder) }
        return
      case "--program": program = arguments.popFirst() ?? program
      case "--no-own": makesOwn = false
      default: folders.append(argument)
      }
    }
    var trials: [HostileTrial] = try folders.flatMap(files(in:)).map { HostileTrial(path: $0) }
    let scratch = FileManager.default.temporaryDirectory.path + "/hostile-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    if makesOwn { trials += try make(in: scratch) }
    var report = HostileReport()
    for trial in trials { report.add(trial.name, try trial.run(program)) }
    report.print()
    if !report.breaches.isEmpty {
      try? FileManager.default.removeItem(atPath: scratch)
      exit(1)
    }
  }

  private static func files(in folder: String) throws -> [String] {
    let endings = ["graphml", "xml", "dot", "gv", "json", "csv", "txt", "argdown"]
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
      endings.contains { name.hasSuffix("." + $0) }
    }.map { folder + "/" + $0 }
  }

  private static func make(in folder: String) throws -> [HostileTrial] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return try HostileCase.all.map { made in
      if made.isPiped { return HostileTrial(path: made.name, isPiped: true) }
      let path = folder + "/" + made.name
      _ = FileManager.default.createFile(atPath: path, contents: nil)
      guard let file = FileHandle(forWritingAtPath: path) else { throw Child.Failure(words: path) }
      var sink = ByteSink(file)
      made.write(&sink)
      sink.flush()
      try file.close()
      return HostileTrial(path: path)
    }
  }
}
