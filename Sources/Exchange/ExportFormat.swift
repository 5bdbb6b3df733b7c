public import Writing

/// A file format that a graph can be written in. One file in `Formats/` each, and one line in
/// `ExportFormats.all`.
public protocol ExportFormat: Sendable {
  /// The word on the command line: `--to graphml`.
  var name: String { get }
  /// Without the dot.
  var fileExtension: String { get }
  /// One line for `claimgraph formats`: what the format is for.
  var summary: String { get }
  /// What of a graph the format carries, and what it leaves out.
  var carries: String { get }
  /// Whether it places boxes, so that `ExportDocument.layout` should be given.
  var wantsLayout: Bool { get }
  /// Whether the view it writes shows a closed group as one box (`MapView(collapsesClosedGroups:)`); else the
  /// group keeps its content and is only marked as closed.
  var collapsesClosedGroups: Bool { get }

  func write(_ document: ExportDocument, to stream: inout ByteStream)
}

extension ExportFormat {
  public var wantsLayout: Bool { false }
  public var collapsesClosedGroups: Bool { true }

  /// The whole file in memory; for tests and small maps.
  public func bytes(of document: ExportDocument) -> [UInt8] {
    ByteStream.collect { write(document, to: &$0) }
  }
}
