internal import Claims

extension Relation {
  /// Whether the first end is given as a reason for the second.
  var isReason: Bool {
    switch self {
    case .supports, .entails, .premise, .conclusion: true
    default: false
    }
  }
}
