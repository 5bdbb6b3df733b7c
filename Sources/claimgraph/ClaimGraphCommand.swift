import ArgumentParser

/// The program: parses the command line, runs a subcommand, and ends with one of three exit statuses.
@main
struct ClaimGraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimgraph",
    abstract: "Turns argument maps written as text into claim graphs, data and pictures.",
    discussion: """
      Start with a map of your own and look at it:

        claimgraph new toll.argdown --title "Should the toll go?"
        claimgraph export toll.argdown --to svg
        claimgraph check toll.argdown

      Or with a graph from another program:

        claimgraph convert debate.graphml debate.argdown

      Every command reads `-` as standard input. Data goes to standard output, messages to standard error.

      Exit status: 0 all is well; 1 the map has errors, or something could not be read or written;
      2 the command line is wrong.

      Completion of words in your shell: claimgraph --generate-completion-script bash (zsh, fish).
      """,
    version: "0.1.0",
    subcommands: [
      Export.self, Convert.self, Check.self, Quotes.self, Coverage.self, Gaps.self, Outline.self,
      Formats.self, New.self,
    ])

  static func main() async {
    var chosen: any ParsableCommand.Type = Self.self
    do {
      try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try await asyncParseAsRoot()
      chosen = type(of: command)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error, of: chosen)
    }
  }

  /// ArgumentParser calls a misspelt subcommand an unexpected argument; a person wants the right word.
  private static func refuseUnknownCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if names.contains(word) { return }
    throw ValidationError("there is no command '\(word)'; " + hint(at: word, among: names))
  }

  /// Prints help to standard output and errors to standard error, and ends the program.
  private static func end(with error: any Error, of command: any ParsableCommand.Type) -> Never {
    if let refusal = error as? ValidationError {
      // Of what a running command refuses ArgumentParser does not know which program it belongs to.
      let words = [configuration.commandName, command == Self.self ? nil : command.configuration.commandName]
      let name = words.compactMap(\.self).joined(separator: " ")
      Terminal.errors.write("Error: \(refusal.message)\n  See '\(name) --help' for more information.\n")
      exit(withError: ExitCode(2))
    }
    let message = command.fullMessage(for: error)
    let status = command.exitCode(for: error)
    if !message.isEmpty {
      status == .success ? Terminal.output.write(message + "\n") : Terminal.errors.write(message + "\n")
    }
    exit(withError: status == .validationFailure ? ExitCode(2) : status)
  }
}
