internal import Claims

/// How Mermaid draws a relation: an arrow that no other relation has, and the relation's word on it.
struct MermaidArrow {
  let sign: String
  let word: String
  let color: Color

  init(_ relation: Relation) {
    word = relation.rawValue
    color = EdgeStyle(relation).color
    sign =
      switch relation {
      case .supports: "-->"
      case .entails: "==>"
      case .attacks: "--x"
      case .undercuts: "-.-x"
      case .contrary: "x--x"
      case .contradictory: "x==x"
      case .premise, .conclusion: "---"
      case .quotes, .assertedBy, .via: "-.->"
      }
  }
}
