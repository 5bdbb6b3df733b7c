internal import Claims

/// How an edge of a relation looks in yEd: what colour says, line and arrowheads say too.
struct EdgeStyle {
  let color: Color
  var line = BoxStyle.Line.line
  var width = 1.0
  /// Names of yEd's arrowheads.
  var sourceArrow = "none"
  var targetArrow = "standard"

  init(_ relation: Relation) {
    let (support, attack) = (Color(rgb: 0x0F7B6C), Color(rgb: 0xC2410C))
    switch relation {
    case .supports: color = support
    case .entails:
      (color, width) = (support, 2)
    case .attacks:
      (color, width, targetArrow) = (attack, 1.5, "t_shape")
    case .undercuts:
      (color, line, targetArrow) = (Color(rgb: 0x7C2D92), .dashed, "white_diamond")
    case .contrary:
      (color, sourceArrow, targetArrow) = (attack, "t_shape", "t_shape")
    case .contradictory:
      (color, sourceArrow, targetArrow) = (attack, "diamond", "diamond")
    case .premise, .conclusion: color = Color(rgb: 0x475569)
    case .quotes, .assertedBy, .via:
      (color, line, targetArrow) = (Color(rgb: 0x64748B), .dotted, "plain")
    }
  }
}
