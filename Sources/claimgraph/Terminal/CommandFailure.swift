/// Something a command could not do though the command line was right; the program ends with status 1.
struct CommandFailure: Error, CustomStringConvertible {
  var description: String

  init(_ what: String, help: String? = nil) {
    description = help.map { what + "\n   help: " + $0 } ?? what
  }
}
