/// All formats that an audit can be reported in, in the order that help lists them.
public enum AuditReportFormats {
  public static let all: [any AuditReportFormat] = [
    AuditHTML(),
    AuditMarkdown(),
    AuditJSON(),
    AuditCSV(),
    AuditAnnotations(),
  ]

  /// The format of this name on the command line.
  public static func named(_ name: String) -> (any AuditReportFormat)? { all.first { $0.name == name } }
}
