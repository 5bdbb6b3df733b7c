/// How many outcomes of one sort are right, and in what the others are wrong.
struct Tally {
  var name: String
  var cases = 0
  var rightVerdicts = 0
  var right = 0
  var falselyVerbatim = 0
  var falselyClean = 0
  /// Complaints, the frequent ones first.
  var complaints: [(text: String, count: Int)] = []

  init(_ name: String, _ outcomes: [Outcome]) {
    self.name = name
    cases = outcomes.count
    var counts: [String: Int] = [:]
    for outcome in outcomes {
      if outcome.isVerdictRight { rightVerdicts += 1 }
      if outcome.isRight { right += 1 } else { counts[outcome.complaint, default: 0] += 1 }
      if outcome.isFalselyVerbatim { falselyVerbatim += 1 }
      if outcome.isFalselyClean { falselyClean += 1 }
    }
    complaints = counts.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// Whether at least 99 in 100 verdicts are right.
  var isGood: Bool { cases > 0 && rightVerdicts * 100 >= cases * 99 && falselyVerbatim == 0 }

  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = part * 1000 / whole
    return "\(tenths / 10).\(tenths % 10)"
  }
}
