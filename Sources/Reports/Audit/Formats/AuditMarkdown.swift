internal import Claims
internal import Quotations
public import Writing

/// The audit as Markdown (CommonMark with tables), for a comment or a wiki: totals, then for each quotation its
/// card and every fact.
///
/// Quoted words are bold in their paragraph; what is left out stands in `[− −]`.
public struct AuditMarkdown: AuditReportFormat {
  public let name = "md"
  public let fileExtension = "md"
  public let summary = "Markdown: the cards and all facts as text"

  public init() {}

  public func write(_ report: AuditReport, to stream: inout ByteStream) {
    let title = report.title.map { "Quotations of \($0)" } ?? "Quotations of the map"
    stream.append("# \(MarkdownText.line(title))\n\n")
    guard !report.quotations.isEmpty else { return stream.append("The map has no quotations.\n") }
    writeTotals(AuditTotals(report.quotations), to: &stream)
    writeSources(report.sources, to: &stream)
    for audited in report.quotations { write(audited, report, to: &stream) }
    stream.append("\n---\n\nMade with ClaimGraph \(MarkdownText.line(report.version)).\n")
  }

  private func writeTotals(_ totals: AuditTotals, to stream: inout ByteStream) {
    stream.append("| Verdict | Quotations | Meaning |\n| --- | ---: | --- |\n")
    for verdict in totals.verdicts {
      stream.append(
        "| \(MarkdownText.line(verdict.badge)) \(AuditWording.name(verdict)) | \(totals.all.counts[verdict] ?? 0) "
          + "| \(AuditWording.sentence(AuditWording.meaning(verdict))) |\n")
    }
    write(totals.speakers, "By those whose words they are", to: &stream)
    write(totals.via, "By those who hand them on", to: &stream)
  }

  private func write(_ rows: [AuditTotals.Row], _ heading: String, to stream: inout ByteStream) {
    guard !rows.isEmpty else { return }
    stream.append("\n\(heading), in the order of the map:\n\n")
    for row in rows {
      let counts = Verdict.allCases.compactMap { verdict in
        row.counts[verdict].map { "\($0) \(AuditWording.name(verdict))" }
      }
      stream.append("- \(MarkdownText.line(row.name)) (\(row.total)): \(counts.joined(separator: "; "))\n")
    }
  }

  private func writeSources(_ sources: [SourceSummary], to stream: inout ByteStream) {
    guard !sources.isEmpty else { return }
    stream.append("\n## Sources\n\n")
    for source in sources {
      let hash = source.hash.map { "; SHA-256 \($0)" } ?? ""
      stream.append("- \(MarkdownText.line(SourceWording.line(source)))\(MarkdownText.line(hash))\n")
    }
    stream.append("\n## Quotations\n")
  }

  private func write(_ audited: AuditedQuotation, _ report: AuditReport, to stream: inout ByteStream) {
    let quotation = audited.quotation
    let badge = MarkdownText.line(audited.verdict.badge)
    stream.append("\n### \(MarkdownText.line(quotation.name))\n\n")
    stream.append("**\(badge) \(AuditWording.name(audited.verdict)).** ")
    stream.append(MarkdownText.line(AuditCitation(quotation, in: report).line) + "\n\n")
    stream.append("> As quoted: \(MarkdownText.line(PageText.bounded(quotation.text)))\n")
    if let match = audited.match {
      stream.append(">\n> In the source: ")
      for part in PassageParts(match).parts {
        write(part, isAkin: audited.verdict == .paraphrase, to: &stream)
      }
      stream.append("\n")
    }
    stream.append("\n")
    for fact in AuditWording.facts(audited) {
      stream.append("- \(MarkdownText.line(AuditWording.sentence(fact)))\n")
    }
    if let ruling = quotation.ruling {
      let clause = AuditWording.sentence(AuditWording.ruling(ruling))
      stream.append("- A person's ruling, beside these facts: \(MarkdownText.line(clause))\n")
    }
  }

  private func write(_ part: PassageParts.Part, isAkin: Bool, to stream: inout ByteStream) {
    let text = PageText.bounded(part.text)
    let start = text.prefix { $0.isWhitespace }
    let words = text.dropFirst(start.count)
    let end = words.reversed().prefix { $0.isWhitespace }
    let core = MarkdownText.line(String(words.dropLast(end.count)))
    // Marks of emphasis hold only beside a word.
    stream.append(start.isEmpty ? "" : " ")
    switch part.kind {
    case _ where isAkin || core.isEmpty: stream.append(core)
    case .rest: stream.append(core)
    case .quoted: stream.append("**\(core)**")
    case .unquoted, .leftOut: stream.append("\\[− \(core) −\\]")
    }
    stream.append(end.isEmpty ? "" : " ")
  }
}
