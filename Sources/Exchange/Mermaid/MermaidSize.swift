internal import Claims
internal import SourceText
internal import Writing

/// What is done so that a diagram stays below the limits that Mermaid has where nobody has raised them.
///
/// First the file is written tersely: numbers for names, one small line for all that is said of a box. Then
/// the longest texts are left out, more and more of them, and `…` stands in their place: half a sentence can
/// say the opposite of the whole. Titles stay. If it still does not fit, everything is written whole: a program
/// with higher limits can draw it.
struct MermaidSize {
  static let mostEdges = 500
  /// As JavaScript counts them, in UTF-16.
  static let mostCharacters = 50_000

  private(set) var isTerse = false
  /// Bytes of the longest text that is shown; nil for all.
  private(set) var longestText: Int?

  private var edges = 0
  private var characters = 0
  private var hiddenTexts = 0

  /// Nothing is shortened.
  static let whole = MermaidSize()

  private init() {}

  private init(tersely longestText: Int?) {
    (isTerse, self.longestText) = (true, longestText)
  }

  /// From the mildest to the last resort.
  private static let steps =
    [whole]
    + [nil, 400, 300, 250, 200, 170, 140, 120, 100, 90, 80, 70, 60, 50, 40, 30, 0].map(
      MermaidSize.init(tersely:))

  /// - Complexity: O(bytes of the view) for each step.
  init(of document: ExportDocument) {
    let graph = document.view.graph
    // Nothing is written in less; this spares writing huge maps over and over.
    let leastSize = graph.nodes.count * 8 + graph.edges.count * 8
    for step in leastSize > Self.mostCharacters ? [] : Self.steps {
      self = step
      characters = Self.characters(of: document, self)
      if characters <= Self.mostCharacters { break }
    }
    if characters > Self.mostCharacters || leastSize > Self.mostCharacters {
      self = .whole
      characters = Self.characters(of: document, self)
    }
    edges = graph.edges.count
    if let longestText { hiddenTexts = graph.nodes.texts.count { $0.count > longestText } }
  }

  private static func characters(of document: ExportDocument, _ size: MermaidSize) -> Int {
    let writer = MermaidWriter(document, size)
    return ByteStream.collect { writer.write(to: &$0) }.reduce(0) { count, byte in
      count + (byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1)
    }
  }

  var findings: [Finding] {
    let limits = "\(Self.mostEdges) relations and \(Self.mostCharacters) characters"
    let help = "export a part of the map (`--group`, `--focus`, `--by`), or a picture (`--to svg`)"
    var findings: [Finding] = []
    if edges > Self.mostEdges || characters > Self.mostCharacters {
      findings.append(
        Finding(
          .warning, "too-big-for-mermaid",
          "the diagram has \(edges) relations and \(characters) characters; "
            + "GitHub and most others draw no more than \(limits)", help: help))
    }
    if let longestText, hiddenTexts > 0 {
      findings.append(
        Finding(
          .note, "texts-left-out",
          "\(hiddenTexts) texts of more than \(longestText) letters are left out, so that the diagram has no "
            + "more than \(Self.mostCharacters) characters; GitHub and most others draw no more", help: help))
    }
    return findings
  }
}
