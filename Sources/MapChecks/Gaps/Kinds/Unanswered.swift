public import Claims

/// Theses, assertions or rebuttals that nothing in the map attacks. Where an answer stands close by, the gap
/// says so: at a reason that is given for it, or at what it is a reason for.
public struct Unanswered: GapKind {
  public let role: Role
  public var code: String { "unanswered-\(role.rawValue)" }
  public var summary: String { "\(role.plural) that nobody answers" }
  public let remedy: String? =
    "an answer stands below it with '-' before it, or says '-> [title]' below itself"

  public init(_ role: Role) { self.role = role }

  public func gaps(in survey: GapSurvey) -> [Gap] {
    survey.graph.nodes.indices.filter {
      survey.graph.nodes.roles[$0.position] == role && !survey.isAttacked[$0.position]
    }.map { node in
      let message = "nobody in the map answers the \(role.rawValue) \(survey.graph.quoted(node))"
      if let reason = answeredReason(for: node, in: survey) {
        let words = "; a reason for it, \(survey.graph.quoted(reason)), is answered"
        return gap(on: node, message + words, naming: [reason], in: survey)
      }
      if let result = answeredResult(of: node, in: survey) {
        let words = "; what it is a reason for, \(survey.graph.quoted(result)), is answered"
        return gap(on: node, message + words, naming: [result], in: survey)
      }
      return gap(on: node, message, in: survey)
    }
  }

  private func answeredReason(for node: NodeIndex, in survey: GapSurvey) -> NodeIndex? {
    for edge in survey.adjacency.edges(to: node)
    where survey.graph.edges.relations[edge.position].isReason {
      let from = survey.graph.edges.from[edge.position]
      let place = survey.graph.nodes.owners[from.position] ?? from
      if survey.isAttacked[place.position] { return place }
    }
    return nil
  }

  private func answeredResult(of node: NodeIndex, in survey: GapSurvey) -> NodeIndex? {
    for edge in survey.adjacency.edges(from: node)
    where survey.graph.edges.relations[edge.position].isReason {
      let place = survey.graph.target(of: edge)
      if survey.isAttacked[place.position] { return place }
    }
    return nil
  }
}

extension Role {
  var plural: String {
    switch self {
    case .thesis: "theses"
    case .assertion: "assertions"
    case .rebuttal: "rebuttals"
    case .concession: "concessions"
    }
  }
}
