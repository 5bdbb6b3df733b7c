import Claims
import Foundation
import Quotations

/// Measures the audit of quotations.
///
///     audit-bench book              indexing a book beside the floor of the same run; locating a quotation in it
///     audit-bench library 100       1,000 quotations against 100 books, from nothing
///     audit-bench store 100 DIR     writes the books' indices
///     audit-bench stored 100 DIR    the same quotations with those indices
///     audit-bench slice DIR         a book and quotations of it, for others to search
///
/// Times are CPU seconds of all threads.
@main
enum AuditBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let count = arguments.count > 1 ? Int(arguments[1]) ?? 100 : 100
    switch arguments.first {
    case "library": library(count, stored: nil)
    case "stored" where arguments.count > 2: library(count, stored: arguments[2])
    case "store" where arguments.count > 2: try store(count, arguments[2])
    case "slice" where arguments.count > 1: try slice(arguments[1])
    default: book()
    }
  }

  private static func book() {
    let books = Books()
    let document = books.document(0)
    let bytes = document.text.bytes
    let megabytes = Double(bytes.count) / 1e6
    let (copied, copying) = best(of: 7) { copy(bytes) }
    let (total, summing) = best(of: 7) { sum(of: bytes, from: UInt64(cpuSeconds())) }
    let (source, indexing) = best(of: 5) { IndexedSource(document) }
    print("memcpy (floor)          \(rate(megabytes, copying)) MB/s (\(copied.count) bytes)")
    print("sum of the bytes        \(rate(megabytes, summing)) MB/s (\(total))")
    print("indexing                \(rate(megabytes, indexing)) MB/s, \(source.words.count) words")
    print(
      "indexing is \(rate(indexing, summing)) times the summing, \(rate(indexing, copying)) times the copying"
    )

    let quotations = (0..<1000).map { books.quotation($0, of: document) }
    let audit = QuotationAudit()
    let (audited, all) = best(of: 3) { audit.run(quotations, against: [document]) { _ in source } }
    let found = audited.filter { $0.match != nil }.count
    print("locating a quotation    \(rate(all * 1000, 1)) µs each, judged and all; \(found) of 1000 found")
  }

  private static func library(_ count: Int, stored: String?) {
    let books = Books()
    let documents = (0..<count).map(books.document)
    let quotations = (0..<1000).map { books.quotation($0, of: documents[$0 % count]) }
    let before = cpuSeconds()
    let audited = QuotationAudit().run(quotations, against: documents) { document in
      guard let stored, let data = try? Data(contentsOf: url(stored, document), options: .alwaysMapped) else {
        return IndexedSource(document)
      }
      return StoredIndex.source([UInt8](data), for: document) ?? IndexedSource(document)
    }
    let seconds = cpuSeconds() - before
    let found = audited.filter { $0.match != nil }.count
    print(
      "\(stored == nil ? "from nothing" : "with stored indices")    \(rate(seconds, 1)) CPU s, peak \(peakMegabytes) MB, "
        + "\(count) books of together \(count * Books.bytes / 1_000_000) MB, \(found) of 1000 found")
  }

  private static func store(_ count: Int, _ folder: String) throws {
    let books = Books()
    var size = 0
    for number in 0..<count {
      let document = books.document(number)
      let bytes = StoredIndex.bytes(of: IndexedSource(document))
      size += bytes.count
      try Data(bytes).write(to: url(folder, document))
    }
    print("stored indices          \(size / 1_000_000) MB for \(count * Books.bytes / 1_000_000) MB of text")
  }

  private static func slice(_ folder: String) throws {
    let books = Books()
    let document = books.document(0)
    try Data(document.text.bytes).write(to: URL(fileURLWithPath: folder + "/book.txt"))
    let lines = (0..<20).map { books.quotation($0, of: document).text.dropFirst().dropLast() }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: folder + "/quotations.txt"))
  }

  private static func url(_ folder: String, _ document: SourceDocument) -> URL {
    URL(fileURLWithPath: folder + "/" + StoredIndex.fileName(hash: document.hash))
  }

  // MARK: - Measuring

  /// An array shares its storage until it is changed; appending makes a real copy.
  @inline(never) private static func copy(_ bytes: [UInt8]) -> [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    copy.append(contentsOf: bytes)
    return copy
  }

  /// Called afresh in every run: what it adds is new each time.
  @inline(never)
  private static func sum(of bytes: [UInt8], from start: UInt64) -> UInt64 {
    bytes.reduce(start) { $0 &+ UInt64($1) }
  }

  private static func best<Result>(of runs: Int, _ work: () -> Result) -> (Result, Double) {
    var begin = cpuSeconds()
    var result = work()
    var best = cpuSeconds() - begin
    for _ in 1..<runs {
      begin = cpuSeconds()
      result = work()
      best = min(best, cpuSeconds() - begin)
    }
    return (result, best)
  }

  private static func rate(_ amount: Double, _ seconds: Double) -> String {
    let value = amount / max(seconds, 1e-9)
    return value < 10 ? String(Double(Int(value * 100)) / 100) : String(Int(value))
  }

  private static var peakMegabytes: Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF everywhere; the name has another type on each system.
    unsafe getrusage(0, &usage)
    return usage.ru_maxrss / 1024
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
