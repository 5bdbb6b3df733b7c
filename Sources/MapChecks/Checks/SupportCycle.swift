public import Claims
public import SourceText

/// Finds claims and arguments that are reasons for each other in a circle. No error: but what stands in such
/// a circle rests on itself.
public struct SupportCycle: MapCheck {
  public let code = "support-cycle"
  public let summary = "claims and arguments that support each other in a circle"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    SupportCircles(graph).circles.map { circle in
      Finding(
        .note, code, at: circle.first.map { graph.nodes.origins[$0.position] },
        message(circle, in: graph),
        help: "give at least one of them a reason from outside the circle, or turn a relation round")
    }
  }

  /// Names are listed up to this number.
  private static let mostNames = 5

  private func message(_ circle: [NodeIndex], in graph: ClaimGraph) -> String {
    let claims = circle.filter { graph.nodes.kinds[$0.position] != .inference }
    let circle = claims.isEmpty ? circle : claims
    if circle.count == 1 { return "\(graph.quoted(circle[0])) supports itself" }
    var names = circle.prefix(Self.mostNames).map { graph.quoted($0) }
    if circle.count > names.count { names.append("\(circle.count - names.count) more") }
    let last = names.removeLast()
    return "\(names.joined(separator: ", ")) and \(last) support each other in a circle"
  }
}
