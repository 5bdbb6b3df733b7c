public import Writing

/// The frame of a report: one page that needs nothing from elsewhere and runs no script.
///
/// It is light or dark as the reader's system is, prints on white, and reads in order without its style.
public struct HTMLPage {
  private let title: String
  private let style: StaticString
  private let program: String

  /// - Parameters:
  ///   - title: as the browser's tab shows it, and the page's first heading.
  ///   - style: rules of CSS that are added to the shared ones.
  ///   - version: of the program, named at the end of the page.
  public init(title: String, style: StaticString, version: String) {
    self.title = title
    self.style = style
    program = "ClaimGraph \(version)"
  }

  /// - Parameters:
  ///   - lead: what stands below the first heading.
  ///   - sections: anchor and name of each section, for the list of contents.
  public func write(
    lead: (inout HTMLWriter) -> Void, sections: [(anchor: String, name: String)],
    _ content: (inout HTMLWriter) -> Void, to stream: inout ByteStream
  ) {
    var html = HTMLWriter(stream)
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    // No script, no picture and no font is loaded from anywhere, whatever a text tries.
    html.markup(
      """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">

      """)
    html.block("title") { $0.text(title) }
    html.markup("<style>\n")
    html.markup(PageStyle.shared)
    html.markup(style)
    html.markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">To the content</a>\n")
    html.section("header", [("class", "page-head")]) { html in
      html.block("h1") { $0.text(title) }
      lead(&html)
      contents(sections, &html)
    }
    html.section("main", [("id", "content")], content)
    html.section("footer") { $0.block("p") { $0.text("Made with \(program).") } }
    html.markup("</body>\n</html>\n")
    stream = html.end()
  }

  private func contents(_ sections: [(anchor: String, name: String)], _ html: inout HTMLWriter) {
    html.section("nav", [("aria-label", "Contents")]) { html in
      html.section("ul") { html in
        for section in sections {
          html.block("li") { html in
            html.inline("a", [("href", "#" + section.anchor)]) { $0.text(section.name) }
          }
        }
      }
    }
  }
}
