/// Which claims and arguments a map shows (Argdown's `selection` settings).
public struct SelectionSettings: Hashable, Sendable {
  /// Which statements become boxes of their own.
  public enum StatementMode: String, CaseIterable, Sendable {
    case all
    /// With a title, or related to something shown without being part of an argument.
    case withTitle = "with-title"
    /// Standing by itself somewhere, or related to something shown without being part of an argument.
    case topLevel = "top-level"
    case withRelations = "with-relations"
    case notUsedInArgument = "not-used-in-argument"
    /// Related to something shown, and more than once if it is part of an argument.
    case withMoreThanOneRelation = "with-more-than-one-relation"
  }

  public var statementSelectionMode = StatementMode.withTitle
  /// Leaves out what has no relation to anything shown.
  public var excludeDisconnected = true
  /// Names of tags; an element needs one of them. nil: any.
  public var selectedTags: [String]?
  /// Titles of headings; an element must stand right under one of them. nil: any.
  public var selectedSections: [String]?
  /// With `selectedTags`: selects also what has no tag.
  public var selectElementsWithoutTag = false
  /// With `selectedSections`: selects also what stands under no heading.
  public var selectElementsWithoutSection = false
  /// Titles of statements that are shown whatever the mode.
  public var includeStatements: [String] = []
  public var excludeStatements: [String] = []
  public var excludeArguments: [String] = []
  /// Shows what its data or its heading's data (`isInMap: false`) keeps out of the map.
  public var ignoreIsInMap = false
  /// Titles or paths (`Harbour/Ferry`) of groups that are shown though their headings say `isInMap: false`.
  public var shownGroups: [String] = []

  public init() {}
}
