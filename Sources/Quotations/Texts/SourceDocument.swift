/// A source with its words: the bibliographic facts an audit needs, and the text to compare with.
public struct SourceDocument: Sendable {
  /// How much of the work the text has.
  public enum Completeness: String, CaseIterable, Sendable {
    /// All of it, so that words which are not in the text are not in the work.
    case full
    /// A part; what it does not have may stand elsewhere in the work.
    case excerpt
  }

  /// The source's id in the map's `sources:`.
  public var id: String
  public var title: String?
  /// Names of authors, as the record has them.
  public var authors: [String] = []
  /// A BCP 47 tag, such as `en` or `ru`.
  public var language: String?
  public var edition: String?
  public var completeness = Completeness.full
  /// The file's name as messages show it.
  public var fileName: String
  /// SHA-256 of the file's bytes, 64 hexadecimal digits.
  public var hash: String
  public var text: ReadableText

  public init(id: String, fileName: String, hash: String, text: ReadableText) {
    self.id = id
    self.fileName = fileName
    self.hash = hash
    self.text = text
  }
}
