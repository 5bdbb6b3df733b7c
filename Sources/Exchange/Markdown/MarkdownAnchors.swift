internal import Claims

/// Places in a Markdown document that its links lead to.
///
/// Headings have the anchors that GitHub and its like make of their words; everything else that is linked to
/// has one of its own. All differ.
struct MarkdownAnchors {
  private var ofNodes: [NodeIndex: [UInt8]] = [:]
  private var headings = FreshTokens()
  private var slugs: Set<[UInt8]> = []

  /// The anchor of a node, if links may lead to it.
  subscript(node: NodeIndex) -> [UInt8]? { ofNodes[node] }

  /// Notes the next heading of the document; `node` is what stands under it.
  mutating func addHeading(_ words: ArraySlice<UInt8>, of node: NodeIndex? = nil) {
    let slug = headings.makeHeading(Self.slug(words))
    slugs.insert(slug)
    if let node { ofNodes[node] = slug }
  }

  /// Gives anchors to nodes that have none, after all headings.
  mutating func addNodes(_ nodes: [NodeIndex], in graph: ClaimGraph) {
    var fresh = FreshTokens(taken: slugs)
    for node in nodes where ofNodes[node] == nil {
      let words = graph.texts[graph.nodes.ids[node.position]].map { $0 == UInt8(ascii: ":") ? 0x20 : $0 }
      let slug = Self.slug(words[...])
      ofNodes[node] = fresh.make(slug.isEmpty ? Array("claim".utf8) : slug)
    }
  }

  /// As GitHub makes it: small letters, digits, `-` and `_`; blanks become `-`, everything else goes.
  static func slug(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var slug = ""
    for scalar in String(decoding: words.withoutOuterBlanks, as: UTF8.self).unicodeScalars {
      switch scalar {
      case " ", "-": slug.unicodeScalars.append("-")
      case "_": slug.unicodeScalars.append(scalar)
      default: if isWord(scalar) { slug += scalar.properties.lowercaseMapping }
      }
    }
    return Array(slug.utf8)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
      true
    default: false
    }
  }
}
