import Exchange
import Foundation

/// What libFuzzer calls with every input it makes up. `CLAIMGRAPH_FUZZ` names the format that is read, so that
/// one build serves all. A product of its own, because the audit's needs take long to build with instruments.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let start = unsafe start else { return 0 }
  run(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let run: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["CLAIMGRAPH_FUZZ"] ?? ""
  if let target = ExchangeTargets.named(name) { return target }
  print("CLAIMGRAPH_FUZZ must be one of \(ExchangeTargets.names.joined(separator: ", "))")
  exit(2)
}()
