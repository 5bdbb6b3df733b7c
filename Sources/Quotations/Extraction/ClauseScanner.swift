/// Reads stretches of a text into words and signs; what stands between quotation marks becomes one token.
struct ClauseScanner {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - parts: stretches of the text, in order.
  ///   - masks: quotations in them, in order, none inside another; their numbers go into the tokens.
  func tokens(of parts: [Range<Int>], masking masks: [(range: Range<Int>, span: Int)] = []) -> [ClauseToken] {
    var tokens: [ClauseToken] = []
    var next = 0
    var asides = 0
    var beginsSentence = true
    for part in parts {
      var at = part.lowerBound
      while at < part.upperBound {
        while next < masks.count, masks[next].range.upperBound <= at { next += 1 }
        if next < masks.count, masks[next].range.lowerBound <= at {
          let end = min(masks[next].range.upperBound, part.upperBound)
          if tokens.last?.kind != .quoted || tokens.last?.span != masks[next].span {
            add(ClauseToken(kind: .quoted, start: at, end: end, span: masks[next].span))
          }
          at = end
          continue
        }
        let limit = next < masks.count ? min(part.upperBound, masks[next].range.lowerBound) : part.upperBound
        at = scan(at, limit)
      }
    }
    return tokens

    func add(_ token: ClauseToken) {
      var token = token
      token.beginsSentence = beginsSentence
      token.isAside = asides > 0
      beginsSentence = token.kind == .stop || (token.kind == .quoted && endsInFullStop(token))
      tokens.append(token)
    }

    func scan(_ at: Int, _ limit: Int) -> Int {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, limit)
      let end = at + length
      switch scalar {
      case 0x2C, 0xFF0C: add(ClauseToken(kind: .comma, start: at, end: end))
      case 0x3B: add(ClauseToken(kind: .semicolon, start: at, end: end))
      case 0x3A, 0xFF1A: add(ClauseToken(kind: .colon, start: at, end: end))
      case 0x21, 0x3F, 0x3002: add(ClauseToken(kind: .stop, start: at, end: end))
      case 0x2E:
        if !isAbbreviation(tokens.last, at, limit) { add(ClauseToken(kind: .stop, start: at, end: end)) }
      case 0x2013...0x2015: add(ClauseToken(kind: .dash, start: at, end: end))
      case 0x2D:
        guard at + 1 < limit, bytes[at + 1] == 0x2D else { return end }
        add(ClauseToken(kind: .dash, start: at, end: end + 1))
        return end + 1
      case 0x28:
        asides += 1
        add(ClauseToken(kind: .open, start: at, end: end))
      case 0x29:
        add(ClauseToken(kind: .close, start: at, end: end))
        asides = max(0, asides - 1)
      default:
        guard Self.isWord(scalar) else { return end }
        return word(at, limit)
      }
      return end
    }

    func word(_ start: Int, _ limit: Int) -> Int {
      var at = start
      while at < limit {
        let (scalar, length) = UTF8Reading.scalar(bytes, at, limit)
        let isJoint = (scalar == 0x27 || scalar == 0x2019 || scalar == 0x2D || scalar == 0x2010) && at > start
        if isJoint, at + length < limit {
          guard Self.isWord(UTF8Reading.scalar(bytes, at + length, limit).value) else { break }
        } else if !Self.isWord(scalar) {
          break
        }
        at += length
      }
      var end = at
      var isPossessive = false
      if at - start > 2, bytes[at - 1] == UInt8(ascii: "s"), let joint = jointBefore(at - 1, from: start) {
        end = joint
        isPossessive = true
      } else if at < limit, bytes[at - 1] == UInt8(ascii: "s"), isApostrophe(at, limit) {
        isPossessive = true
      }
      let first = UTF8Reading.scalar(bytes, start, limit).value
      add(
        ClauseToken(
          kind: .word, start: start, end: end, key: WordHash(bytes[start..<end]),
          isCapital: TextEdges.beginning(of: first) == .capital, isPossessive: isPossessive))
      return at
    }
  }

  /// Letters and digits. Not exact beyond ASCII; it need not be.
  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0xBF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFFFD: false
    default: true
    }
  }

  private func isApostrophe(_ at: Int, _ limit: Int) -> Bool {
    let scalar = UTF8Reading.scalar(bytes, at, limit).value
    return scalar == 0x27 || scalar == 0x2019
  }

  /// Where the apostrophe that ends at an offset begins.
  private func jointBefore(_ end: Int, from start: Int) -> Int? {
    let (scalar, length) = UTF8Reading.scalar(bytes, endingAt: end, from: start)
    return scalar == 0x27 || scalar == 0x2019 ? end - length : nil
  }

  /// A point after an initial or a title, or inside a number or an ellipsis.
  private func isAbbreviation(_ last: ClauseToken?, _ at: Int, _ limit: Int) -> Bool {
    if at + 1 < limit, bytes[at + 1] > 0x20, Self.isWord(UInt32(bytes[at + 1])) || bytes[at + 1] == 0x2E {
      return true
    }
    guard let last, last.kind == .word, last.end == at else { return at > 0 && bytes[at - 1] == 0x2E }
    if last.end - last.start == 1, last.isCapital { return last.key != Self.keyOfI }
    return Self.abbreviated.contains(last.key)
  }

  private static let keyOfI = WordHash("I".utf8)
  private static let abbreviated = Set<WordHash>(
    words: "mr mrs ms dr prof st jr sr gen col capt lt rev hon sen rep gov pres vs cf etc no vol pp p ed eds")

  /// Whether the words of a quotation end in a full stop, so that what follows is a new sentence.
  private func endsInFullStop(_ token: ClauseToken) -> Bool {
    var at = token.end
    while at > token.start, token.end - at < 12 {
      let (scalar, length) = UTF8Reading.scalar(bytes, endingAt: at, from: token.start)
      if scalar == 0x2E { return true }
      guard MarkShape(scalar) != nil || scalar == 0x2A || scalar == 0x5F else { return false }
      at -= length
    }
    return false
  }
}
