/// Web addresses.
extension TextSpelling {
  /// Whether the colon here is that of an address, as a reader sees it.
  func isAddress(_ colon: Int) -> Bool {
    guard words[colon...].starts(with: "://".utf8) else { return false }
    var scheme = colon
    while scheme > runStart, words[scheme - 1].isLetter || words[scheme - 1].isDigit { scheme -= 1 }
    return colon - scheme >= 2 && words[scheme].isLetter && colon + 3 < words.endIndex
      && addressEnd(colon) > colon + 3
  }

  /// The end of the address whose colon stands here, if it can stand as it is: no mark begins or ends in it,
  /// and nothing behind it would need a backslash, which a reader would take for a part of it.
  func address(_ colon: Int) -> Int? {
    guard isAddress(colon) else { return nil }
    let end = addressEnd(colon)
    let stretch = stretchEnd(colon)
    guard nextEvent > stretch else { return nil }
    if end == stretch {
      let next = stretch < words.endIndex ? words[stretch] : .space
      return next.isBlank || next == UInt8(ascii: ")") || next == UInt8(ascii: "\"") ? end : nil
    }
    let isFree = stretch == words.endIndex || words[stretch].isBlank && stretch + 1 < words.endIndex
    return stretch == end + 1 && isFree && ".,;!?'".utf8.contains(words[end]) ? end : nil
  }

  /// Where an address ends, as the parser sees it: before marks that end a sentence.
  private func addressEnd(_ colon: Int) -> Int {
    var end = stretchEnd(colon)
    while end > colon + 3, ".,;:!?'*_".utf8.contains(words[end - 1]) { end -= 1 }
    return end
  }

  private func stretchEnd(_ colon: Int) -> Int {
    var end = colon + 3
    var depth = 0
    while end < words.endIndex, !words[end].isWhite, words[end] >= 0x20 {
      switch words[end] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return end }
        depth -= 1
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"): return end
      default: break
      }
      end += 1
    }
    return end
  }

  /// Whether a mark that links words to themselves can stand as a bare address.
  func isBareAddress(_ mark: Mark) -> Bool {
    let range = mark.range
    guard words[range].elementsEqual(mark.target),
      let colon = words[range].firstIndex(of: UInt8(ascii: ":")), words[colon...].starts(with: "://".utf8),
      colon - range.lowerBound >= 2, words[range.lowerBound].isLetter,
      words[range.lowerBound..<colon].allSatisfy({ $0.isLetter || $0.isDigit })
    else { return false }
    let before = range.lowerBound > words.startIndex ? words[range.lowerBound - 1] : .space
    return !(before.isLetter || before.isDigit) && addressEnd(colon) == range.upperBound
  }
}
