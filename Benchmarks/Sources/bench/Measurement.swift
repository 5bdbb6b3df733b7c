#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
    return (result, Measurement(seconds: best, peakMegabytes: usage(RUSAGE_SELF).peakMegabytes))
  }

  /// CPU seconds and peak memory of this process or of its children that have ended.
  static func usage(_ who: __rusage_who) -> Measurement {
    var usage = rusage()
    unsafe getrusage(who, &usage)
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    let microseconds = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    // Linux counts in kilobytes.
    return Measurement(seconds: seconds + microseconds / 1e6, peakMegabytes: usage.ru_maxrss / 1024)
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
