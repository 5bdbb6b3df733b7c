internal import Claims
internal import XMLStream

/// Writes what yEd draws: one `data` element with the graphics of a node, a group or an edge.
struct YEdGraphics {
  static let namespace = "http://www.yworks.com/xml/graphml"
  private static let font = "Arial"
  private static let groupFontSize = 13

  private static let resources = GraphMLKeys.Use.resources.rawValue

  private let nodeData = XMLTag("data", ["key": "nodegraphics"])
  private let edgeData = XMLTag("data", ["key": "edgegraphics"])

  func declareKeys(withResources: Bool, _ xml: inout XMLWriter) {
    for domain in ["node", "edge"] {
      declareKey(domain + "graphics", for: domain, &xml)
    }
    if withResources { declareKey(Self.resources, for: "graphml", &xml) }
  }

  private func declareKey(_ type: String, for domain: String, _ xml: inout XMLWriter) {
    xml.newLine()
    xml.start("key")
    xml.attribute("id", type)
    xml.attribute("for", domain)
    xml.attribute("yfiles.type", type)
    xml.end()
  }

  func node(
    _ label: YEdLabel, in box: Box, _ style: BoxStyle, fill: Color, stroke: Color, words color: Color?
  ) -> XMLFragment {
    XMLFragment { xml in
      xml.start("y:ShapeNode")
      geometry(box, &xml)
      xml.empty("y:Fill", ["color": fill.code, "transparent": "false"])
      border(stroke, style.line, style.lineWidth, &xml)
      let ink = Self.ink(on: fill, color)
      let inner = box.width - 2 * YEdLabel.padding
      if !label.title.isEmpty {
        let place = Box(x: YEdLabel.padding, y: YEdLabel.padding, width: inner, height: label.titleHeight)
        words(label.title, in: place, "tl", size: YEdLabel.titleSize, style: "bold", ink, &xml)
      }
      if !label.text.isEmpty {
        let y = box.height - YEdLabel.padding - label.textHeight
        let place = Box(x: YEdLabel.padding, y: y, width: inner, height: label.textHeight)
        words(label.text, in: place, "bl", size: YEdLabel.textSize, style: "plain", ink, &xml)
      }
      xml.empty("y:Shape", ["type": style.shape])
    }
  }

  /// yEd wants a group twice: how it looks open, and how it looks closed.
  func group(_ group: Group, in box: Box?, width: Double, words color: Color?) -> XMLFragment {
    let fill = group.color ?? Color(rgb: 0xF7F9FB)
    let title = Array(group.title.utf8)[...]
    let breaker = LineBreaker(
      font: .bold, size: Double(Self.groupFontSize), width: (box?.width ?? width) - 2 * YEdLabel.padding)
    let lines = breaker.lines(of: title).map { title[$0] }
    return XMLFragment { xml in
      xml.start("y:ProxyAutoBoundsNode")
      xml.start("y:Realizers")
      xml.attribute("active", group.isClosed ? "1" : "0")
      for isClosed in [false, true] {
        xml.start("y:GroupNode")
        if let box { geometry(box, &xml) }
        xml.empty("y:Fill", ["color": fill.code, "transparent": "false"])
        border(Color(rgb: 0xCBD5E1), .line, 1, &xml)
        xml.start("y:NodeLabel")
        position("t", size: Self.groupFontSize, style: "bold", Self.ink(on: fill, color), &xml)
        write(lines, &xml)
        xml.end()
        xml.empty("y:Shape", ["type": "roundrectangle"])
        xml.empty("y:State", ["closed": isClosed ? "true" : "false", "innerGraphDisplayEnabled": "false"])
        xml.empty("y:NodeBounds", ["considerNodeLabelSize": "true"])
        xml.empty("y:Insets", ["bottom": "15", "left": "15", "right": "15", "top": "15"])
        xml.end()
      }
    }
  }

