import SourceText

/// Shows findings to a person, on standard error or output.
struct FindingReport {
  let terminal: Terminal

  /// - Parameter grade: the least grave findings shown; those below are only counted.
  func show(_ findings: [Finding], of files: SourceFiles, from grade: Finding.Grade) {
    var text = FindingText(files: files)
    for finding in findings where finding.grade >= grade {
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

extension Style {
  init(_ grade: Finding.Grade) {
    switch grade {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }
}
