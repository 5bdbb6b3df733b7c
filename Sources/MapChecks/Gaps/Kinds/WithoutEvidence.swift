public import Claims

/// Theses, assertions or rebuttals for which the map gives nothing: no quotation, no argument and no claim.
public struct WithoutEvidence: GapKind {
  public let role: Role
  public var code: String { "\(role.rawValue)-without-evidence" }
  public var summary: String { "\(role.plural) for which nothing is given" }
  public let remedy: String? = "a quotation, argument or claim stands below it with '+' before it"

  public init(_ role: Role) { self.role = role }

  public func gaps(in survey: GapSurvey) -> [Gap] {
    survey.graph.nodes.indices.filter {
      // A quotation is evidence itself.
      survey.graph.nodes.roles[$0.position] == role && !survey.hasReason[$0.position]
        && survey.graph.nodes.kinds[$0.position] != .quotation
    }.map {
      let name = survey.graph.quoted($0)
      return gap(
        on: $0, "no quotation, argument or claim in the map supports the \(role.rawValue) \(name)", in: survey
      )
    }
  }
}
