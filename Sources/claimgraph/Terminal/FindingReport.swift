import SourceText

/// Shows findings to a person, on standard error or output.
struct FindingReport {
  let terminal: Terminal

  /// - Parameter grade: the least grave findings shown; those below are only counted.
  func show(_ findings: [Finding], of files: SourceFiles, from grade: Finding.Grade) {
    var text = FindingText(files: files)
    let shown = findings.filter { $0.grade >= grade }
    for (at, var finding) in shown.enumerated() {
      if at + 1 < shown.count, finding.hasRemedy(of: shown[at + 1]) { finding.help = nil }
      terminal.write(styled(text.render(finding), finding.grade))
    }
    if let summary = summary(findings) { terminal.write(summary + "\n") }
  }

  /// "2 errors, 1 warning, 5 notes"; nil when there is nothing to count.
  private func summary(_ findings: [Finding]) -> String? {
    let counts = Finding.Grade.allCases.reversed().compactMap { grade -> String? in
      let count = findings.count { $0.grade == grade }
      return count == 0 ? nil : "\(count) \(grade.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  private func styled(_ text: String, _ grade: Finding.Grade) -> String {
    let word = grade.rawValue + ":"
    guard terminal.hasColors, let place = text.firstRange(of: word) else { return text }
    return text[..<place.lowerBound] + Style(grade).applied(to: word) + text[place.upperBound...]
  }
}

extension Finding {
  /// Whether another one of the kind, about no place either, has the same remedy, which need not be told twice.
  fileprivate func hasRemedy(of next: Finding) -> Bool {
    range == nil && next.range == nil && code == next.code && help == next.help
  }
}

extension Style {
  init(_ grade: Finding.Grade) {
    switch grade {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
