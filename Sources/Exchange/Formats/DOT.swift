internal import Claims
public import Writing

/// DOT, the language of Graphviz: what `claimgraph export --to dot` writes, and what pictures are drawn from.
///
/// The file is valid whatever the map's texts hold, and draws the view as it is meant to look: boxes for
/// claims, arguments and quotations, nested clusters for groups, a legend of what occurs. Texts and titles are
/// labels and tooltips; kind, role, relation and party are in `class`, for style sheets. Maps of up to
/// `BoxRows.mostBoxes` boxes are laid out in rows, so that Graphviz draws a poster and not a ribbon.
public struct DOT: ExportFormat {
  public let name = "dot"
  public let fileExtension = "gv"
  public let summary = "Graphviz: draw it with dot, or edit it"
  public let carries = """
    The view: boxes with title, text, kind, role, party and citation, relations, groups and colours. Not the \
    steps of premise-conclusion structures, nor data and tags.
    """

  /// Replaces the look that the document names.
  private let look: Look?

  /// - Parameter look: a look that does not come with the program; nil for the one the document names.
  public init(look: Look? = nil) { self.look = look }

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let look = look ?? Look.named(document.drawing.look) ?? .standard
    DOTWriter(document, look).write(to: &stream)
  }
}
