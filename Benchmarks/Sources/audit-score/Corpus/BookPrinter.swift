/// Sets a book's words in lines and pages, with all that printing does to them.
struct BookPrinter {
  private var book: Book
  private var random: Random
  private var column = 0
  private var line = 0
  private var page: Int
  private let width = 70
  private let linesOfPage = 34

  static func print(_ book: Book, seed: UInt64) -> Book {
    var printer = BookPrinter(book, seed: seed)
    printer.print()
    return printer.book
  }

  private init(_ book: Book, seed: UInt64) {
    self.book = book
    random = Random(seed: seed ^ 0x9A9E)
    page = random.within(1...40)
  }

  private mutating func print() {
    book.places.reserveCapacity(book.words.count)
    if book.register.isPaged { book.pageStarts.append((0, page)) }
    put(book.title + "\n\n")
    for (number, paragraph) in book.paragraphs.enumerated() {
      if book.isNumbered { put("\(number + 1). ") }
      let words =
        book.sentences[paragraph.lowerBound].lowerBound..<book.sentences[paragraph.upperBound - 1].upperBound
      for word in words { set(word, isLast: word == words.upperBound - 1) }
      put("\n\n")
      column = 0
      line += 2
    }
  }

  private mutating func put(_ text: String) {
    book.bytes += Array(text.utf8)
    column += text.count
  }

  private mutating func set(_ index: Int, isLast: Bool) {
    let word = book.words[index]
    var noise: Book.Noise = []
    var gap: Book.Noise = []
    put(word.before)
    let start = book.bytes.count
    let printed = printed(word, &noise)
    if book.register.isWrapped, column + printed.count > width, let parts = divided(printed) {
      put(parts.0 + "-")
      noise.insert(breakLine(in: true))
      noise.insert(.hyphen)
      put(parts.1)
    } else {
      put(printed)
    }
    book.places.append(start..<book.bytes.count)
    put(word.after)
    if let note = word.note {
      put(note)
      gap.insert(.note)
    }
    if isLast {
      gap.insert(.paragraph)
    } else if word.spaced {
      if book.register.isWrapped, column >= width - 8 {
        gap.insert(breakLine(in: false))
      } else if book.register == .typeset, random.chance(2) {
        put("\u{A0}")
        gap.insert(.typography)
      } else {
        put(" ")
      }
    }
    book.noise.append(noise)
    book.gapNoise.append(gap)
  }

  /// A new line, or a new page with its running head.
  private mutating func breakLine(in word: Bool) -> Book.Noise {
    put("\n")
    column = 0
    line += 1
    guard book.register.isPaged, line >= linesOfPage else { return .lineBreak }
    line = 0
    page += 1
    put("\n")
    // Some books have the number at the foot, others beside the head.
    if book.register == .academic { put("\(page - 1)\n\n") }
    put("\u{0C}")
    book.pageStarts.append((book.bytes.count, page))
    put(book.register == .academic ? book.title.uppercased() : "\(page)    \(book.title.uppercased())")
    put("\n\n")
    column = 0
    return [.lineBreak, .page]
  }

  /// The two halves of a long plain word, three letters or more each.
  private mutating func divided(_ word: String) -> (String, String)? {
    guard word.count >= 8, word.allSatisfy({ $0.isLetter }), book.register != .legal, random.chance(70) else {
      return nil
    }
    let at = word.index(word.startIndex, offsetBy: random.within(3...word.count - 4))
    return (String(word[..<at]), String(word[at...]))
  }

  private mutating func printed(_ word: Word, _ noise: inout Book.Noise) -> String {
    var text = word.text
    if book.register == .typeset {
      for (plain, ligature) in [("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ")]
      where text.contains(plain) {
        text = Replacing.first(plain, by: ligature, in: text)
        noise.insert(.typography)
        break
      }
      if text.count > 9, random.chance(10), text.allSatisfy(\.isLetter) {
        text.insert("\u{AD}", at: text.index(text.startIndex, offsetBy: 4))
        noise.insert(.typography)
      }
    } else if book.register == .scan, random.chance(3), let damaged = Self.damaged(text) {
      text = damaged
      noise.insert(.scan)
    }
    return text
  }

  /// A word as a scanner reads it; nil when nothing in it is easily mistaken.
  static func damaged(_ word: String) -> String? {
    guard word.count >= 5 else { return nil }
    for (right, wrong) in [("m", "rn"), ("li", "h"), ("ni", "m"), ("l", "1"), ("e", "c"), ("cl", "d")] {
      if word.dropFirst().contains(right) {
        return String(word.prefix(1)) + Replacing.first(right, by: wrong, in: String(word.dropFirst()))
      }
    }
    return nil
  }
}

enum Replacing {
  /// A text with the first occurrence of a part replaced; unchanged when it has none.
  static func first(_ part: String, by other: String, in text: String) -> String {
    guard let range = text.firstRange(of: part) else { return text }
    return text.replacingCharacters(range, other)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
