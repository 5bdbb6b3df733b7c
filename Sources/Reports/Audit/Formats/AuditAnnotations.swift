internal import Claims
internal import Quotations
public import Writing

/// The places of the quotations in their sources as Web Annotations (W3C Recommendation of 2017, JSON-LD): an
/// annotation for each passage that was found, in a page of annotations.
///
/// A passage is told twice, by its words with some before and after (`TextQuoteSelector`) and by its position
/// (`TextPositionSelector`), which counts characters (Unicode code points) of the source's readable text. The body
/// names the quotation and its verdict. Offsets go with the text of the hash that the target carries.
public struct AuditAnnotations: AuditReportFormat {
  public let name = "annotations"
  public let fileExtension = "jsonld"
  public let summary = "Web Annotations (W3C, JSON-LD): where in the sources the words stand"

  public init() {}

  public func write(_ report: AuditReport, to stream: inout ByteStream) {
    let texts = Dictionary(
      report.sources.compactMap { source in source.text.map { (source.id, CodePoints($0.bytes)) } },
      uniquingKeysWith: { first, _ in first })
    var json = JSONWriter(stream)
    json.beginObject()
    json.member("@context") { json in
      json.array { json in
        json.element { $0.string("http://www.w3.org/ns/anno.jsonld") }
        json.element { json in
          json.object { json in
            json.member("claimgraph", "urn:claimgraph:")
            json.member("sha256", "claimgraph:sha256")
            json.member("verdict", "claimgraph:verdict")
          }
        }
      }
    }
    json.member("type", "AnnotationPage")
    json.member("generator") { json in
      json.object { json in
        json.member("type", "Software")
        json.member("name", "ClaimGraph \(report.version)")
      }
    }
    json.beginMember("items")
    json.beginArray()
    for audited in report.quotations {
      guard let place = audited.match?.place else { continue }
      json.beginElement()
      write(audited, at: place, of: report.source(place.source), texts[place.source], &json)
    }
    json.endArray()
    json.endObject()
    stream = json.end()
  }

  private func write(
    _ audited: AuditedQuotation, at place: Place, of source: SourceSummary?, _ text: CodePoints?,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("type", "Annotation")
      json.member("motivation", "identifying")
      json.member("body") { json in
        json.array { json in
          json.element { $0.textualBody("identifying", audited.quotation.id) }
          json.element { json in
            json.object { json in
              json.member("type", "TextualBody")
              json.member("purpose", "classifying")
              json.member("value", AuditWording.name(audited.verdict))
              json.member("verdict", audited.verdict.rawValue)
            }
          }
        }
      }
      json.member("target") { json in
        json.object { json in
          json.member("source") { json in
            json.object { json in
              json.member("id", source?.url ?? "urn:claimgraph:source:\(URN.escaped(place.source))")
              json.member("type", "Text")
              json.member("language", ifAny: source?.language)
              json.member("sha256", ifAny: source?.hash)
            }
          }
          json.member("selector") { $0.selectors(audited, place.range, text) }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func textualBody(_ purpose: String, _ value: String) {
    object { json in
      json.member("type", "TextualBody")
      json.member("purpose", purpose)
      json.member("value", value)
    }
  }

  /// Without the text only its words are known.
  fileprivate mutating func selectors(_ audited: AuditedQuotation, _ range: Range<Int>, _ text: CodePoints?) {
    array { json in
      json.element { json in
        json.object { json in
          json.member("type", "TextQuoteSelector")
          json.member("exact", text?.text(range) ?? audited.match?.sourceText ?? "")
          if let text {
            json.member("prefix", text.before(range.lowerBound))
            json.member("suffix", text.after(range.upperBound))
          }
        }
      }
      guard let text else { return }
      json.element { json in
        json.object { json in
          json.member("type", "TextPositionSelector")
          json.member("start", text.position(of: range.lowerBound))
          json.member("end", text.position(of: range.upperBound))
        }
      }
    }
  }
}

/// Names in the form that a URN allows (RFC 8141): everything but letters, digits and `-._~` is percent-encoded.
enum URN {
  static func escaped(_ name: String) -> String {
    name.utf8.reduce(into: "") { urn, byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~": urn.unicodeScalars.append(scalar)
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        urn += byte < 0x10 ? "%0\(hex)" : "%\(hex)"
      }
    }
  }
}
