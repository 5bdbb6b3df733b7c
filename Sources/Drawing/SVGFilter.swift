internal import Exchange
internal import Writing
internal import XMLStream

/// Copies an SVG event by event, lets through elements and attributes from a list, and puts titles in order.
///
/// Graphviz titles a box with its name in the file, and puts what it says into an `a` around it:
///
///     <g id="box-Toll" class="node"><title>Toll</title>          <g id="box-Toll" class="node">
///       <g id="a_box-Toll"><a xlink:title="The toll …">     →      <g id="a_box-Toll"><title>The toll …</title>
struct SVGFilter: ~Copyable {
  private var xml: XMLWriter
  private let title: String
  private let description: String
  /// For each open element whether it was written.
  private var open: [Bool] = []
  /// How many elements are open in one that is left out with all its content.
  private var skipped = 0
  /// Whether a line break between elements was the last thing written.
  private var endsLine = false

  private static let elements: Set<String> = [
    "a", "circle", "defs", "desc", "ellipse", "g", "line", "linearGradient", "path", "polygon", "polyline",
    "radialGradient", "rect", "stop", "svg", "text", "tspan",
  ]
  private static let attributes: Set<String> = [
    "baseline-shift", "class", "cx", "cy", "d", "fill", "fill-opacity", "font-family", "font-size",
    "font-style", "font-weight", "fx", "fy", "gradientUnits", "height", "id", "offset", "points", "r", "rx",
    "ry", "stroke", "stroke-dasharray", "stroke-opacity", "stroke-width", "text-anchor", "text-decoration",
    "transform", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
  ]
  private static let svg = "http://www.w3.org/2000/svg"
  private static let xlink = "http://www.w3.org/1999/xlink"

  init(_ stream: consuming ByteStream, title: String, description: String) {
    xml = XMLWriter(stream)
    xml.declaration()
    xml.newLine()
    self.title = title
    self.description = description
  }

  /// Ends the document and gives the stream back.
  consuming func finish() -> ByteStream {
    var stream = xml.finish()
    stream.append(UInt8(ascii: "\n"))
    return stream
  }

  mutating func write(_ event: XMLEvent) {
    switch event {
    case .start(let element) where skipped > 0 || !Self.elements.contains(element.name.local): skipped += 1
    case .start(let element): start(element)
    case .end where skipped > 0: skipped -= 1
    case .end: endElement()
    case .text(let text): if skipped == 0, !open.isEmpty { write(text) }
    }
  }

  private mutating func endElement() {
    guard open.popLast() == true else { return }
    xml.end()
    endsLine = false
  }

  /// White space between elements means nothing; of what is left out only one line break stays.
  private mutating func write(_ text: ArraySlice<UInt8>) {
    let isBlank = text.allSatisfy { $0 <= 0x20 }
    if !isBlank || !endsLine { xml.text(isBlank ? [0x0A] : text) }
    endsLine = isBlank
  }

  private mutating func start(_ element: XMLElement) {
    endsLine = false
    if element.name.local == "a" { return startLink(element) }
    xml.start(element.name.local)
    if open.isEmpty {
      xml.attribute("xmlns", Self.svg)
      xml.attribute("xmlns:xlink", Self.xlink)
    }
    for attribute in element.attributes where isAllowed(attribute, in: element) {
      // A colour that Graphviz 2.42 uses and SVG 1.1 does not know.
      let isUnseen = attribute.value.elementsEqual("transparent".utf8)
      xml.attribute(attribute.name.local, isUnseen ? Array("none".utf8)[...] : attribute.value)
    }
    if open.isEmpty { describe() }
    open.append(true)
  }

  private mutating func describe() {
    xml.attribute("role", "img")
    xml.attribute("aria-labelledby", "map-title map-description")
    for (name, id, text) in [("title", "map-title", title), ("desc", "map-description", description)] {
      xml.start(name)
      xml.attribute("id", id)
      xml.text(text)
      xml.end()
    }
  }

  /// A link stays one if it leads to a safe place; its title is written either way.
  private mutating func startLink(_ element: XMLElement) {
    let address = value(of: "href", in: element).flatMap { WebAddress(String(decoding: $0, as: UTF8.self)) }
    if let address {
      xml.start("a")
      xml.attribute("xlink:href", address.escaped)
      xml.attribute("target", "_blank")
      xml.attribute("rel", "noopener noreferrer")
    }
    open.append(address != nil)
    if let title = value(of: "title", in: element), !title.isEmpty {
      xml.start("title")
      xml.text(title)
      xml.end()
    }
  }

  private func value(of name: String, in link: XMLElement) -> ArraySlice<UInt8>? {
    link.attributes.first { $0.name.namespace == Self.xlink && $0.name.local == name }?.value
  }

  private func isAllowed(_ attribute: XMLAttribute, in element: XMLElement) -> Bool {
    guard attribute.name.prefix.isEmpty else { return false }
    // Graphviz gives the colours of a gradient no other way.
    if attribute.name.local == "style" { return element.name.local == "stop" }
    return Self.attributes.contains(attribute.name.local)
  }
}
