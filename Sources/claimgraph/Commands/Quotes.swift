import ArgumentParser

struct Quotes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Checks a map's quotations against their sources, or finds the quotations in a text.",
    discussion: """
      Examples:
        claimgraph quotes toll.argdown                     checks every quotation
        claimgraph quotes extract minutes.txt              lists the quotations of a text

      'claimgraph help quotes audit' and 'claimgraph help quotes extract' show all options.
      """,
    subcommands: [QuotesAudit.self, QuotesExtract.self], defaultSubcommand: QuotesAudit.self)
}
