internal import Foundation

/// Files of the checkout that the tests run in.
public enum Checkout {
  /// Whether expected results are written anew instead of compared (`RECORD=1 swift test`).
  public static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// The absolute path of a file or folder of the checkout.
  public static func path(_ relative: String) -> String {
    let support = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return support.deletingLastPathComponent().deletingLastPathComponent().path + "/" + relative
  }

  public static func text(_ path: String) throws -> String {
    try String(contentsOfFile: self.path(path), encoding: .utf8)
  }

  public static func write(_ text: String, to path: String) throws {
    try text.write(toFile: self.path(path), atomically: true, encoding: .utf8)
  }

  /// Paths of the files in a folder and the folders in it, in alphabetical order.
  public static func files(in folder: String, extension wanted: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: path(folder))?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix("." + wanted) }.sorted().map { folder + "/" + $0 }
  }
}
