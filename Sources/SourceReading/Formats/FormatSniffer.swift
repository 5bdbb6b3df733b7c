/// Tells what a file is by its first bytes, which are the stronger, and by its name.
enum FormatSniffer {
  static func format(of bytes: [UInt8], name: String) throws(SourceProblem) -> SourceFormat {
    let named = SourceFormat(fileName: name)
    if bytes.prefix(1_024).firstRange(of: Array("%PDF-".utf8)) != nil, named != .plainText { return .pdf }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) { return try package(bytes, named) }
    if let other = foreign.first(where: { bytes.starts(with: $0.mark) }) { throw .unknownFormat(other.name) }
    switch named {
    case .pdf?, .epub?, .docx?, .odt?: throw .notOfItsFormat(named ?? .pdf)
    case .plainText?, .markdown?, .html?: return named ?? .plainText
    case nil: return looksLikeHTML(bytes) ? .html : .plainText
    }
  }

  /// What kind of document a ZIP archive is. EPUB and ODT begin with a file `mimetype`; of DOCX the name of its
  /// main part stands in the archive's list of files.
  private static func package(
    _ bytes: [UInt8], _ named: SourceFormat?
  ) throws(SourceProblem) -> SourceFormat {
    let head = bytes.prefix(200)
    if head.firstRange(of: Array("mimetypeapplication/epub+zip".utf8)) != nil { return .epub }
    if head.firstRange(of: Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)) != nil {
      return .odt
    }
    switch named {
    case .epub?, .docx?, .odt?: return named ?? .docx
    case .plainText?, .markdown?, .html?, .pdf?, nil:
      if bytes.suffix(1 << 16).firstRange(of: Array("word/document.xml".utf8)) != nil { return .docx }
      throw .unknownFormat("a ZIP archive")
    }
  }

  private static let foreign: [(mark: [UInt8], name: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], "a document of old Office programs"),
    (Array("{\\rtf".utf8), "RTF"),
    ([0x89] + Array("PNG".utf8), "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"),
    (Array("GIF8".utf8), "a picture"),
    (Array("AT&TFORM".utf8), "DjVu"),
    (Array("%!PS".utf8), "PostScript"),
    ([0x1F, 0x8B], "compressed"),
    (Array("7z".utf8) + [0xBC, 0xAF], "a 7z archive"),
  ]

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    let head = body.prefix(1_024).drop { $0 <= 0x20 }.prefix(14).map { $0 | 0x20 }
    return head.starts(with: Array("<!doctype html".utf8).map { $0 | 0x20 })
      || head.starts(with: Array("<html".utf8).map { $0 | 0x20 })
  }
}
