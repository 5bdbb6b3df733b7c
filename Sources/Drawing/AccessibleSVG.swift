internal import Claims
internal import Exchange
internal import Writing
internal import XMLStream

/// Makes an SVG by Graphviz fit for browsers and for people who have it read to them.
///
/// The picture gets a title and a description in words; boxes, edges and groups are titled with what they say
/// and not with Graphviz' names. `SVGFilter` lets through only what is known to be safe.
struct AccessibleSVG {
  private let map: MapDescription

  init(_ document: ExportDocument) { map = MapDescription(document.view.graph) }

  func rewrite(_ svg: [UInt8]) throws(DrawingProblem) -> [UInt8] {
    var limits = XMLLimits()
    // A path, or the words of a claim, are one attribute.
    limits.attributeBytes = 1 << 28
    limits.textBytes = 1 << 28
    var reader = XMLReader(svg, limits: limits)
    var problem: XMLReadProblem?
    let bytes = ByteStream.collect { stream in
      var filter = SVGFilter(stream, title: map.title, description: map.text)
      do throws(XMLReadProblem) {
        while let event = try reader.next() { filter.write(event) }
      } catch {
        problem = error
      }
      stream = filter.finish()
    }
    if let problem { throw .unreadable(program: "dot", reason: problem.message) }
    return bytes
  }
}
