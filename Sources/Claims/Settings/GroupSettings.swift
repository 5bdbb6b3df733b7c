/// Which headings become groups of the map (Argdown's `group` settings).
public struct GroupSettings: Hashable, Sendable {
  /// How many of the deepest heading levels become groups.
  public var groupDepth = 2
  /// Headings by title. When there are any, headings not among them are no groups, unless their own data
  /// says `isGroup: true`.
  public var sections: [String: Section] = [:]
  /// Groups that replace those of the headings; each stands before its children.
  public var regroup: [Regrouping] = []
  /// Does not look at `isGroup` in the data of headings.
  public var ignoreIsGroup = false
  /// Does not look at `isClosed` in the data of headings, nor in `regroup`.
  public var ignoreIsClosed = false

  public init() {}

  /// What is set for one heading; nil leaves it to the heading's data.
  public struct Section: Hashable, Sendable {
    public var isGroup: Bool?
    public var isClosed: Bool?

    public init(isGroup: Bool? = nil, isClosed: Bool? = nil) {
      self.isGroup = isGroup
      self.isClosed = isClosed
    }
  }

  /// One group of `regroup`.
  public struct Regrouping: Hashable, Sendable {
    public var title: String
    /// Position in `regroup` of the group around it.
    public var parent: Int?
    public var tags: [String] = []
    /// Titles of the statements in it.
    public var statements: [String] = []
    /// Titles of the arguments in it.
    public var arguments: [String] = []
    public var isClosed = false

    public init(title: String, parent: Int? = nil) {
      self.title = title
      self.parent = parent
    }
  }
}
