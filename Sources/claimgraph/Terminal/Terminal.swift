import Foundation
import SystemPackage

/// Standard output or standard error, as far as messages for people go.
struct Terminal: Sendable {
  static let output = Terminal(.standardOutput)
  static let errors = Terminal(.standardError)

  private let file: FileDescriptor
  /// Whether a person sees what is written.
  let isInteractive: Bool
  /// Whether colours are wanted: a terminal that can show them, and no `NO_COLOR` (https://no-color.org).
  let hasColors: Bool

  private init(_ file: FileDescriptor) {
    self.file = file
    isInteractive = isatty(file.rawValue) != 0
    let environment = ProcessInfo.processInfo.environment
    hasColors =
      isInteractive && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// In columns; 80 where that cannot be known.
  var width: Int {
    var size = winsize()
    // The system fills the struct in; there is no safe call that tells the width.
    guard isInteractive, unsafe ioctl(file.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Writes a message. When even that fails there is nobody left to tell.
  func write(_ text: String) {
    _ = try? file.writeAll(text.utf8)
  }
}

/// The few colours messages use (ECMA-48, "select graphic rendition").
enum Style: String {
  case error = "1;31"
  case warning = "1;33"
  case note = "1;36"

  func applied(to text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}
