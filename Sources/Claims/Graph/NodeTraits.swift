/// What is known of a node besides its kind: how the map uses it. Argdown's flags of the same names.
public struct NodeTraits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The author gave it a title; without one the title is empty and the id is made from the text.
  public static let titled = NodeTraits(rawValue: 1 << 0)
  /// Written as an argument (`<…>`), also when its kind is `quotation`.
  public static let argumentForm = NodeTraits(rawValue: 1 << 1)
  public static let premise = NodeTraits(rawValue: 1 << 2)
  public static let intermediaryConclusion = NodeTraits(rawValue: 1 << 3)
  public static let mainConclusion = NodeTraits(rawValue: 1 << 4)
  public static let topLevel = NodeTraits(rawValue: 1 << 5)
  /// Stands as the child of a relation somewhere.
  public static let relationStatement = NodeTraits(rawValue: 1 << 6)
}

extension NodeTraits {
  private static let named: [(NodeTraits, String)] = [
    (.titled, "titled"), (.argumentForm, "argumentForm"), (.premise, "premise"),
    (.intermediaryConclusion, "intermediaryConclusion"), (.mainConclusion, "mainConclusion"),
    (.topLevel, "topLevel"), (.relationStatement, "relationStatement"),
  ]

  /// The traits of these names; others are passed over.
  public init(names: some Sequence<some StringProtocol>) {
    self = []
    for name in names {
      if let known = Self.named.first(where: { $0.1 == name }) { insert(known.0) }
    }
  }

  /// The words for the traits, the same in code and files.
  public var names: [String] { Self.named.filter { contains($0.0) }.map(\.1) }
}
