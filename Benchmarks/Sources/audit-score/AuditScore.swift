import Foundation
import Quotations

/// Scores the audit of quotations on cases whose verdict is known by the way they are made.
///
///     audit-score                          all cases, the table on the terminal
///     audit-score --write FILE             the table into a file as well
///     audit-score --only spliced --cases 50 --examples 3
///
/// Exits with 1 when less than 99 % of a class's verdicts are right, or a single one is wrongly "verbatim".
@main
enum AuditScore {
  static func main() throws {
    let options = Options(CommandLine.arguments)
    let begin = Date()
    let library = Library(megabytes: options.megabytes, seed: options.seed)
    if let folder = options.books { return try write(library, to: folder) }
    let size = library.documents.reduce(0) { $0 + $1.text.bytes.count }
    let cases = CaseKinds.all.filter {
      options.only == nil || $0.verdict == options.only || $0.name == options.only
    }
    .enumerated().map { number, kind in
      (kind, made(kind, options.count(for: kind), library, seed: options.seed &+ UInt64(number) &* 77))
    }
    let generated = Date()
    let outcomes = audited(cases, library)
    let table = ScoreTable(outcomes)
    let about =
      "Seed \(options.seed), \(library.books.count) sources of together \(size / 1_000_000) MB, "
      + "\(library.wordForms) word forms, \(cases.reduce(0) { $0 + $1.1.count }) cases."
    let page = table.markdown(about: about)
    print(page)
    print(Examples.text(outcomes, limit: options.examples, library: library))
    if let path = options.write { try Data(page.utf8).write(to: URL(fileURLWithPath: path)) }
    print(
      "\(seconds(begin, generated)) s to write the sources and cases, \(seconds(generated, Date())) s to audit them; "
        + "\(table.falselyVerbatim) wrongly verbatim, \(table.falselyClean) wrongly clean")
    if !table.isGood { exit(1) }
  }

  /// Cases of one kind; fewer than asked for when the sources have no more passages for it.
  private static func made(_ kind: CaseKind, _ count: Int, _ library: Library, seed: UInt64) -> [Case] {
    var maker = CaseMaker(library, seed: seed)
    var cases: [Case] = []
    for _ in 0..<count * 60 where cases.count < count {
      guard var made = kind.make(&maker) else { continue }
      made.kind = kind.name
      cases.append(made)
    }
    return cases
  }

  private static func audited(
    _ cases: [(CaseKind, [Case])], _ library: Library
  ) -> [(kind: CaseKind, outcomes: [Outcome])] {
    var indices: [String: IndexedSource] = [:]
    for document in library.documents { indices[document.id] = IndexedSource(document) }
    let known = indices
    let audit = QuotationAudit()
    return cases.map { kind, cases in
      let audited = audit.run(cases.map(\.quotation), against: library.documents) { document in
        known[document.id] ?? IndexedSource(document)
      }
      return (kind, zip(cases, audited).map { Outcome(example: $0, audited: $1) })
    }
  }

  private static func write(_ library: Library, to folder: String) throws {
    for document in library.documents {
      try Data(document.text.bytes).write(to: URL(fileURLWithPath: folder + "/" + document.fileName))
    }
  }

  private static func seconds(_ begin: Date, _ end: Date) -> String {
    String(Double(Int(end.timeIntervalSince(begin) * 10)) / 10)
  }
}
