import Quotations

/// All sources of a run, what occurs in them how often, and passages to quote.
struct Library {
  var books: [Book]
  /// How often each run of five words occurs in all books together.
  private let runs: [UInt64: UInt16]
  let words: EnglishWords
  let foreign: EnglishWords
  let documents: [SourceDocument]

  static let runLength = 5

  init(megabytes: Double, seed: UInt64) {
    words = EnglishWords(.common, seed: 1)
    foreign = EnglishWords(.foreign, seed: 2)
    let registers: [Register] = [
      .speech, .narrative, .academic, .newspaper, .legal, .dialogue, .longWinded, .scan, .german, .typeset,
      .academic,
      .longWinded, .speech, .typeset, .dialogue, .legal, .narrative, .academic, .german, .longWinded,
      .newspaper,
      .speech, .typeset, .academic,
    ]
    let size = Int(megabytes * 1_000_000) / registers.count
    var books: [Book] = []
    for (number, register) in registers.enumerated() {
      let seed = seed &* 1000 &+ UInt64(number)
      var book = BookWriter.book(
        id: "s\(number + 1)", register: register, bytes: size, words: words, seed: seed)
      book.isExcerpt = number >= registers.count - 4
      books.append(BookPrinter.print(book, seed: seed))
    }
    self.books = books
    runs = Self.count(books)
    documents = books.map(Self.document)
  }

  /// How many different words the sources have.
  var wordForms: Int { Set(books.flatMap { $0.words.map(\.plain) }).count }

  /// Whether some run of five words in it occurs once in all books: then it occurs once itself.
  func isUnique(_ book: Int, _ range: Range<Int>) -> Bool {
    Self.keys(of: books[book].words[range].map(\.plain)).contains { runs[$0] == 1 }
  }

  /// Whether some run of five words in it occurs nowhere.
  func isNew(_ words: [String]) -> Bool { Self.keys(of: words).contains { runs[$0] == nil } }

  private static func count(_ books: [Book]) -> [UInt64: UInt16] {
    var runs: [UInt64: UInt16] = [:]
    for book in books {
      for key in keys(of: book.words.map(\.plain)) { runs[key, default: 0] &+= 1 }
    }
    return runs
  }

  private static func keys(of words: [String]) -> [UInt64] {
    guard words.count >= runLength else { return [] }
    let hashes = words.map { word in
      word.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
    return (0...hashes.count - runLength).map { start in
      hashes[start..<start + runLength].reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
    }
  }

  private static func document(_ book: Book) -> SourceDocument {
    let text = ReadableText(
      bytes: book.bytes,
      pageStarts: book.pageStarts.map { .init(offset: $0.offset, label: String($0.label)) })
    var document = SourceDocument(
      id: book.id, fileName: book.id + ".txt", hash: String(repeating: "0", count: 64), text: text)
    document.title = book.title
    document.authors = ["Author \(book.id)"]
    document.language = book.language
    document.completeness = book.isExcerpt ? .excerpt : .full
    return document
  }
}
