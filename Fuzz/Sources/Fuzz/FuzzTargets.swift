/// The parts of the program that are fed with anything.
enum FuzzTargets {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "reader-plain": { ReaderFuzz.read($0, as: "source.txt") },
    "reader-markdown": { ReaderFuzz.read($0, as: "source.md") },
    "reader-html": { ReaderFuzz.read($0, as: "source.html") },
    "audit": AuditFuzz.run,
    "extraction": ExtractionFuzz.run,
    "lock": LockFuzz.run,
    "locator": LocatorFuzz.run,
    "stored-index": StoredIndexFuzz.run,
  ]
}

/// Says what must hold of a result, whatever the input; the fuzzer takes a failure for a crash.
func must(_ holds: Bool, _ what: String) {
  if holds { return }
  // A release build drops the words of a precondition.
  print("must: \(what)")
  preconditionFailure(what)
}
