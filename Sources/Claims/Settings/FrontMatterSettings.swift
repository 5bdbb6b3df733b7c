/// What a map's front matter may decide (Argdown's `data` settings).
public struct FrontMatterSettings: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    /// Front matter is stronger than configuration files (Argdown's default).
    case priority
    /// Front matter is weaker than configuration files: a map says how it wants to be shown, who uses it
    /// may want it otherwise.
    case `default`
    /// Settings in the front matter are not used.
    case ignore
  }

  public var frontMatterSettingsMode = Mode.default

  public init() {}
}
