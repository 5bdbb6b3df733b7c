/// An entry in a discussion's list of sources: an address, with a title before or behind it.
struct KialoSource {
  /// The address itself where the entry has nothing else.
  var title: String
  var address: String?

  /// - Parameter words: the entry without its number.
  init(_ words: String) {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard let at = parts.firstIndex(where: { $0.hasPrefix("https://") || $0.hasPrefix("http://") }) else {
      title = words
      return
    }
    let address = parts[at]
    self.address = String(address)
    if parts.count == 1 {
      title = String(address)
    } else if at == 0 {
      title = String(words[address.endIndex...])
    } else if at == parts.count - 1 {
      title = String(words[..<address.startIndex])
    } else {
      title = words
    }
    title = title.trimmed { $0.isWhitespace || "-–—:,".contains($0) }
  }
}

extension String {
  fileprivate func trimmed(_ isDropped: (Character) -> Bool) -> String {
    guard let start = firstIndex(where: { !isDropped($0) }), let end = lastIndex(where: { !isDropped($0) })
    else { return "" }
    return String(self[start...end])
  }
}
