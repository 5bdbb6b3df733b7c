internal import Claims

/// A text in stretches, each plain or in bold, italics, a link or a mention.
///
/// Marks may lie inside each other and overlap; stretches do neither.
struct FormattedText {
  struct Stretch {
    /// Indices of `utf8`.
    var range: Range<Int>
    var isBold = false
    var isItalic = false
    /// The link or mention it is part of.
    var target: TextMark?
  }

  let utf8: ArraySlice<UInt8>
  private(set) var stretches: [Stretch] = []

  /// What a node says.
  ///
  /// - Complexity: O(bytes + marks · log marks).
  init(of node: NodeIndex, in graph: ClaimGraph) {
    utf8 = graph.texts[graph.nodes.texts[node.position]]
    let occurrence = graph.nodes.canonical[node.position].map { graph.occurrences[$0.position] }
    if let occurrence, !occurrence.marks.isEmpty,
      utf8.elementsEqual(graph.plainWords(of: occurrence)?[...] ?? graph.texts[occurrence.text])
    {
      add(graph.plainMarks(of: occurrence))
    } else if !utf8.isEmpty {
      stretches = [Stretch(range: utf8.indices)]
    }
  }

  /// What a box says: the text of the node of the whole graph that it shows; nil for a closed group.
  init?(of view: MapView, _ node: NodeIndex, in graph: ClaimGraph) {
    guard let shown = view.shown[node.position] else { return nil }
    self.init(of: shown, in: graph)
  }

  private mutating func add(_ marks: [TextMark]) {
    var events: [(at: Int, isEnd: Bool, mark: TextMark)] = []
    for mark in marks where mark.start < mark.end && Int(mark.end) <= utf8.count {
      guard isWhole(Int(mark.start)), isWhole(Int(mark.end)) else { continue }
      events.append((Int(mark.start), false, mark))
      events.append((Int(mark.end), true, mark))
    }
    // Stable: of two marks at one place the one that comes first in the graph begins first.
    let order = events.indices.sorted {
      (events[$0].at, events[$0].isEnd ? 0 : 1, $0) < (events[$1].at, events[$1].isEnd ? 0 : 1, $1)
    }
    var at = 0
    var (bold, italic) = (0, 0)
    var target: TextMark?
    func stretch(to end: Int) -> Stretch {
      Stretch(
        range: utf8.startIndex + at..<utf8.startIndex + end, isBold: bold > 0, isItalic: italic > 0,
        target: target)
    }
    for event in order.map({ events[$0] }) {
      if event.at > at { stretches.append(stretch(to: event.at)) }
      at = max(at, event.at)
      let step = event.isEnd ? -1 : 1
      switch event.mark.kind {
      case .bold: bold += step
      case .italic: italic += step
      case .link, .statementMention, .argumentMention:
        // Links inside links go with the outer one.
        if !event.isEnd, target == nil {
          target = event.mark
        } else if event.isEnd, target == event.mark {
          target = nil
        }
      case .tag: break
      }
    }
    if at < utf8.count { stretches.append(stretch(to: utf8.count)) }
  }

  /// Whether a character begins at the offset, or the text ends there.
  private func isWhole(_ offset: Int) -> Bool {
    offset == utf8.count || utf8[utf8.startIndex + offset] & 0xC0 != 0x80
  }
}
