/// The colours an author chooses (Argdown's `color` settings).
///
/// What has no colour after all of these is coloured by the look. Argdown colours everything, from a scheme
/// of its own; that happens here when a `colorScheme` is named.
public struct ColorSettings: Hashable, Sendable {
  /// Colours of elements and their tags; nil leaves them to the look.
  public var colorScheme: ColorScheme?
  /// Colours of groups by depth, outermost first.
  public var groupColorScheme: ColorScheme?
  public var relationColors: [Relation: ColorChoice] = [:]
  public var colorizeByTag = true
  public var colorizeGroupsByTag = false
  public var tagColors: [String: TagColor] = [:]
  /// Colours by title.
  public var statementColors: [String: ColorChoice] = [:]
  public var argumentColors: [String: ColorChoice] = [:]
  public var groupColors: [String: ColorChoice] = [:]
  public var statementFontColor: Color?
  public var argumentFontColor: Color?
  public var groupFontColor: Color?
  /// Does not look at `color` in the data of elements and headings.
  public var ignoreColorData = false

  public init() {}

  /// The colour of what bears a tag.
  public struct TagColor: Hashable, Sendable {
    public var color: ColorChoice
    /// Of several tags the one with the highest priority colours the element.
    public var priority: Double

    public init(_ color: ColorChoice, priority: Double = 0) {
      self.color = color
      self.priority = priority
    }
  }
}
