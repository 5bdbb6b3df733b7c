import ArgumentParser

struct Quotes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Finds the quotations in a text.",
    subcommands: [QuotesExtract.self])
}
