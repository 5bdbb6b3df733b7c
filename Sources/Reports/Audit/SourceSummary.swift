public import Quotations

/// What a report says of a source: which text stood for it, or why none did.
public struct SourceSummary: Sendable {
  /// The source's id in the map's `sources:`.
  public var id: String
  public var title: String?
  public var authors: [String] = []
  public var edition: String?
  /// A BCP 47 tag.
  public var language: String?
  /// Where the source can be looked up on the web.
  public var url: String?
  /// The file that was compared with, as messages name it; nil when there was none.
  public var fileName: String?
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public var hash: String?
  public var completeness: SourceDocument.Completeness?
  public var text: ReadableText?
  /// Why no text was compared with, as a clause: "the map names no text of it".
  public var whyNoText: String?

  public init(_ document: SourceDocument, url: String? = nil) {
    id = document.id
    title = document.title
    authors = document.authors
    edition = document.edition
    language = document.language
    self.url = url
    fileName = document.fileName
    hash = document.hash
    completeness = document.completeness
    text = document.text
  }

  /// A source without a text.
  public init(id: String, title: String?, whyNoText: String) {
    self.id = id
    self.title = title
    self.whyNoText = whyNoText
  }
}
