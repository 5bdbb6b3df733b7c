internal import Claims
public import Quotations

/// What differs between quotation and source, with the words.
extension AuditWording {
  /// In one quotation; the rest are counted.
  private static let mostEdits = 8

  static func edits(of match: Match) -> [String] {
    let edits = match.edits
    let said = edits.prefix(mostEdits).map(edit)
    guard edits.count > mostEdits else { return said }
    return said + ["\(count(edits.count - mostEdits, "more change"))"]
  }

  /// A difference as a clause: "leaves out 'the sphere of' (3 words) without a mark".
  public static func edit(_ piece: MatchPiece) -> String {
    let (quoted, source) = (Excerpt.quoted(piece.quoted), Excerpt.quoted(piece.source))
    if piece.classes == [.punctuation] { return punctuation(piece) }
    switch piece.kind {
    case .same: return ""
    case .omitted:
      return
        "leaves out \(Excerpt.quoted(Excerpt.withoutSigns(piece.source))) (\(count(piece.words, "word"))) \(marked(piece))"
    case .inserted:
      return "adds \(quoted), which the source does not have, \(marked(piece))"
    case .replaced:
      let scan = piece.classes == [.scan] ? "; scanners take the characters for each other" : ""
      return "has \(quoted) where the source has \(source), \(marked(piece))\(scan)"
    case .reordered:
      return "has \(quoted) where the source has the same words as \(source), \(marked(piece))"
    }
  }

  private static func punctuation(_ piece: MatchPiece) -> String {
    func sign(_ text: String) -> String {
      let sign = Excerpt.beginning(of: text, words: 8)
      return sign.isEmpty ? "no sign" : "'\(sign)'"
    }
    return "punctuation differs: \(sign(piece.quoted)) where the source has \(sign(piece.source))"
  }

  private static func marked(_ piece: MatchPiece) -> String {
    piece.isMarked ? "with a mark" : "without a mark"
  }

  /// "a negation and a number are in what is left out or replaced"; a negation that is added is said apart.
  static func omittedClasses(_ audited: AuditedQuotation) -> [String] {
    var names: [String] = []
    if audited.flags.contains(.omitsNegation) { names.append(name(WordClass.negation)) }
    if audited.flags.contains(.omitsQuantifier) { names.append("a quantifier or hedge") }
    if audited.flags.contains(.omitsNumber) { names.append(name(WordClass.number)) }
    if audited.flags.contains(.omitsContrast) { names.append(name(WordClass.contrast)) }
    var facts: [String] = []
    if !names.isEmpty { facts.append("what is left out or replaced holds \(list(names))") }
    if audited.flags.contains(.addsNegation) {
      facts.append("a negation is added that the source does not have")
    }
    if audited.flags.contains(.gapCrossesParagraph) {
      facts.append("what is left out reaches over the end of a paragraph or page")
    }
    return facts
  }
}
