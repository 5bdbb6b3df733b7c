/// The words of a source as one text: what is left of a file when its markup is taken away.
///
/// A plain text is its own readable text. Of other kinds a reader makes it, and notes where each byte comes from,
/// so that everything found in it can be shown in the untouched original.
public struct ReadableText: Sendable {
  /// UTF-8 without ill-formed parts. Paragraphs are parted by blank lines.
  public let bytes: [UInt8]
  /// From here to the bytes of the original file.
  public let origins: OriginMap
  /// Where the source's pages begin, in order; empty when it does not tell.
  public let pageStarts: [PageStart]
  /// What the format itself sets off as headings and as block quotations, in order; empty where the format has
  /// no marks for them. Byte ranges of whole paragraphs.
  public var headings: [Range<Int>] = []
  public var blockQuotations: [Range<Int>] = []

  /// The beginning of a page.
  public struct PageStart: Hashable, Sendable {
    /// Byte offset in the readable text.
    public var offset: Int
    /// The page as people cite it: its printed number where that is known, else counted from 1.
    public var label: String

    public init(offset: Int, label: String) {
      self.offset = offset
      self.label = label
    }
  }

  public init(bytes: [UInt8], origins: OriginMap = .identity, pageStarts: [PageStart] = []) {
    self.bytes = bytes
    self.origins = origins
    self.pageStarts = pageStarts
  }

  public init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  public subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
