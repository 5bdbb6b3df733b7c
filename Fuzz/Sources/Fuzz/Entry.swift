import Foundation

/// What libFuzzer calls with every input it makes up. Which part of the program the input is for is told by
/// `CLAIMGRAPH_FUZZ`, so that one build serves all.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start = unsafe start else { return 0 }
  run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let run: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["CLAIMGRAPH_FUZZ"] ?? ""
  guard let target = FuzzTargets.all[name] else {
    print("CLAIMGRAPH_FUZZ must be one of \(FuzzTargets.all.keys.sorted().joined(separator: ", "))")
    exit(2)
  }
  return target
}()
