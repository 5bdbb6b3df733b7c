import Foundation

/// What one stage cost.
struct Measurement {
  /// CPU seconds of all threads; the best of the runs, since a busy machine can only add to them.
  var seconds: Double
  /// Largest memory of the process until now, in megabytes.
  var peakMegabytes: Int

  /// Runs `work` and returns its last result with the best time.
  static func of<Result>(runs: Int, _ work: () throws -> Result) rethrows -> (Result, Measurement) {
    var best = Double.infinity
    var begin = cpuSeconds()
    var result = try work()
    best = min(best, cpuSeconds() - begin)
    for _ in 1..<max(1, runs) {
      begin = cpuSeconds()
      result = try work()
      best = min(best, cpuSeconds() - begin)
    }
    return (result, Measurement(seconds: best, peakMegabytes: peakMegabytes))
  }

  /// Linux counts in kilobytes.
  private static var peakMegabytes: Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF everywhere; the name has another type on each system.
    unsafe getrusage(0, &usage)
    return usage.ru_maxrss / 1024
  }

  static func cpuSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
