internal import Claims
public import Quotations

/// What stands around a quotation in its source.
extension AuditWording {
  /// Up to so many words are quoted whole.
  private static let wholeWords = 8
  private static let fewWords = 6

  static func edges(_ match: Match, _ flags: [QuotationFlag]) -> [String] {
    [
      match.start.isInsideSentence ? start(match.start) : nil,
      match.start.isFalse || flags.contains(.falseCapital)
        ? "begins with a capital where the source has a small letter" : nil,
      match.end.isInsideSentence ? end(match.end) : nil,
      match.end.isFalse || flags.contains(.falseFullStop)
        ? "ends with a full stop where the source's sentence goes on" : nil,
    ].compactMap(\.self)
  }

  /// "begins inside a sentence; 14 words precede, ending 'that'".
  public static func start(_ edge: Edge) -> String {
    let words = count(edge.wordsLeftOut, "word")
    let precede = edge.wordsLeftOut == 1 ? "precedes" : "precede"
    let quoted =
      edge.wordsLeftOut <= wholeWords
      ? ": \(Excerpt.quoted(edge.leftOut))"
      : ", ending '\(Excerpt.ending(of: edge.leftOut, words: fewWords))'"
    return "begins inside a sentence\(owned(edge)); \(words) \(precede)\(edge.leftOut.isEmpty ? "" : quoted)"
  }

  /// "ends inside a sentence; 14 words follow, beginning 'but the park …'".
  public static func end(_ edge: Edge) -> String {
    let words = count(edge.wordsLeftOut, "word")
    let follow = edge.wordsLeftOut == 1 ? "follows" : "follow"
    let leftOut = Excerpt.withoutSigns(edge.leftOut)
    let quoted =
      edge.wordsLeftOut <= wholeWords
      ? ": \(Excerpt.quoted(leftOut))" : ", beginning \(Excerpt.quoted(leftOut, words: fewWords))"
    return "ends inside a sentence\(owned(edge)); \(words) \(follow)\(leftOut.isEmpty ? "" : quoted)"
  }

  private static func owned(_ edge: Edge) -> String { edge.isMarked ? " (marked)" : "" }

  public static func frame(_ frame: Frame) -> String {
    let cue = frame.cue.isEmpty ? "" : ": \(Excerpt.quoted(frame.cue))"
    switch frame.kind {
    case .quoted: return "the source has the words between quotation marks of its own"
    case .reported: return "the source hands the words on as somebody else's\(cue)"
    case .conditional: return "the source says the words under a condition\(cue)"
    case .question: return "the source has the words in a question\(cue)"
    }
  }

  public static func turn(_ turn: Turn) -> String {
    let cue = Excerpt.quoted(turn.cue)
    switch turn.position {
    case .before: return "what precedes turns with \(cue): \(Excerpt.quoted(turn.sentence))"
    case .remainder: return "the rest of the sentence turns with \(cue)"
    case .after: return "what follows turns with \(cue): \(Excerpt.quoted(turn.sentence))"
    }
  }
}
