/// Finds each start tag before libxml2 sees it, for its place, and counts its attributes: libxml2 compares every
/// attribute of a tag with every other before it calls back, so that a tag with 100,000 of them would cost
/// seconds.
///
/// Knows just enough of XML to tell tags from comments, CDATA sections and instructions. Where a document is
/// not well-formed it may miscount; libxml2 then stops at the fault.
struct TagScanner {
  private enum State {
    case text
    /// Right after `<`.
    case opening
    /// Right after `<!`.
    case openingMarkup
    case tag
    /// In a document type or the like, whose strings are no attributes.
    case declaration
    case quoted(by: UInt8, inTag: Bool)
    /// In a comment, CDATA section or instruction: up to `needed` of the byte, then `>`.
    case until(UInt8, needed: Int, seen: Int)
  }

  let limit: Int
  /// Where the start tags of the last part begin in the document.
  private(set) var starts: [Int] = []
  private var state = State.text
  private var count = 0
  /// A tag that is shorter cannot have too many attributes.
  private let harmless: Int

  init(limit: Int) {
    self.limit = limit
    harmless = limit.multipliedReportingOverflow(by: 4).overflow ? .max : 4 * limit
  }

  /// Reads on through the next bytes of the document.
  ///
  /// - Parameters:
  ///   - range: the place of the next bytes in `bytes`.
  ///   - offset: the place of `bytes` in the document.
  /// - Returns: where a tag has one attribute too many, as a place in `bytes`.
  mutating func scan(_ bytes: [UInt8], _ range: Range<Int>, offset: Int) -> Int? {
    starts.removeAll(keepingCapacity: true)
    var at = range.lowerBound
    while at < range.upperBound {
      switch state {
      case .text:
        guard let found = bytes.place(of: UInt8(ascii: "<"), in: at..<range.upperBound) else { return nil }
        at = found
        state = .opening
      case .quoted(let quote, let inTag):
        guard let found = bytes.place(of: quote, in: at..<range.upperBound) else { return nil }
        at = found
        state = inTag ? .tag : .declaration
      case .opening:
        open(bytes[at], at: offset + at - 1)
        // No `<` stands within a tag, so that most tags need no closer look.
        if case .tag = state {
          let near = at..<at + min(harmless, range.upperBound - at)
          if let next = bytes.place(of: UInt8(ascii: "<"), in: near) {
            at = next
            state = .opening
          } else {
            state = .tag
            read(bytes[at])
          }
        }
      case .openingMarkup: openMarkup(bytes[at])
      case .tag, .declaration:
        read(bytes[at])
        if count > limit { return at }
      case .until(let byte, let needed, let seen):
        if bytes[at] == UInt8(ascii: ">"), seen >= needed {
          state = .text
        } else {
          state = .until(byte, needed: needed, seen: bytes[at] == byte ? seen + 1 : 0)
        }
      }
      at += 1
    }
    return nil
  }

  private mutating func open(_ byte: UInt8, at offset: Int) {
    switch byte {
    case UInt8(ascii: "!"): state = .openingMarkup
    case UInt8(ascii: "?"): state = .until(UInt8(ascii: "?"), needed: 1, seen: 0)
    default:
      if byte != UInt8(ascii: "/") { starts.append(offset) }
      state = .tag
      count = 0
    }
  }

  private mutating func openMarkup(_ byte: UInt8) {
    switch byte {
    // The second dash of `<!--` counts for none of the two that end the comment.
    case UInt8(ascii: "-"): state = .until(UInt8(ascii: "-"), needed: 2, seen: -1)
    case UInt8(ascii: "["): state = .until(UInt8(ascii: "]"), needed: 2, seen: 0)
    default: state = .declaration
    }
  }

  private mutating func read(_ byte: UInt8) {
    let inTag = if case .tag = state { true } else { false }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .quoted(by: byte, inTag: inTag)
      if inTag { count += 1 }
    // An internal subset holds declarations of its own.
    case UInt8(ascii: "["): if !inTag { state = .text }
    case UInt8(ascii: ">"): state = .text
    default: break
    }
  }
}
