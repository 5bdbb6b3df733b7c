internal import Foundation
public import Testing

/// Compares bytes with an expected file beside the test. `RECORD=1 swift test` writes the files anew; look
/// at `git diff` before you commit them.
public func expectGolden(
  _ bytes: [UInt8], _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Expected")
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
