internal import Claims
internal import Quotations
public import Writing

/// Coverage as JSON for scripts, described by `Sources/Reports/Schemas/coverage.schema.json`:
///
///     {"claimgraph-coverage": 1, "sources": [{"source": "essay", "paragraphs": [
///       {"number": 1, "nodes": [{"node": "toll", "reason": "paragraph"}], "parties": {"ames": 1}, …}]}]}
///
/// The number is the version of the shape. Offsets are bytes of the source's file, the end not included.
public struct CoverageJSON: Sendable {
  public static let version = 1

  public init() {}

  public func write(_ report: CoverageReport, to stream: inout ByteStream) {
    let attribution = Attribution(report.graph)
    var json = JSONWriter(stream)
    json.object { json in
      json.member("claimgraph-coverage", Self.version)
      if let title = report.graph.title { json.member("title", title) }
      json.member("sources") { json in
        json.array { json in
          for coverage in report.sources {
            json.element { write(coverage, in: report.graph, attribution, &$0) }
          }
        }
      }
    }
    stream = json.end()
  }

  private func write(
    _ coverage: SourceCoverage, in graph: ClaimGraph, _ attribution: Attribution, _ json: inout JSONWriter
  ) {
    let document = coverage.document
    json.object { json in
      json.member("source", document.id)
      if let title = document.title { json.member("title", title) }
      json.member("file", document.fileName)
      json.member("sha256", document.hash)
      json.member("coveredParagraphs", coverage.paragraphs.count { !$0.mentions.isEmpty })
      json.member("coveredQuotations", coverage.quotations.count(where: \.isInMap))
      json.member("paragraphs") { json in
        json.array { json in
          for paragraph in coverage.paragraphs {
            json.element { write(paragraph, of: coverage, in: graph, attribution, &$0) }
          }
        }
      }
      json.member("quotations") { json in
        json.array { json in
          for quotation in coverage.quotations {
            json.element { write(quotation, of: coverage, in: graph, &$0) }
          }
        }
      }
      json.member("unplaced") { json in
        json.array { json in
          for node in coverage.unplaced {
            json.element { json in
              json.object { json in
                json.member("node", graph.id(of: node.node))
                json.member("reason", node.reason.rawValue)
              }
            }
          }
        }
      }
    }
  }

  private func write(
    _ paragraph: CoveredParagraph, of coverage: SourceCoverage, in graph: ClaimGraph,
    _ attribution: Attribution, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("number", paragraph.number)
      if let item = paragraph.item { json.member("item", item) }
      if let page = paragraph.page { json.member("page", page) }
      json.member("beginning", CoverageWording.beginning(paragraph.parts, of: coverage))
      place(paragraph.parts, of: coverage, &json)
      json.member("nodes") { json in
        json.array { json in
          for mention in paragraph.mentions {
            json.element { json in
              json.object { json in
                json.member("node", graph.id(of: mention.node))
                json.member("reason", mention.reason.rawValue)
              }
            }
          }
        }
      }
      json.member("parties") { json in
        json.object { json in
          for (party, count) in Self.counts(paragraph, attribution) {
            json.member(String(decoding: graph.localID(of: party), as: UTF8.self), count)
          }
        }
      }
    }
  }

  /// How many nodes of a paragraph each party holds, in the order of the map.
  private static func counts(
    _ paragraph: CoveredParagraph, _ attribution: Attribution
  ) -> [(party: NodeIndex, count: Int)] {
    var counts: [NodeIndex: Int] = [:]
    for mention in paragraph.mentions {
      for party in attribution.parties[mention.node] ?? [] { counts[party, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func write(
    _ quotation: CoveredQuotation, of coverage: SourceCoverage, in graph: ClaimGraph,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      if let paragraph = quotation.extracted.paragraph { json.member("paragraph", paragraph) }
      json.member("beginning", CoverageWording.beginning(quotation))
      place([quotation.extracted.range], of: coverage, &json)
      json.member("nodes") { json in
        json.array { json in
          for node in quotation.nodes { json.element { $0.string(graph.id(of: node)) } }
        }
      }
      json.member("share") { $0.number((quotation.share * 1_000).rounded() / 1_000) }
    }
  }

  private func place(_ ranges: [Range<Int>], of coverage: SourceCoverage, _ json: inout JSONWriter) {
    guard let first = ranges.first, let last = ranges.last else { return }
    let original = coverage.document.text.origins.original(of: first.lowerBound..<last.upperBound)
    json.member("offset", original.lowerBound)
    json.member("endOffset", original.upperBound)
  }
}
