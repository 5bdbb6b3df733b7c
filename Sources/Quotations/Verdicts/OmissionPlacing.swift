/// Where the same words stand before and after what is left out, it can be told in two ways: from "only the rich,
/// and those from the school of the rich" either "the rich, and those from the school of" is missing, or "and those
/// from the school of the rich". The one that begins behind a comma or the like is how people leave words out.
enum OmissionPlacing {
  static func placed(_ steps: [AlignmentStep], _ passage: Passage, _ source: IndexedSource) -> [AlignmentStep]
  {
    var steps = steps
    // What was moved is not moved again, so that each step is looked at once.
    var at = 0
    while at < steps.count {
      defer { at += 1 }
      guard steps[at].kind == .omitted, !hasSign(before: steps[at].words.lowerBound, source) else { continue }
      var end = at
      while end + 1 < steps.count,
        canPass(steps[at].words.lowerBound + end - at, steps[end + 1], passage, source)
      {
        end += 1
        if hasSign(before: steps[at].words.lowerBound + end - at, source) {
          move(at, behind: end, &steps)
          at = end
          break
        }
      }
    }
    return steps
  }

  /// Whether a word of the source can stand for the one that a step has.
  private static func canPass(
    _ word: Int, _ step: AlignmentStep, _ passage: Passage, _ source: IndexedSource
  ) -> Bool {
    step.kind == .same && step.tokens.count == 1 && step.words.count == 1 && word < step.words.lowerBound
      && passage.tokens[step.tokens.lowerBound].kind == .word
      && source.words.keys[word] == source.words.keys[step.words.lowerBound]
      && source.words.keys[word] == passage.tokens[step.tokens.lowerBound].key
  }

  private static func move(_ at: Int, behind end: Int, _ steps: inout [AlignmentStep]) {
    var omission = steps[at]
    let start = omission.words.lowerBound
    let count = end - at
    for index in 0..<count {
      steps[at + index] = steps[at + index + 1]
      steps[at + index].words = start + index..<start + index + 1
    }
    let tokens = steps[end - 1].tokens.upperBound
    omission.words = start + count..<omission.words.upperBound + count
    omission.tokens = tokens..<tokens
    steps[end] = omission
  }

  /// Whether a sign of punctuation stands between a word and the one before it.
  private static func hasSign(before word: Int, _ source: IndexedSource) -> Bool {
    guard word > 0, word < source.words.count else { return true }
    let between =
      source.words.range(word - 1)
      .upperBound..<max(
        source.words.range(word - 1).upperBound, source.words.range(word).lowerBound)
    return source.document.text.bytes[between].contains {
      switch $0 {
      case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x28, 0x29: true
      default: false
      }
    }
  }
}
