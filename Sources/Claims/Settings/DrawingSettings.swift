/// How a diagram is drawn: what the command line, a configuration or the map's front matter say of it.
public struct DrawingSettings: Hashable, Sendable {
  /// Which way the arrows go, by Graphviz' names.
  public enum Direction: String, CaseIterable, Sendable {
    /// Conclusions on top, reasons below them (Argdown's default).
    case bottomToTop = "BT"
    case topToBottom = "TB"
    case leftToRight = "LR"
    case rightToLeft = "RL"
  }

  /// The look that draws as Argdown does, with Argdown's own colours where a map names none.
  public static let argdownLook = "argdown"

  /// Name of a look in `Graphviz/looks`.
  public var look = "default"
  public var direction = Direction.bottomToTop
  /// Width of a box in points; texts are wrapped to it.
  public var boxWidth = 220
  public var showsLegend = true
  public var showsQuotations = true
  /// Titles of nodes that stand on one rank (Argdown's `dot.sameRank` and `rank` in data).
  public var sameRank: [[String]] = []

  public init() {}
}
