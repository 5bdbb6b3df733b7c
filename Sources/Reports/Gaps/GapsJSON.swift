internal import Claims
public import MapChecks
internal import SourceText
public import Writing

/// Gaps as JSON for scripts, described by `Sources/Reports/Schemas/gaps.schema.json`:
///
///     {"claimgraph-gaps": 1, "title": …, "counts": {"concession": 2, …},
///      "gaps": [{"kind": "concession", "message": …, "node": "too-dear", "steps": 1, "parties": ["ames"], …}]}
///
/// The number is the version of the shape. `steps` is missing where no relation leads to a thesis, and place and
/// line where the map came without text. Lines and columns count from 1, columns in Unicode scalars.
public struct GapsJSON: Sendable {
  public static let version = 1

  public init() {}

  public func write(_ gaps: MapGaps, to stream: inout ByteStream) {
    let graph = gaps.graph
    var places = GapPlaces(graph)
    var json = JSONWriter(stream)
    json.object { json in
      json.member("claimgraph-gaps", Self.version)
      if let title = graph.title { json.member("title", title) }
      json.member("top") { json in
        json.array { json in
          for node in gaps.top { json.element { $0.string(graph.id(of: node)) } }
        }
      }
      json.member("topIsTheses", gaps.hasTheses)
      json.member("quotations", gaps.quotations)
      json.member("auditedQuotations", gaps.auditedQuotations)
      json.member("counts") { json in
        json.object { json in
          for (kind, count) in gaps.counts { json.member(kind.code, count) }
        }
      }
      json.member("gaps") { json in
        json.array { json in
          for gap in gaps.all { json.element { write(gap, in: graph, &places, &$0) } }
        }
      }
    }
    stream = json.end()
  }

  private func write(_ gap: Gap, in graph: ClaimGraph, _ places: inout GapPlaces, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", gap.kind)
    json.member("message", gap.message)
    json.member("node", graph.id(of: gap.node))
    let title = graph.title(of: gap.node)
    if !title.isEmpty { json.member("title", title) }
    if let steps = gap.distance { json.member("steps", steps) }
    json.member("parties") { json in
      json.array { json in
        for party in gap.parties { json.element { $0.string(graph.localID(of: party)) } }
      }
    }
    if !gap.others.isEmpty {
      json.member("others") { json in
        json.array { json in
          for node in gap.others { json.element { $0.string(graph.id(of: node)) } }
        }
      }
    }
    if let place = places.place(of: gap) {
      json.member("file", graph.files[place.file].name)
      json.member("line", place.position.line)
      json.member("column", place.position.column)
    }
    json.endObject()
  }
}
