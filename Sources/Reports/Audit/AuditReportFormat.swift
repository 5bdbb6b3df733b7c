public import Writing

/// A file format that an audit can be reported in. One file in `Formats/` each, and one line in
/// `AuditReportFormats.all`.
public protocol AuditReportFormat: Sendable {
  /// The word on the command line: `--report html`.
  var name: String { get }
  /// Without the dot.
  var fileExtension: String { get }
  /// One line for help: what the format is for.
  var summary: String { get }

  func write(_ report: AuditReport, to stream: inout ByteStream)
}

extension AuditReportFormat {
  /// The whole file in memory; for tests and small maps.
  public func bytes(of report: AuditReport) -> [UInt8] {
    ByteStream.collect { write(report, to: &$0) }
  }
}
