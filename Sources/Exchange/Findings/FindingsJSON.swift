public import SourceText
public import Writing

/// Findings as JSON for scripts, described by `Sources/Exchange/Schemas/findings.schema.json`.
///
///     {"claimgraph-findings": 1, "findings": [{"grade": "warning", "code": "self-attack", …}]}
///
/// The number is the version of the shape; it grows as that of `JSON` does.
public struct FindingsJSON: Sendable {
  public static let version = 1

  public init() {}

  /// - Parameter files: the files that the findings' ranges point into.
  public func write(_ findings: [Finding], in files: SourceFiles, to stream: inout ByteStream) {
    var positions = SourcePositions(files: files)
    var json = JSONWriter(stream)
    json.beginObject()
    json.member("claimgraph-findings", Self.version)
    json.beginMember("findings")
    json.beginArray()
    for finding in findings {
      json.beginElement()
      json.beginObject()
      json.member("grade", finding.grade.rawValue)
      json.member("code", finding.code)
      json.member("message", finding.message)
      if let help = finding.help { json.member("help", help) }
      if let range = finding.range { place(range, in: files, &positions, &json) }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    stream = json.end()
  }

  /// Lines and columns count from 1, columns in Unicode scalars; offsets are bytes, the end not included.
  private func place(
    _ range: SourceRange, in files: SourceFiles, _ positions: inout SourcePositions,
    _ json: inout JSONWriter
  ) {
    guard let start = positions.position(of: Int(range.start), in: range.file),
      let end = positions.position(of: Int(range.end), in: range.file)
    else { return }
    json.member("file", files[range.file].name)
    json.member("line", start.line)
    json.member("column", start.column)
    json.member("endLine", end.line)
    json.member("endColumn", end.column)
    json.member("offset", Int(range.start))
    json.member("endOffset", Int(range.end))
  }
}
