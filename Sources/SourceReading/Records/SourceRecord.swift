public import Quotations
public import SourceText

/// What a map's record of a source says that its audit needs.
public struct SourceRecord: Sendable {
  public var id: String
  public var title: String?
  public var authors: [String] = []
  public var language: String?
  public var edition: String?
  public var completeness = SourceDocument.Completeness.full
  /// Path of the file with the words, from the map's folder.
  public var textPath: String?
  /// Where the map says so.
  public var textRange: SourceRange?

  /// A record without data, as the command line may make it.
  public init(id: String) { self.id = id }

  /// - Parameters:
  ///   - data: keys of CSL-JSON, and `text` and `completeness`.
  ///   - findings: takes what of them cannot be read.
  public init(id: String, data: DataValue, into findings: inout FindingList) {
    self.id = id
    title = data["title"]?.text
    authors = Self.names(data["author"])
    language = data["language"]?.text
    edition = data["edition"]?.text
    if let entry = data.entry("completeness") { readCompleteness(entry, into: &findings) }
    if let entry = data.entry("text") {
      textRange = entry.valueRange ?? entry.keyRange
      textPath = entry.value.text
      if textPath == nil, entry.value != .null { findings.add(.textNotAPath(entry)) }
    }
  }

  private mutating func readCompleteness(_ entry: DataValue.Entry, into findings: inout FindingList) {
    if let word = entry.value.text, let completeness = SourceDocument.Completeness(rawValue: word) {
      self.completeness = completeness
    } else {
      findings.add(.unknownCompleteness(entry))
    }
  }

  /// Names as a text, a list of texts, or CSL's names: `{family, given}` or `{literal}`.
  private static func names(_ value: DataValue?) -> [String] {
    switch value {
    case .list(let values): return values.compactMap(name)
    case let value?: return name(value).map { [$0] } ?? []
    case nil: return []
    }
  }

  private static func name(_ value: DataValue) -> String? {
    if let text = value.text { return text }
    if let whole = value["literal"]?.text ?? value["name"]?.text { return whole }
    let parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"]
      .compactMap { value[$0]?.text }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension SourceDocument {
  /// A source of a map with its words.
  ///
  /// - Parameters:
  ///   - file: as it was read, for its name and hash.
  ///   - source: what was read from it.
  public init(_ record: SourceRecord, _ file: SourceFile, _ source: ReadSource) {
    self.init(
      id: record.id, fileName: file.name, hash: ContentHash.sha256(of: file.bytes), text: source.text)
    title = record.title ?? source.title
    authors = record.authors
    language = record.language
    edition = record.edition
    completeness = record.completeness
  }
}
