internal import Claims

extension Relation {
  /// The relation as the verb of a sentence.
  var phrase: String {
    switch self {
    case .supports, .attacks, .undercuts, .entails, .quotes: rawValue
    case .contrary: "is contrary to"
    case .contradictory: "contradicts"
    case .premise: "is a premise of"
    case .conclusion: "leads to"
    case .assertedBy: "is asserted by"
    case .via: "is handed on by"
    }
  }

  /// Whether the edge joins claims and arguments, so that a path may lead over it.
  var joinsClaims: Bool { isDialectical || self == .premise || self == .conclusion }
}
