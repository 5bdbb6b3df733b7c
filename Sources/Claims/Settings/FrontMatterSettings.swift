/// What a map's front matter may decide (Argdown's `data` settings). Whoever applies the configurations
/// has to obey it: it says whether, and in which order, the front matter is applied.
public struct FrontMatterSettings: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    /// Front matter is stronger than the configuration file.
    case priority
    /// Front matter is weaker than the configuration file.
    case `default`
    /// Settings in the front matter are not used.
    case ignore
  }

  public var frontMatterSettingsMode = Mode.priority

  public init() {}
}
