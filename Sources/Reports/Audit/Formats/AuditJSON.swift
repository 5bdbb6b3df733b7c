internal import Claims
internal import Quotations
internal import SourceText
public import Writing

/// The whole audit for programs, described by `Sources/Reports/Schemas/audit.schema.json`.
///
///     {"claimgraph-audit": 1, "quotations": [{"id": "…", "verdict": "altered", "flags": […], …}]}
///
/// The number is the version of the shape: it grows when members change or go; readers pass over members they do
/// not know.
public struct AuditJSON: AuditReportFormat {
  public let name = "json"
  public let fileExtension = "json"
  public let summary = "everything that was found, for programs"
  public static let version = 1

  public init() {}

  public func write(_ report: AuditReport, to stream: inout ByteStream) {
    var positions = SourcePositions(files: report.files)
    var json = JSONWriter(stream)
    json.beginObject()
    json.member("claimgraph-audit", Self.version)
    json.member("program", "ClaimGraph \(report.version)")
    json.member("title", ifAny: report.title)
    json.member("totals") { json in
      json.object { json in
        let totals = AuditTotals(report.quotations)
        json.member("all") { $0.counts(totals.all) }
        json.member("speakers") { $0.rows(totals.speakers) }
        json.member("via") { $0.rows(totals.via) }
      }
    }
    json.member("sources") { json in
      json.array { json in
        for source in report.sources { json.element { $0.source(source) } }
      }
    }
    json.beginMember("quotations")
    json.beginArray()
    for audited in report.quotations {
      json.beginElement()
      write(audited, report, &positions, &json)
    }
    json.endArray()
    json.endObject()
    stream = json.end()
  }

  private func write(
    _ audited: AuditedQuotation, _ report: AuditReport, _ positions: inout SourcePositions,
    _ json: inout JSONWriter
  ) {
    json.beginObject()
    json.quotation(audited.quotation)
    if let node = audited.quotation.node, let bearings = report.bearings[node] {
      json.member("bearings") { json in
        json.array { json in
          for bearing in bearings {
            json.element { json in
              json.object { json in
                json.member("relation", bearing.relation.rawValue)
                json.member("target", bearing.target)
              }
            }
          }
        }
      }
    }
    if let range = audited.quotation.origin,
      let start = positions.position(of: Int(range.start), in: range.file)
    {
      json.member("origin") { json in
        json.object { json in
          json.member("file", report.files[range.file].name)
          json.member("line", start.line)
          json.member("column", start.column)
        }
      }
    }
    json.member("verdict", audited.verdict.rawValue)
    json.member("flags") { $0.strings(audited.flags.map(\.rawValue)) }
    json.member("obstacle", ifAny: audited.obstacle?.code)
    json.member("facts") { $0.strings(AuditWording.facts(audited).map(AuditWording.sentence)) }
    if let match = audited.match { json.member("match") { $0.match(match) } }
    if !audited.otherPlaces.isEmpty {
      json.member("otherPlaces") { json in
        json.array { json in
          for place in audited.otherPlaces { json.element { $0.place(place) } }
        }
      }
    }
    json.endObject()
  }
}
