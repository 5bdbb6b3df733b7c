/// Divides a long comparison where quotation and source agree beyond doubt, so that its cost grows with the length
/// of the quotation and not with its square.
///
/// The points of division are runs of words that stand once in the stretch, in an order that both have.
struct AlignmentParts {
  struct Part {
    var tokens: Range<Int>
    /// Words of the source's table.
    var words: Range<Int>
    var free: Aligner.FreeEnds
    var isTooLarge: Bool
  }

  private(set) var parts: [Part] = []
  private static let run = 4

  init(_ passage: Passage, _ window: WindowWords, _ words: Range<Int>, mostCells: Int) {
    let tokens = passage.tokens.indices
    if (tokens.count + 1) * (words.count + 1) <= min(mostCells, 400_000) {
      parts = [Part(tokens: tokens, words: words, free: [.start, .end], isTooLarge: false)]
      return
    }
    var token = tokens.lowerBound
    var word = words.lowerBound
    var isFirst = true
    func add(_ tokenEnd: Int, _ wordEnd: Int, isLast: Bool) {
      var free: Aligner.FreeEnds = []
      if isFirst { free.insert(.start) }
      if isLast { free.insert(.end) }
      var low = word
      var high = wordEnd
      // Beyond a free end only as much is looked at as can belong to the quotation.
      if isFirst, !isLast { low = max(low, high - (tokenEnd - token) * 2 - 500) }
      if isLast, !isFirst { high = min(high, low + (tokenEnd - token) * 2 + 500) }
      let isTooLarge = (tokenEnd - token + 1) * (high - low + 1) > mostCells
      if tokenEnd > token || high > low {
        parts.append(Part(tokens: token..<tokenEnd, words: low..<high, free: free, isTooLarge: isTooLarge))
      }
      (token, word, isFirst) = (tokenEnd, wordEnd, false)
    }
    for anchor in Self.anchors(passage, window) {
      // Cut only now and then: each cut forgoes the choice of what is laid beside what around it.
      guard anchor.token - token >= 40 || anchor.word - word >= 400 else { continue }
      add(anchor.token, anchor.word, isLast: false)
    }
    add(tokens.upperBound, words.upperBound, isLast: true)
  }

  private struct Anchor {
    var token: Int
    var word: Int
  }

  /// Runs of words that come once in the quotation and once in the stretch, the longest chain of them that rises
  /// in both.
  private static func anchors(_ passage: Passage, _ window: WindowWords) -> [Anchor] {
    let keys = Array(window.keys)
    var places: [UInt64: Int] = [:]
    for at in 0..<max(0, keys.count - run + 1) {
      let hash = Self.hash(keys[at..<at + run])
      places[hash] = places[hash] == nil ? at : -1
    }
    var anchors: [Anchor] = []
    var seen: Set<UInt64> = []
    var length = 0
    let tokenKeys = passage.tokens.map(\.key)
    for (token, item) in passage.tokens.enumerated() {
      length = item.kind == .word ? length + 1 : 0
      guard length >= run else { continue }
      let start = token + 1 - run
      let hash = Self.hash(tokenKeys[start..<token + 1])
      guard seen.insert(hash).inserted, let place = places[hash], place >= 0,
        keys[place..<place + run].elementsEqual(tokenKeys[start..<token + 1])
      else { continue }
      anchors.append(Anchor(token: start + run / 2, word: window.start + place + run / 2))
    }
    return rising(anchors)
  }

  /// The longest chain whose words rise with their tokens (patience sorting).
  private static func rising(_ anchors: [Anchor]) -> [Anchor] {
    var tails: [Int] = []
    var previous = Array(repeating: -1, count: anchors.count)
    for (index, anchor) in anchors.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if anchors[tails[middle]].word < anchor.word { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [Anchor] = []
    var index = tails.last ?? -1
    while index >= 0 {
      chain.append(anchors[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  private static func hash(_ keys: ArraySlice<UInt32>) -> UInt64 {
    keys.reduce(0) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
  }
}
