import Exchange
import Foundation

/// A target for each format that is read, by its name.
enum ExchangeTargets {
  static var names: [String] { FormatList.imports.map(\.name) }

  static func named(_ name: String) -> (@Sendable ([UInt8]) -> Void)? {
    guard let format = FormatList.imports.first(where: { $0.name == name }) else { return nil }
    let fuzz = FormatFuzz(format: format)
    return { bytes in fuzz.run(bytes) }
  }
}

/// Says what must hold of a result, whatever the input; the fuzzer takes a failure for a crash.
func must(_ holds: Bool, _ what: @autoclosure () -> String) {
  if holds { return }
  // A release build drops the words of a precondition.
  FileHandle.standardError.write(Data("must: \(what())\n".utf8))
  preconditionFailure()
}
