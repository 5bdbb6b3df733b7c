internal import Claims
internal import Quotations
internal import SourceText
public import Writing

/// An audit for the terminal: a line for each quotation, then how many have each verdict.
///
///     ≡   verbatim        Brandt on nests   letter, ¶ 2
///     ≠   altered         The warden        minutes, item 4, ¶ 5
///           departs from the source in 1 place without a mark; has 'three' where …
///
/// Verdicts are told by sign and word; colours only repeat them.
public struct AuditTable {
  public enum Style: Sendable {
    case plain
    /// With escape sequences for colours (ECMA-48, "select graphic rendition").
    case colored
  }

  private let report: AuditReport
  private let width: Int
  private let style: Style

  /// - Parameter width: columns of the terminal.
  public init(_ report: AuditReport, width: Int, style: Style = .plain) {
    self.report = report
    self.width = max(width, Self.narrowest)
    self.style = style
  }

  /// A narrower terminal breaks the lines itself.
  private static let narrowest = 60
  private static let badgeWidth = 3

  public func write(to stream: inout ByteStream) {
    guard !report.quotations.isEmpty else { return stream.append("The map has no quotations.\n") }
    let rows = report.quotations.map(AuditTableRow.init)
    let columns = AuditTableColumns(rows, width: width - Self.badgeWidth - 1)
    for row in rows { write(row, columns, to: &stream) }
    stream.append("\n")
    writeTotals(to: &stream)
  }

  private func write(_ row: AuditTableRow, _ columns: AuditTableColumns, to stream: inout ByteStream) {
    let verdict = row.audited.verdict
    let badge = TerminalText.padded(verdict.badge, to: Self.badgeWidth)
    stream.append(styled("\(badge) \(TerminalText.padded(verdict.rawValue, to: columns.verdict))", verdict))
    var line = "  " + TerminalText.padded(TerminalText.cut(row.title, to: columns.title), to: columns.title)
    line += "  " + TerminalText.padded(TerminalText.cut(row.place, to: columns.place), to: columns.place)
    let room = width - Self.badgeWidth - 1 - columns.total - 2
    let facts = row.facts.joined(separator: "; ")
    if !facts.isEmpty, TerminalText.width(facts) <= room {
      stream.append("\(line)  \(facts)\n")
      return
    }
    stream.append(trimmed(line) + "\n")
    for line in TerminalText.lines(facts, columns: width - 6) { stream.append("      \(line)\n") }
  }

  private func writeTotals(to stream: inout ByteStream) {
    let totals = AuditTotals(report.quotations)
    write(
      "\(AuditWording.count(totals.all.total, "quotation")): \(counts(totals.all))", indent: 0, to: &stream)
    write(totals.speakers, "by those whose words they are", to: &stream)
    write(totals.via, "by those who hand them on", to: &stream)
  }

  private func write(_ rows: [AuditTotals.Row], _ heading: String, to stream: inout ByteStream) {
    guard !rows.isEmpty else { return }
    stream.append("\(heading):\n")
    for row in rows {
      let name = Excerpt.beginning(of: TerminalText.plain(row.name), words: 12)
      write("\(name) (\(row.total)): \(counts(row))", indent: 2, to: &stream)
    }
  }

  /// A paragraph whose further lines are indented by two columns more than its first.
  private func write(_ text: String, indent: Int, to stream: inout ByteStream) {
    for (number, line) in TerminalText.lines(text, columns: width - indent - 2).enumerated() {
      stream.append(String(repeating: " ", count: number == 0 ? indent : indent + 2) + line + "\n")
    }
  }

  private func counts(_ row: AuditTotals.Row) -> String {
    Verdict.allCases.compactMap { verdict in
      row.counts[verdict].map { "\($0) \(AuditWording.name(verdict))" }
    }.joined(separator: "; ")
  }

  private func styled(_ text: String, _ verdict: Verdict) -> String {
    guard style == .colored else { return text }
    return "\u{1B}[\(AuditTableColors.code(verdict))m\(text)\u{1B}[0m"
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// What a line of the table says.
struct AuditTableRow {
  let audited: AuditedQuotation
  let title: String
  let place: String
  /// None for quotations that need no word.
  let facts: [String]

  init(_ audited: AuditedQuotation) {
    self.audited = audited
    let quotation = audited.quotation
    let name = [quotation.title, quotation.text, quotation.id].first { !$0.isEmpty } ?? ""
    title = TerminalText.plain(Excerpt.beginning(of: name, words: 12))
    let found = audited.match.map { [$0.place.source, $0.place.description] }
    let named = [quotation.source ?? quotation.work ?? "", quotation.locator ?? ""]
    place = TerminalText.plain(
      Excerpt.beginning(of: (found ?? named).filter { !$0.isEmpty }.joined(separator: ", "), words: 12))
    var facts = AuditWording.shortFacts(audited)
    if let ruling = quotation.ruling { facts.append(AuditWording.ruling(ruling)) }
    self.facts = facts.map(TerminalText.plain)
  }
}

/// Widths of the columns: as wide as their widest cell, but no wider than their share of the line.
struct AuditTableColumns {
  let verdict: Int
  let title: Int
  let place: Int
  /// Of all columns with the blanks between them.
  var total: Int { verdict + 2 + title + 2 + place }

  init(_ rows: [AuditTableRow], width: Int) {
    verdict = rows.map { $0.audited.verdict.rawValue.utf8.count }.max() ?? 0
    let room = max(0, width - verdict - 4)
    let (widestTitle, widestPlace) = (
      rows.map { TerminalText.width($0.title) }.max() ?? 0,
      rows.map { TerminalText.width($0.place) }.max() ?? 0
    )
    title = min(widestTitle, max(8, room * 3 / 5), 40)
    place = min(widestPlace, max(8, room - title), 36)
  }
}

/// Not found and not checkable differ in colour as they do in sign and word.
enum AuditTableColors {
  static func code(_ verdict: Verdict) -> String {
    switch verdict {
    case .verbatim, .verbatimNormalised, .verbatimMarked, .elidedMarked: "32"
    case .paraphrase, .ambiguous, .wrongPlace: "33"
    case .elidedSilently, .altered, .spliced, .misattributed: "31"
    case .notFound: "1;35"
    case .notCheckable: "36"
    }
  }
}
