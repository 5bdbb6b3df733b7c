internal import Quotations
public import Writing

/// The quotations of a text as JSON: `{"claimgraph-extract": 1, "source": …, "quotations": [{"kind": …}]}`.
public struct ExtractionJSON: Sendable {
  public static let version = 1

  public init() {}

  public func write(_ report: ExtractionReport, to stream: inout ByteStream) {
    var json = JSONWriter(stream)
    json.beginObject()
    json.member("claimgraph-extract", Self.version)
    json.member("source", report.id)
    json.member("file", report.fileName)
    json.beginMember("quotations")
    json.beginArray()
    for quotation in report.quotations {
      json.element { $0.object { Self.write(quotation, &$0) } }
    }
    json.endArray()
    json.endObject()
    stream = json.end()
  }

  private static func write(_ quotation: ExtractedQuotation, _ json: inout JSONWriter) {
    json.member("kind", quotation.kind.rawValue)
    json.member("text", quotation.text)
    if let speaker = quotation.speaker {
      json.member("speaker", speaker.name)
      json.member("speakerBasis", speaker.basis.rawValue)
    }
    if let work = quotation.work { json.member("work", work) }
    if let page = quotation.page { json.member("page", page) }
    if let item = quotation.item { json.member("item", item) }
    if let paragraph = quotation.paragraph { json.member("paragraph", paragraph) }
    if let outer = quotation.outer { json.member("in", outer) }
    if !quotation.interruptions.isEmpty {
      json.member("interruptions") { json in
        json.array { json in
          for words in quotation.interruptions { json.element { $0.string(words) } }
        }
      }
    }
    if let missing = quotation.missing { json.member("missingMark", missing.rawValue) }
    json.member("start", quotation.range.lowerBound)
    json.member("end", quotation.range.upperBound)
  }
}

/// The quotations of a text as comma-separated values, one a row. A speaker that is guessed ends in ` ?`.
public struct ExtractionCSV: Sendable {
  public init() {}

  public func write(_ report: ExtractionReport, to stream: inout ByteStream) {
    CSVWriter.row(["kind", "speaker", "work", "page", "paragraph", "in", "text"], to: &stream)
    for quotation in report.quotations {
      let speaker = quotation.speaker.map { $0.name + ($0.basis == .guessed ? " ?" : "") }
      CSVWriter.row(
        [
          quotation.kind.rawValue, speaker ?? "", quotation.work ?? "", quotation.page ?? "",
          quotation.paragraph.map(String.init) ?? "", quotation.outer.map { String($0 + 1) } ?? "",
          quotation.text,
        ], to: &stream)
    }
  }
}
