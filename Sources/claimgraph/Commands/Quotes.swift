import ArgumentParser

struct Quotes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Compares the quotations of a map with their sources, or finds the quotations in a text.",
    subcommands: [QuotesAudit.self],
    defaultSubcommand: QuotesAudit.self)
}
