import Foundation

/// A program that was run to its end, and what it cost.
public struct Child: Sendable {
  public enum End: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// Killed by us, because it took too long.
    case timeout
  }

  public var end: End
  /// User and system seconds of the program and all it waited for.
  public var cpuSeconds: Double
  public var peakBytes: Int
  /// What it wrote to standard output; empty when that was not asked for.
  public var output: String
  /// The beginning of what it wrote to standard error.
  public var errors: String

  public var peakMegabytes: Double { Double(peakBytes) / 1e6 }
}

extension Child {
  public struct Failure: Error {
    public let words: String

    public init(words: String) { self.words = words }
  }

  /// Runs a program and waits for it.
  ///
  /// - Parameters:
  ///   - command: the program's path, then its arguments. Without a slash it is looked for in `PATH`.
  ///   - feeder: another command whose output is the program's input.
  ///   - keepsOutput: whether `output` is wanted; otherwise it goes to `/dev/null`.
  ///   - limit: seconds by the clock after which it is killed.
  public static func run(
    _ command: [String], feeder: [String]? = nil, keepsOutput: Bool = false, limit: Double = 300
  ) throws -> Child {
    let scratch = FileManager.default.temporaryDirectory.path + "/child-\(getpid())"
    let (output, errors) = (scratch + ".out", scratch + ".err")
    defer {
      unsafe unlink(output)
      unsafe unlink(errors)
    }
    var ends: [Int32] = [-1, -1]
    var writer: pid_t?
    if let feeder {
      guard unsafe pipe(&ends) == 0 else { throw Failure(words: "no pipe") }
      writer = try spawn(feeder, output: .descriptor(ends[1]), closes: ends)
    }
    let child = try spawn(
      command, input: feeder == nil ? nil : ends[0],
      output: .file(keepsOutput ? output : "/dev/null"), errors: errors, closes: feeder == nil ? [] : ends)
    for end in ends where end >= 0 { close(end) }
    let (status, usage, isLate) = wait(for: child, limit)
    if let writer {
      kill(writer, SIGKILL)
      _ = wait(for: writer, 10)
    }
    return Child(
      end: isLate ? .timeout : status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F),
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      // Linux counts in kilobytes.
      peakBytes: usage.ru_maxrss * 1024,
      output: keepsOutput ? text(output) : "", errors: String(text(errors).prefix(2_000)))
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  private enum Sink {
    case file(String)
    case descriptor(Int32)
  }

  // Of posix_spawn there is only the C interface.
  private static func spawn(
    _ command: [String], input: Int32? = nil, output: Sink, errors: String? = nil, closes: [Int32]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let (create, mode) = (O_WRONLY | O_CREAT | O_TRUNC, mode_t(0o600))
    if let input { unsafe posix_spawn_file_actions_adddup2(&actions, input, 0) }
    switch output {
    case .file(let path): unsafe posix_spawn_file_actions_addopen(&actions, 1, path, create, mode)
    case .descriptor(let end): unsafe posix_spawn_file_actions_adddup2(&actions, end, 1)
    }
    if let errors { unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, create, mode) }
    for end in closes { unsafe posix_spawn_file_actions_addclose(&actions, end) }
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer {
      for argument in unsafe arguments { unsafe free(argument) }
    }
    var child = pid_t()
    let problem = unsafe posix_spawnp(&child, command[0], &actions, nil, arguments, environ)
    guard problem == 0 else {
      throw Failure(words: "cannot run \(command[0]): \(unsafe String(cString: strerror(problem)))")
    }
    return child
  }

  private static func wait(for child: pid_t, _ limit: Double) -> (Int32, rusage, isLate: Bool) {
    var (status, usage, isLate) = (Int32(0), rusage(), false)
    let start = Date()
    while true {
      let found = unsafe wait4(child, &status, WNOHANG, &usage)
      if found == child || found < 0 { return (status, usage, isLate) }
      if !isLate, Date().timeIntervalSince(start) > limit {
        isLate = true
        kill(child, SIGKILL)
      }
      usleep(2_000)
    }
  }
}
