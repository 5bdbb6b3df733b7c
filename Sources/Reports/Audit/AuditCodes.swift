internal import Quotations

/// Words for programs, where the shared types have none. They never change.
extension AuditedQuotation.Obstacle {
  var code: String {
    switch self {
    case .noSource: "no-source"
    case .noText: "no-text"
    case .excerpt: "excerpt"
    case .otherLanguage: "other-language"
    case .tooShort: "too-short"
    case .tooLong: "too-long"
    case .noWords: "no-words"
    case .poorScan: "poor-scan"
    }
  }
}

extension NormalisationLevel {
  var code: String {
    switch self {
    case .exact: "exact"
    case .whitespace: "whitespace"
    case .typography: "typography"
    case .edges: "edges"
    case .layout: "layout"
    case .spelling: "spelling"
    case .scan: "scan"
    }
  }
}

extension Match {
  /// What the source has where the quotation claims to stand, with what is left out.
  var sourceText: String { pieces.map(\.source).joined() }
}

enum AuditNumbers {
  /// A share from 0 to 1 in three places at most: `0.875`.
  static func share(_ value: Double) -> String {
    let thousandths = Int((min(max(value.isFinite ? value : 0, 0), 1) * 1000).rounded())
    if thousandths == 1000 { return "1" }
    var digits = String(thousandths)
    while digits.utf8.count < 3 { digits = "0" + digits }
    while digits.hasSuffix("0"), digits.utf8.count > 1 { digits.removeLast() }
    return digits == "0" ? "0" : "0." + digits
  }
}
