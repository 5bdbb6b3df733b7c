import ArgumentParser
import Quotations
import Reports
import SourceReading
import SourceText
import SystemPackage
import Writing

struct QuotesExtract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Lists the quotations in a text, with who says them, as claims to paste into a map.",
    discussion: """
      Examples:
        claimgraph quotes extract minutes.txt > minutes.argdown
        claimgraph quotes extract letter.pdf --source letter --format csv
        pandoc talk.docx -t plain | claimgraph quotes extract - --all

      Reads what sources may be: plain text, Markdown, HTML, PDF, EPUB, DOCX, ODT. Speakers are read from English \
      sentences; where the text does not say who speaks, the claim has no "by" and a comment says so.
      """)

  enum Form: String, CaseIterable, Sendable {
    case text, json, csv
  }

  @Argument(help: "The text; `-` is standard input.", completion: .file())
  var text: String

  @Option(name: .customLong("source"), help: ArgumentHelp("The source's id in the map.", valueName: "id"))
  var id: String?

  @Flag(help: "List titles and scare quotes too.")
  var all = false

  @Option(
    help: "How they are written: \(Form.words.joined(separator: ", ")); text is a map.",
    completion: .list(Form.words), transform: oneOf(Form.self))
  var format = Form.text

  func run() async throws {
    let argument = MapArgument(text)
    let reader = SourceReader()
    let file: SourceFile
    do {
      file = try FileReading.read(argument)
    } catch {
      throw CommandFailure("'\(argument.name)' \(error)")
    }
    let source: ReadSource
    do throws(SourceProblem) {
      source = try await reader.read(file)
    } catch {
      throw CommandFailure("'\(argument.name)' \(error.message)", help: error.help)
    }
    let structure = TextStructure(source.text)
    let found = QuotationExtractor().extract(from: source.text, structure)
    let name = argument.isStandardInput ? "<stdin>" : argument.path.lastComponent?.string ?? argument.argument
    let stem = argument.isStandardInput ? "source" : argument.stem
    let report = ExtractionReport(found, id: id ?? stem, fileName: name, title: source.title, all: all)
    try OutputPlace.standardOutput.write { stream in
      switch format {
      case .text:
        if report.quotations.isEmpty { return }
        var stubs = ExtractionStubs(report)
        stubs.write(to: &stream)
      case .json: ExtractionJSON().write(report, to: &stream)
      case .csv: ExtractionCSV().write(report, to: &stream)
      }
    }
    if report.quotations.isEmpty {
      let others = found.count
      Terminal.errors.write(
        others == 0
          ? "'\(argument.name)' has no quotations\n"
          : "'\(argument.name)' has no quotations, but \(others) titles and scare quotes; list them with --all\n"
      )
    }
  }
}
