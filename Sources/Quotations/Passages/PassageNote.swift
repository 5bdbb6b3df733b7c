/// A quoter's note on the quotation, in brackets or parentheses.
enum PassageNote: Hashable {
  /// A fault stands in the source.
  case sic
  /// Italics or the like are the quoter's.
  case emphasisAdded
  /// They are the source's.
  case emphasisOriginal
  /// Marks of quotations inside are left out.
  case marksOmitted
  /// References or footnotes are left out, where the note stands or elsewhere.
  case citationsOmitted
  /// Marks, brackets, ellipses and references of quotations inside are left out.
  case cleanedUp

  /// Whether it owns up to a change.
  var ownsUp: Bool { self != .emphasisOriginal }

  /// The note that the text between brackets is; nil for any other text.
  init?(_ content: some Sequence<UInt8>) {
    var words: [[UInt8]] = [[]]
    for byte in content {
      switch byte {
      case 0x41...0x5A: words[words.count - 1].append(byte | 0x20)
      case 0x61...0x7A, 0x80...0xFF: words[words.count - 1].append(byte)
      default: if words[words.count - 1].isEmpty == false { words.append([]) }
      }
      if words.count > 9 { return nil }
    }
    let phrase = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    guard let note = Self.note(phrase) else { return nil }
    self = note
  }

  private static let emphasis: Set<String> = [
    "emphasis", "emphases", "emph", "italics", "italic", "underlining", "boldface", "hervorhebung",
    "hervorhebungen", "hervorh", "herv", "kursiv", "kursivierung", "italiques", "souligné", "soulignés",
    "cursiva",
    "cursivas", "énfasis", "subrayado", "subrayados",
  ]
  private static let original: Set<String> = ["original", "orig", "originals", "originale", "texte"]
  private static let mine: Set<String> = [
    "added", "mine", "my", "ours", "our", "supplied", "author", "author's", "mir", "uns", "vf", "verf",
    "ajoutés",
    "ajouté", "nous", "moi", "mía", "mías", "mío", "añadido", "añadidas", "nuestro", "nuestra", "dv", "par",
  ]
  private static let omitted: Set<String> = [
    "omitted", "removed", "ausgelassen", "omises", "omis", "omitidas",
  ]
  private static let citations: Set<String> = [
    "citation", "citations", "footnote", "footnotes", "reference", "references", "note", "notes",
  ]

  private static func note(_ words: [String]) -> PassageNote? {
    guard let first = words.first else { return nil }
    if words.count == 1, first == "sic" { return .sic }
    if words == ["cleaned", "up"] { return .cleanedUp }
    if words.contains(where: emphasis.contains) {
      if words.contains(where: original.contains) { return .emphasisOriginal }
      return words.contains(where: mine.contains) ? .emphasisAdded : nil
    }
    guard words.contains(where: omitted.contains) else { return nil }
    if words.contains("quotation") || words.contains("quotations") || words.contains("quotes") {
      return .marksOmitted
    }
    return words.contains(where: citations.contains) ? .citationsOmitted : nil
  }
}
