internal import Foundation

/// Files of the checkout that the tests run in.
public enum Checkout {
  /// Whether expected results are written anew instead of compared (`RECORD=1 swift test`).
  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  public static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  public static func write(_ text: String, to path: String) throws {
    try text.write(to: url(path), atomically: true, encoding: .utf8)
  }

  /// Paths of the files in a folder and the folders in it, in alphabetical order.
  public static func files(in folder: String, extension wanted: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: url(folder).path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix("." + wanted) }.sorted().map { folder + "/" + $0 }
  }

  private static func url(_ path: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(path)
  }
}
