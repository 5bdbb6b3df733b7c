/// A manner of writing and printing.
enum Register: String, CaseIterable {
  case speech, narrative, academic, newspaper, legal, dialogue
  case longWinded = "long-winded"
  case scan, german, typeset

  var hasDialogue: Bool { self == .dialogue || self == .narrative || self == .newspaper }
  /// Whether its lines are broken, as in a file that was typed or scanned.
  var isWrapped: Bool {
    switch self {
    case .speech, .dialogue, .typeset: false
    default: true
    }
  }
  /// Whether it comes in pages with running heads, and divides words at the ends of lines.
  var isPaged: Bool { self == .academic || self == .longWinded || self == .german || self == .scan }
  /// Sentences in a paragraph.
  var paragraph: ClosedRange<Int> {
    switch self {
    case .dialogue, .newspaper: 2...4
    case .longWinded: 3...6
    case .legal: 2...5
    default: 4...9
    }
  }
}
