/// What a node is.
public enum NodeKind: String, CaseIterable, Sendable {
  /// A statement somebody can hold: Argdown's equivalence class.
  case claim
  /// A piece of reasoning, with or without a reconstructed premise-conclusion structure.
  case argument
  /// One step of a premise-conclusion structure, from premises to a conclusion.
  case inference
  /// Somebody's words, verbatim.
  case quotation
  /// Who asserts: a person or a side.
  case party
  /// A document that words are taken from.
  case source
  /// A closed group, drawn as one box. Stands in views only.
  case group
}

/// The part a claim plays in the controversy.
public enum Role: String, CaseIterable, Sendable {
  case thesis
  /// What critics put forward.
  case assertion
  /// What answers an assertion.
  case rebuttal
  case concession
}

/// What an edge says of its two ends. Directed from the first to the second, but for the symmetric
/// `contrary` and `contradictory`.
public enum Relation: String, CaseIterable, Sendable {
  case supports
  case attacks
  /// Attacks an inference, or an argument without a structure.
  case undercuts
  case entails
  case contrary
  case contradictory
  /// From a claim to the inference it is a premise of.
  case premise
  /// From an inference to the claim it concludes.
  case conclusion
  /// From a quotation to its source.
  case quotes
  /// From a claim, argument or quotation to the party that holds it.
  case assertedBy
  /// From a quotation to the party or source that hands it on.
  case via

  public var isSymmetric: Bool { self == .contrary || self == .contradictory }

  /// Whether the edge says how claims and arguments bear on each other, so that a map draws it.
  public var isDialectical: Bool {
    switch self {
    case .supports, .attacks, .undercuts, .entails, .contrary, .contradictory: true
    case .premise, .conclusion, .quotes, .assertedBy, .via: false
    }
  }

  public var isAttack: Bool {
    switch self {
    case .attacks, .undercuts, .contrary, .contradictory: true
    default: false
    }
  }
}
