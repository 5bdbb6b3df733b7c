internal import Claims

/// How a node of a kind and role looks in GraphML: the colours of the look `default`, which colour-blind
/// readers tell apart, and a border that says the role without colour.
struct BoxStyle {
  enum Line: String {
    case line, dashed, dotted
  }

  let fill: Color
  let stroke: Color
  var line = Line.line
  /// Width of the border in points.
  var lineWidth = 1.0
  /// One of yEd's shapes.
  var shape = "roundrectangle"

  init(_ kind: NodeKind, _ role: Role?) {
    switch kind {
    case .claim: self.init(fill: 0xFFFFFF, stroke: 0x64748B)
    case .argument: self.init(fill: 0xEEF2F6, stroke: 0x475569, shape: "rectangle")
    case .quotation: self.init(fill: 0xFFFDF2, stroke: 0x9A8A55, line: .dotted, shape: "rectangle")
    case .inference: self.init(fill: 0xF1F5F9, stroke: 0x64748B)
    case .party: self.init(fill: 0xF1F5F9, stroke: 0x334155)
    case .source: self.init(fill: 0xF1F5F9, stroke: 0x0F172A)
    case .group: self.init(fill: 0xE8EEF4, stroke: 0x64748B, lineWidth: 2, shape: "rectangle")
    }
    let shape = shape
    switch role {
    case nil: break
    case .thesis: self.init(fill: 0xF8F6FC, stroke: 0x4C3A86, lineWidth: 3, shape: shape)
    case .assertion: self.init(fill: 0xFFF6EA, stroke: 0xB45309, lineWidth: 1, shape: shape)
    case .rebuttal: self.init(fill: 0xEDF6FD, stroke: 0x0B61A4, lineWidth: 2, shape: shape)
    case .concession: self.init(fill: 0xF6F6F0, stroke: 0x6B6B3F, line: .dashed, shape: shape)
    }
  }

  private init(
    fill: UInt32, stroke: UInt32, line: Line = .line, lineWidth: Double = 1, shape: String = "roundrectangle"
  ) {
    self.fill = Color(rgb: fill)
    self.stroke = Color(rgb: stroke)
    self.line = line
    self.lineWidth = lineWidth
    self.shape = shape
  }
}
