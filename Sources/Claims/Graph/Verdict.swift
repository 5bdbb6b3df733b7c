/// What the audit of a quotation comes to: whether its words stand in the source that it names.
///
/// A verdict states a fact about words. Whether a departure from the source misleads is for a person to say
/// (`Ruling`).
public enum Verdict: String, CaseIterable, Sendable {
  /// The words stand in the source as they are quoted, but for the breaks of lines.
  case verbatim
  /// They do when typography, hyphenation or spelling are set aside; the level says which.
  case verbatimNormalised = "verbatim-normalised"
  /// They do but for changes that brackets or notes such as "emphasis added" own up to.
  case verbatimMarked = "verbatim-marked"
  /// Words of the source are left out, and every gap has a mark.
  case elidedMarked = "elided-marked"
  /// Words of the source are left out in at least one place without a mark.
  case elidedSilently = "elided-silently"
  /// Words are replaced or added without a mark.
  case altered
  /// Fragments from distant places, or in another order, are presented as one passage.
  case spliced
  /// The source has a passage of this content, but not in these words.
  case paraphrase
  /// The words stand in another source and not in the one that is named.
  case misattributed
  /// The words stand in the source, but not at the page or paragraph that is named.
  case wrongPlace = "wrong-place"
  /// Several places fit equally well, or the words are too few to tell which is meant.
  case ambiguous
  /// A complete text of the source does not have the words.
  case notFound = "not-found"
  /// There is nothing to decide it by: no text, an excerpt only, another language, too few words.
  case notCheckable = "not-checkable"
}

extension Verdict {
  /// Whether the words stand in the source with nothing left out, added or exchanged without a mark.
  public var isClean: Bool {
    switch self {
    case .verbatim, .verbatimNormalised, .verbatimMarked, .elidedMarked: true
    default: false
    }
  }

  /// One character for pictures and tables.
  public var badge: String {
    switch self {
    case .verbatim: "≡"
    case .verbatimNormalised: "≈"
    case .verbatimMarked: "[]"
    case .elidedMarked: "…"
    case .elidedSilently: "⋯!"
    case .altered: "≠"
    case .spliced: "⋈"
    case .paraphrase: "~"
    case .misattributed: "@"
    case .wrongPlace: "§"
    case .ambiguous: "⁇"
    case .notFound: "∅"
    case .notCheckable: "?"
    }
  }
}
