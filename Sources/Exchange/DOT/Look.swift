internal import Claims
internal import Looks
public import SourceText

/// How pictures are drawn: colours, shapes, lines and fonts of each kind, role, relation and group.
///
/// A look is a DOT file that shows each style once; `Graphviz/looks/default.gv` tells how to write one. Looks
/// that come with the program are found by name, others are read from their bytes:
///
///     let dark = Look.named("dark")
///     let (own, findings) = Look.read(SourceFile(name: "mine.gv", bytes: bytes))
///
/// A look can change how things look and nothing else; see `StyleAttributes`.
public struct Look: Sendable {
  var graph = StyleAttributes()
  var node = StyleAttributes()
  var edge = StyleAttributes()
  /// By kind, role, or line of a box.
  var boxes: [String: StyleAttributes] = [:]
  var relations: [String: StyleAttributes] = [:]
  /// Styles of groups, outermost first.
  var groups: [StyleAttributes] = []

  /// Names of the looks that come with the program; the first is the default.
  public static var names: [String] { Looks.names }

  /// A look that comes with the program.
  public static func named(_ name: String) -> Look? {
    builtIn.first { $0.name == name }?.look
  }

  /// The file of a look that comes with the program, to start a look of one's own from.
  public static func source(_ name: String) -> [UInt8]? { Looks.all.first { $0.name == name }?.text }

  /// Reads a look. What it may not say, or says in error, is left out and found fault with.
  public static func read(_ file: SourceFile) -> (look: Look, findings: FindingList) {
    var reader = LookReader(file)
    return reader.read()
  }

  static let standard = named("default") ?? Look()

  private static let builtIn = Looks.all.map { look in
    (name: look.name, look: read(SourceFile(name: look.name + ".gv", bytes: look.text)).look)
  }

  /// The lines that a box can have, from top to bottom.
  enum Line: String, CaseIterable {
    /// The small word that names role or kind.
    case kicker
    case title
    case text
    /// Who says it, and where.
    case credit
    /// What an audit says of a quotation.
    case badge
  }

  /// Everything that is set for a box, what all boxes share included.
  func style(of kind: NodeKind, _ role: Role?) -> StyleAttributes {
    let byKind = node.merged(with: boxes[kind.rawValue] ?? StyleAttributes())
    guard let role, let byRole = boxes[role.rawValue] else { return byKind }
    return byKind.merged(with: byRole)
  }

  func style(of line: Line) -> StyleAttributes {
    node.merged(with: boxes[line.rawValue] ?? StyleAttributes())
  }

  func shows(_ line: Line) -> Bool { style(of: line)["style"] != "invis" }

  func style(of relation: Relation) -> StyleAttributes { relations[relation.rawValue] ?? StyleAttributes() }

  /// Style of a group that has `depth` groups around it.
  func group(depth: Int) -> StyleAttributes {
    groups.isEmpty ? StyleAttributes() : groups[min(depth, groups.count - 1)]
  }

  /// Whether boxes of the role differ from those of their kind.
  func distinguishes(_ role: Role) -> Bool { boxes[role.rawValue] != nil || shows(.kicker) }

  /// The look with titles that can be read on a picture of so many boxes as a whole: a poster of 200 boxes
  /// is seen from further away than a page with ten.
  func scaled(toBoxes count: Int) -> Look {
    let factor = min(max(Double(count).squareRoot() / 6, 1), 4)
    var result = self
    result.graph.scaleFont(by: factor)
    for group in groups.indices { result.groups[group].scaleFont(by: factor.squareRoot()) }
    return result
  }
}

extension StyleAttributes {
  fileprivate mutating func scaleFont(by factor: Double) {
    guard let size = self["fontsize"].flatMap(Double.init), factor > 1 else { return }
    self["fontsize"] = String(Int(size * factor))
  }
}
