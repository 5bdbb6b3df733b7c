public import SourceText

/// What an audit said of the quotations of a map, kept in a file beside it (`MAP.quotes.lock`), so that a map can
/// be confirmed where the texts of its sources cannot be shipped.
///
///     claimgraph-quotes-lock 1
///
///     quotation the-warden
///       words 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
///       citation 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
///       source minutes fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13
///       bytes 812-869
///       item 4
///       paragraph 6
///       verdict verbatim
///       level exact
///       flags ends-inside-sentence
///       checked-by 0.1.0 3f2a91c0d4e5
///
/// Plain text in the order of the map, a block for each quotation that says nothing of any other, so that an edit
/// elsewhere changes nothing here. A line holds a key and its value; in values `\` escapes what would end a line.
public struct QuotationLock: Sendable, Equatable {
  /// Version of the file's form.
  static let version = "1"
  static let head = "claimgraph-quotes-lock"

  /// In the order of the map.
  public var entries: [LockEntry]

  public init(_ entries: [LockEntry] = []) { self.entries = entries }

  /// What an audit said of all quotations of a map.
  public init(
    _ audited: [AuditedQuotation], documents: [SourceDocument], program: String, thresholds: String
  ) {
    entries = audited.map {
      LockEntry($0, documents: documents, program: program, thresholds: thresholds)
    }
  }

  /// Reads a lock. What cannot be read is left out and becomes a finding of grade error.
  ///
  /// - Parameter index: the file's number, for the findings' places.
  /// - Complexity: O(bytes).
  public static func read(
    _ file: SourceFile, index: FileIndex, into findings: inout FindingList
  ) -> QuotationLock {
    var reader = LockReader(file, index)
    let lock = reader.read()
    findings.add(contentsOf: reader.findings)
    return lock
  }

  /// The whole file.
  public var text: String { LockWriter.text(of: self) }

  /// The entry of each quotation by id.
  public var byID: [String: LockEntry] {
    Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
  }
}
