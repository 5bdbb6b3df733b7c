/// The kinds of file that sources are read from.
public enum SourceFormat: String, CaseIterable, Sendable {
  case plainText = "txt"
  case markdown = "md"
  case html
  case pdf
  case epub
  case docx
  case odt

  /// As messages call it.
  public var name: String {
    switch self {
    case .plainText: "plain text"
    case .markdown: "Markdown"
    case .html, .pdf, .epub, .docx, .odt: rawValue.uppercased()
    }
  }

  /// Extensions of file names, in small letters.
  public var extensions: [String] {
    switch self {
    case .markdown: ["md", "markdown", "mdown", "mkd", "mkdn", "mdtext"]
    case .html: ["html", "htm", "xhtml", "xht"]
    case .plainText: ["txt", "text"]
    case .pdf, .epub, .docx, .odt: [rawValue]
    }
  }

  /// The format that a file's name tells; nil when it tells none.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let found = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.extensions.contains(found) }) else { return nil }
    self = format
  }
}

/// The programs that some formats are read by.
enum SourceProgram: String {
  case pdftotext
  case pandoc

  /// How to get it.
  var installing: String {
    switch self {
    case .pdftotext:
      "install it with `apt-get install poppler-utils` (Debian, Ubuntu) or `brew install poppler` (macOS)"
    case .pandoc: "install it with `apt-get install pandoc` (Debian, Ubuntu) or `brew install pandoc` (macOS)"
    }
  }
}
