/// What elements of HTML mean for the text they hold.
enum HTMLElements {
  /// Their text is nothing a reader of the page reads, or not part of what it says.
  static let leftOut: Set<String> = [
    "audio", "button", "canvas", "head", "iframe", "map", "nav", "noscript", "object", "option", "rp", "rt",
    "script", "select", "style", "svg", "template", "textarea", "title", "video",
  ]

  /// Begin and end a paragraph.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Have no end.
  static let empty: Set<String> = [
    "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link",
    "meta",
    "param", "source", "track", "wbr",
  ]

  /// Whether an element is not shown, or is a tool of the page: the arrow that leads from a footnote back to the
  /// text, the link to an editor.
  static func isHidden(_ attributes: [(name: String, value: String)]) -> Bool {
    attributes.contains { name, value in
      switch name {
      case "hidden": true
      case "role": value == "doc-backlink"
      case "class": value == "footnote-back" || value.contains("mw-editsection")
      case "style": value.filter { !$0.isWhitespace }.contains("display:none")
      default: false
      }
    }
  }

  /// Whether an element holds the number of a printed page.
  static func isPageMark(_ element: String, _ attributes: [(name: String, value: String)]) -> Bool {
    attributes.contains { name, value in
      switch name {
      case "class" where value == "page": element == "span" || element == "a"
      case "class":
        value.split(separator: " ").contains { word in pageClasses.contains { word.contains($0) } }
      case "role": value == "doc-pagebreak"
      case "epub:type": value.contains("pagebreak")
      default: false
      }
    }
  }

  private static let pageClasses = ["pagenum", "pageno", "page-number", "pagebreak"]
}
