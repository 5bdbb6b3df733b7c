import Claims

/// The scores as a Markdown page.
struct ScoreTable {
  var classes: [Tally] = []
  var kinds: [(verdict: String, tally: Tally)] = []
  /// Per flag: cases that must have it and those that do; cases that must not have it and those that do not.
  var flags: [(name: String, must: Int, has: Int, mustNot: Int, hasNot: Int)] = []

  init(_ outcomes: [(kind: CaseKind, outcomes: [Outcome])]) {
    kinds = outcomes.map { ($0.kind.verdict, Tally($0.kind.name, $0.outcomes)) }
    var order: [String] = []
    for kind in outcomes where !order.contains(kind.kind.verdict) { order.append(kind.kind.verdict) }
    classes = order.map { name in
      Tally(name, outcomes.filter { $0.kind.verdict == name }.flatMap(\.outcomes))
    }
    let all = outcomes.flatMap(\.outcomes)
    flags = QuotationFlag.allCases.map { flag in
      let must = all.filter { $0.example.required.contains(flag) }
      let mustNot = all.filter { $0.example.forbidden.contains(flag) }
      return (
        flag.rawValue, must.count, must.filter { !$0.missingFlags.contains(flag) }.count, mustNot.count,
        mustNot.filter { !$0.wrongFlags.contains(flag) }.count
      )
    }
  }

  var isGood: Bool { classes.allSatisfy(\.isGood) }
  var falselyVerbatim: Int { classes.reduce(0) { $0 + $1.falselyVerbatim } }
  var falselyClean: Int { classes.reduce(0) { $0 + $1.falselyClean } }

  func markdown(about: String) -> String {
    """
    # Scores of the audit

    Written by `make audit-score`; do not edit. \(about)

    A case is a quotation made from generated prose in a way that fixes the right verdict. "Right" counts
    verdicts (and, where nothing can be decided, the reason); "all right" asks for level, place and flags too.
    "Verbatim" counts quotations that are not in the source as they stand and are taken for it: it must be 0.

    | class | cases | right | per cent | all right | verbatim | clean |
    |---|--:|--:|--:|--:|--:|--:|
    \(classes.map(row).joined(separator: "\n"))

    ## By the way a case is made

    | class | made with | cases | right | per cent | all right | what is wrong |
    |---|---|--:|--:|--:|--:|---|
    \(kinds.map { row($0.tally, of: $0.verdict) }.joined(separator: "\n"))

    ## Flags

    | flag | must be set | is set | must not be set | is not set |
    |---|--:|--:|--:|--:|
    \(flags.map { "| \($0.name) | \($0.must) | \($0.has) | \($0.mustNot) | \($0.hasNot) |" }.joined(separator: "\n"))

    """
  }

  private func row(_ tally: Tally) -> String {
    "| \(tally.name) | \(tally.cases) | \(tally.rightVerdicts) | "
      + "\(Tally.percent(tally.rightVerdicts, of: tally.cases)) | \(tally.right) | \(tally.falselyVerbatim) | "
      + "\(tally.falselyClean) |"
  }

  private func row(_ tally: Tally, of verdict: String) -> String {
    let complaints = tally.complaints.prefix(4).map { "\($0.text): \($0.count)" }.joined(separator: "; ")
    return "| \(verdict) | \(tally.name) | \(tally.cases) | \(tally.rightVerdicts) | "
      + "\(Tally.percent(tally.rightVerdicts, of: tally.cases)) | \(tally.right) | \(complaints) |"
  }
}
