/// How a map's text becomes a graph (Argdown's `model` settings).
public struct ModelSettings: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    /// Support and attack between statements stay sketches.
    case loose
    /// Support between statements means entailment, attack means contrariety.
    case strict
  }

  public var mode = Mode.loose
  /// Leaves tags out of texts; the elements keep them.
  public var removeTagsFromText = false
  /// Moves outgoing relations of a reconstructed argument to its main conclusion.
  public var transformArgumentRelations = true
  /// Makes one argument of each step of a premise-conclusion structure.
  public var explodeArguments = false
  /// Further shortcodes, by their spelling with dots or colons.
  public var shortcodes: [String: String] = [:]

  public init() {}
}
