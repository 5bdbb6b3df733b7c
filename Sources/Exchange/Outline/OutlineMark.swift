internal import Claims

/// Argdown's sign of a relation, as it stands before the node that the relation comes from.
struct OutlineMark {
  let relation: Relation

  var width: Int { sign.utf8.count }

  var sign: String {
    switch relation {
    case .supports, .entails: "+"
    case .attacks, .contrary: "-"
    case .undercuts: "_"
    case .contradictory: "><"
    case .premise, .conclusion, .quotes, .assertedBy, .via: "*"
    }
  }

  /// The sign before the node that the relation goes to.
  var outwardSign: String { relation == .contradictory ? sign : sign + ">" }

  var style: StyledText.Style {
    switch relation {
    case .supports, .entails: .green
    case .attacks, .contrary, .contradictory: .red
    case .undercuts: .magenta
    case .premise, .conclusion, .quotes, .assertedBy, .via: .plain
    }
  }
}
