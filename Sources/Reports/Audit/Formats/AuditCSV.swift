internal import Claims
internal import Quotations
internal import SourceText
public import Writing

/// A line for each quotation, for spreadsheets: RFC 4180 with a heading, UTF-8.
///
/// Edits are words in one cell; `JSON` has them one by one.
public struct AuditCSV: AuditReportFormat {
  public let name = "csv"
  public let fileExtension = "csv"
  public let summary = "comma-separated values for spreadsheets, a line for each quotation"

  static let columns = [
    "id", "title", "speakers", "via", "source", "work", "locator", "verdict", "flags", "obstacle", "level",
    "similarity", "longest run", "place", "page", "paragraph", "item", "words left out before",
    "words left out after", "quoted", "source has", "facts", "ruling", "ruled by", "ruled on", "source hash",
    "map file", "map line",
  ]

  public init() {}

  public func write(_ report: AuditReport, to stream: inout ByteStream) {
    CSVWriter.row(Self.columns, to: &stream)
    var positions = SourcePositions(files: report.files)
    for audited in report.quotations {
      CSVWriter.row(row(audited, report, &positions), to: &stream)
    }
  }

  private func row(
    _ audited: AuditedQuotation, _ report: AuditReport, _ positions: inout SourcePositions
  ) -> [String] {
    identity(audited) + found(audited)
      + reasons(audited, report) + mapPlace(audited.quotation, report, &positions)
  }

  private func identity(_ audited: AuditedQuotation) -> [String] {
    let quotation = audited.quotation
    return [
      quotation.id, quotation.title, quotation.speakers.joined(separator: "; "),
      quotation.via.joined(separator: "; "), quotation.source ?? "", quotation.work ?? "",
      quotation.locator ?? "", audited.verdict.rawValue,
      audited.flags.map(\.rawValue).joined(separator: " "), audited.obstacle?.code ?? "",
    ]
  }

  private func found(_ audited: AuditedQuotation) -> [String] {
    guard let match = audited.match else {
      return Array(repeating: "", count: 9) + [audited.quotation.text, ""]
    }
    let place = match.place
    return [
      match.level.code, AuditNumbers.share(match.similarity), String(match.longestRun),
      "\(place.source) \(place.description)", place.page ?? "", place.paragraph.map { String($0) } ?? "",
      place.item ?? "", String(match.start.wordsLeftOut), String(match.end.wordsLeftOut),
      audited.quotation.text, match.sourceText,
    ]
  }

  private func reasons(_ audited: AuditedQuotation, _ report: AuditReport) -> [String] {
    let ruling = audited.quotation.ruling
    let source = report.source(audited.match?.place.source ?? audited.quotation.source)
    return [
      AuditWording.facts(audited).map(AuditWording.sentence).joined(separator: " "),
      ruling?.verdict.rawValue ?? "", ruling?.by ?? "", ruling?.on ?? "", source?.hash ?? "",
    ]
  }

  private func mapPlace(
    _ quotation: Quotation, _ report: AuditReport, _ positions: inout SourcePositions
  ) -> [String] {
    guard let range = quotation.origin,
      let position = positions.position(of: Int(range.start), in: range.file)
    else { return ["", ""] }
    return [report.files[range.file].name, String(position.line)]
  }
}
