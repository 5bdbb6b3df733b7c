/// Says on the terminal what is being done, once it takes longer than a second; says nothing when nobody
/// looks at standard error.
func withProgress<Result: Sendable>(
  _ activity: String, _ work: @Sendable () async throws -> Result
) async rethrows -> Result {
  guard Terminal.errors.isInteractive else { return try await work() }
  let ticker = Task.detached {
    for second in 1... {
      try await Task.sleep(for: .seconds(1))
      Terminal.errors.write("\r\(activity) … \(second) s")
    }
  }
  defer {
    ticker.cancel()
    // Back to the first column and erase the line; harmless when nothing was written there.
    Terminal.errors.write("\r\u{1B}[K")
  }
  return try await work()
}
