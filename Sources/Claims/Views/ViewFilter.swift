public import SourceText

/// What part of a map somebody wants to see. Each option narrows what the others leave.
public struct ViewFilter: Hashable, Sendable {
  /// Titles or paths (`Harbour/Ferry`) of groups; each means the group and all below it.
  public var groups: [String] = []
  /// Ids or names of parties; each means the party and everyone on its side.
  public var parties: [String] = []
  public var roles: [Role] = []
  /// Id or title of a node; `[Title]` means a statement, `<Title>` an argument.
  public var focus: String?
  /// How many steps from the focus; nil for everything that hangs together with it.
  public var depth: Int?
  public var includesQuotations = true

  public init() {}

  /// Whether it lets everything pass; a depth without a focus says nothing.
  public var isEmpty: Bool {
    groups.isEmpty && parties.isEmpty && roles.isEmpty && focus == nil && includesQuotations
  }
}

extension ClaimGraph {
  /// The part of the graph that a filter lets pass, and the map of it.
  ///
  /// An argument that passes brings its whole premise-conclusion structure along, so that it is not shown
  /// with half its premises. Parties and sources stay where something that passes refers to them.
  ///
  /// The map shows what the map of the whole graph shows, as far as it passes: a claim is not left out for
  /// lack of a partner that the filter took away. Groups that the filter names, and the focus's, are shown
  /// even when their headings say `isInMap: false`.
  ///
  /// - Parameter findings: takes `unknown-group`, `unknown-party` and `unknown-node` (errors) for names that
  ///   nothing in the graph has.
  /// - Complexity: O(nodes + edges + occurrences), and that of the map (see `MapView`).
  public func mapped(
    settings: MapSettings, filter: ViewFilter, collapsesClosedGroups: Bool = true,
    into findings: inout FindingList
  ) -> (graph: ClaimGraph, view: MapView) {
    if filter.isEmpty {
      return (self, MapView(of: self, settings: settings, collapsesClosedGroups: collapsesClosedGroups))
    }
    let passing = nodes(passing: filter, into: &findings)
    var settings = settings
    settings.selection.shownGroups += filter.groups
    if let focus = filter.focus, let node = node(named: focus), let group = nodes.groups[node.position] {
      settings.selection.shownGroups.append(GroupNames(groups).paths[group.position])
    }
    let whole = MapSelection(of: self, uses: ClaimUses(self), settings: settings)
    let part = select(passing)
    let isShown = passing.map { whole.isSelected[$0.position] }
    return (
      part,
      MapView(
        of: part, uses: ClaimUses(part), settings: settings, showing: isShown,
        collapsesClosedGroups: collapsesClosedGroups)
    )
  }
}
