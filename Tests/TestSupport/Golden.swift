internal import Foundation
public import Testing

/// Compares bytes with a file in the folder `Expected` of the test's target. `RECORD=1 swift test` writes the
/// files anew; look at `git diff` before you commit them.
public func expectGolden(
  _ bytes: [UInt8], _ name: String, fileID: String = #fileID,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  // A file id begins with the name of its module, which is that of the target's folder.
  let target = fileID.prefix { $0 != "/" }
  let folder = URL(fileURLWithPath: Checkout.path("Tests/\(target)/Expected"))
  let expected = folder.appendingPathComponent(name)
  if Checkout.isRecording {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: expected, options: .atomic)
    return
  }
  let wanted = try? Data(contentsOf: expected)
  #expect(wanted != nil, "no expected file \(name): record it with RECORD=1", sourceLocation: sourceLocation)
  #expect(
    String(decoding: bytes, as: UTF8.self) == String(decoding: wanted ?? Data(), as: UTF8.self),
    "\(name) differs", sourceLocation: sourceLocation)
}
