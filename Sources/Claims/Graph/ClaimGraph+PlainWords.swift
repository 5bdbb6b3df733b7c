extension ClaimGraph {
  /// The text of an occurrence without its tags, and with `@[Title]` as the title alone; nil if it has neither.
  public func plainWords(of occurrence: Occurrence) -> [UInt8]? {
    let marks = marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
    let bytes = texts[occurrence.text]
    var kept: [UInt8]?
    var from = bytes.startIndex
    for mark in marks {
      let start = bytes.startIndex + Int(mark.start)
      let isMention =
        (mark.kind == .statementMention || mark.kind == .argumentMention) && start < bytes.endIndex
        && bytes[start] == UInt8(ascii: "@")
      guard mark.kind == .tag || isMention, start >= from else { continue }
      kept = kept ?? []
      kept?.append(contentsOf: bytes[from..<start])
      if isMention { kept?.append(contentsOf: texts[mark.target]) }
      from = min(bytes.startIndex + Int(mark.end), bytes.endIndex)
      if !isMention, kept?.last ?? 0x20 == 0x20 {
        while from < bytes.endIndex, bytes[from] == UInt8(ascii: " ") { from += 1 }
      }
    }
    kept?.append(contentsOf: bytes[from...])
    while kept?.last == UInt8(ascii: " ") { kept?.removeLast() }
    return kept
  }
}
