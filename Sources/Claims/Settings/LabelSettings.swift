/// What the boxes of a map say (Argdown's `map` settings).
public struct LabelSettings: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    /// Title, if the author gave one, and text.
    case hideUntitled = "hide-untitled"
    case title
    /// Text, or the title where there is no text.
    case text
    case none
  }

  public var statementLabelMode = Mode.hideUntitled
  public var argumentLabelMode = Mode.hideUntitled
  /// Whether the nodes of a map carry their tags.
  public var addTags = true

  public init() {}
}