  func edge(_ relation: Relation) -> XMLFragment {
    let style = EdgeStyle(relation)
    return XMLFragment { xml in
      xml.start("y:PolyLineEdge")
      xml.empty(
        "y:LineStyle",
        ["color": style.color.code, "type": style.line.rawValue, "width": style.width.description])
      xml.empty("y:Arrows", ["source": style.sourceArrow, "target": style.targetArrow])
      xml.empty("y:BendStyle", ["smoothed": "false"])
    }
  }

  // MARK: Writing what was made or kept

  func write(node drawing: XMLFragment, _ xml: inout XMLWriter) {
    xml.start(nodeData)
    xml.fragment(drawing)
    xml.end()
  }

  func write(edge drawing: XMLFragment, _ xml: inout XMLWriter) {
    xml.start(edgeData)
    xml.fragment(drawing)
    xml.end()
  }

  func write(resources: KeptDrawing, _ xml: inout XMLWriter) {
    xml.newLine()
    xml.start("data")
    xml.attribute("key", Self.resources)
    resources.write(&xml)
    xml.end()
  }

  /// The colour of words that the map chose, else one that can be read on the filling.
  private static func ink(on fill: Color, _ own: Color?) -> String {
    own?.code ?? (fill.isDark ? "#FFFFFF" : "#0F172A")
  }

  private func geometry(_ box: Box, _ xml: inout XMLWriter) {
    xml.start("y:Geometry")
    size(box, &xml)
    xml.end()
  }

  private func border(_ color: Color, _ line: BoxStyle.Line, _ width: Double, _ xml: inout XMLWriter) {
    xml.empty("y:BorderStyle", ["color": color.code, "type": line.rawValue, "width": width.description])
  }

  /// A label whose lines are broken already; `place` is relative to the box.
  private func words(
    _ lines: [ArraySlice<UInt8>], in place: Box, _ corner: String, size fontSize: Int, style: String,
    _ ink: String, _ xml: inout XMLWriter
  ) {
    xml.start("y:NodeLabel")
    xml.attribute("alignment", "left")
    xml.attribute("autoSizePolicy", "content")
    position(corner, size: fontSize, style: style, ink, &xml)
    size(place, &xml)
    write(lines, &xml)
    xml.end()
  }

  private func position(
    _ position: String, size: Int, style: String, _ ink: String, _ xml: inout XMLWriter
  ) {
    xml.attribute("modelName", "internal")
    xml.attribute("modelPosition", position)
    xml.attribute("fontFamily", Self.font)
    xml.attribute("fontSize", String(size))
    xml.attribute("fontStyle", style)
    xml.attribute("textColor", ink)
  }

  private func write(_ lines: [ArraySlice<UInt8>], _ xml: inout XMLWriter) {
    for (number, line) in lines.enumerated() {
      if number > 0 { xml.text("\n") }
      // A reader cannot tell an empty text from none, and the drawing's mark would not fit.
      if !line.isEmpty { xml.text(line) }
    }
  }

  private func size(_ box: Box, _ xml: inout XMLWriter) {
    xml.attribute("height", points(box.height))
    xml.attribute("width", points(box.width))
    xml.attribute("x", points(box.x))
    xml.attribute("y", points(box.y))
  }

  /// To a hundredth of a point, which is finer than any eye.
  private func points(_ length: Double) -> String { ((length * 100).rounded() / 100).description }
}

extension XMLWriter {
  fileprivate mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name)
    for (name, value) in attributes { attribute(name, value) }
    end()
  }
}

extension Color {
  /// `#RRGGBB`; yWorks' schema wants capitals.
  fileprivate var code: String { hex.uppercased() }

  /// Whether white letters read better on it than black ones: relative luminance after WCAG 2, by halves.
  fileprivate var isDark: Bool {
    let parts = [(rgb >> 16, 0.2126), (rgb >> 8 & 0xFF, 0.7152), (rgb & 0xFF, 0.0722)]
    // Squaring stands for sRGB's curve of exponent 2.4; 0.18 is where both contrasts are equal.
    return parts.reduce(0) { $0 + Double($1.0 * $1.0) / 65_025 * $1.1 } < 0.18
  }
}
