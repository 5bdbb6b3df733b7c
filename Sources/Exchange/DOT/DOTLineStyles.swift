internal import Claims

/// How edges of each relation are drawn: as the look says, in a colour of the author's own if there is one.
struct DOTLineStyles {
  let look: Look
  let ownColors: [Relation: Color]

  /// Attributes that differ from those of all edges.
  func style(of relation: Relation) -> String {
    var style = look.style(of: relation).without("class")
    if let color = ownColors[relation] { style["color"] = color.hex }
    return style.difference(from: look.edge).dot
  }
}
