internal import Claims

extension Relation {
  /// Argdown's word for a relation; nil for what it has no relation for.
  var argdownWord: String? {
    switch self {
    case .supports: "support"
    case .attacks: "attack"
    case .undercuts: "undercut"
    case .entails, .contrary, .contradictory: rawValue
    case .premise, .conclusion, .quotes, .assertedBy, .via: nil
    }
  }
}
