internal import Claims
internal import Writing

extension ArgdownModel {
  /// The marked stretches of an occurrence's text in UTF-16 code units, the last one included, and the tags
  /// that stand in it.
  func ranges(of occurrence: Occurrence, _ json: inout JSONWriter) {
    let marks = graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
    if marks.isEmpty { return }
    let offsets = utf16Offsets(graph.texts[occurrence.text])
    json.member("ranges") { json in
      json.array { json in
        for mark in marks {
          json.element { json in
            json.object { json in
              json.member("type", mark.kind.rawValue)
              json.member("start", offsets[min(Int(mark.start), offsets.count - 1)])
              json.member("stop", offsets[min(Int(mark.end), offsets.count - 1)] - 1)
              if let name = mark.kind.targetName { json.member(name, graph.texts[mark.target]) }
            }
          }
        }
      }
    }
    let tags = marks.filter { $0.kind == .tag }
    if !tags.isEmpty {
      json.member("tags") { $0.strings(tags.map { graph.texts.string($0.target) }) }
    }
  }

  /// For each byte of a text, and for its end, how many UTF-16 code units stand before it.
  private func utf16Offsets(_ text: ArraySlice<UInt8>) -> [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var units = 0
    for byte in text {
      offsets.append(units)
      if byte & 0b1100_0000 != 0b1000_0000 { units += byte >= 0xF0 ? 2 : 1 }
    }
    offsets.append(units)
    return offsets
  }
}

extension TextMark.Kind {
  /// Argdown's name for what the mark points at.
  fileprivate var targetName: String? {
    switch self {
    case .bold, .italic: nil
    case .link: "url"
    case .tag: "tag"
    case .statementMention, .argumentMention: "title"
    }
  }
}
