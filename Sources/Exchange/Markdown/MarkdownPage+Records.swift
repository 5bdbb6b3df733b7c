internal import Claims
internal import SourceText
internal import Writing

/// What stands before and after the claims: the map's own facts, parties and sources.
extension MarkdownPage {
  mutating func writeHead(to stream: inout ByteStream) {
    let metadata = document.graph.metadata
    guard let title = document.graph.title else { return }
    writeHeading(Array(title.utf8)[...], 1, to: &stream)
    writeFacts([metadata["author"]?.texts?.joined(separator: ", ")].compactMap(\.self), to: &stream)
    if let abstract = metadata["abstract"]?.text, DOTText.hasInk(Array(abstract.utf8)[...]) {
      begin(.paragraph, to: &stream)
      var paragraph = MarkdownText()
      paragraph.write(abstract, to: &stream)
      stream.append("\n")
    }
  }

  mutating func writeParties(to stream: inout ByteStream) {
    let sides = PartySides(document.graph)
    if sides.parties.isEmpty { return }
    writeHeading(Array("Parties".utf8)[...], recordLevel, to: &stream)
    for party in sides.parties {
      beginRecord(party, marks: "**", to: &stream)
      if let side = sides.side(of: party) {
        stream.append(", of ")
        Self.writeWords(name(side), to: &stream)
      }
      stream.append("\n")
    }
  }

  mutating func writeSources(to stream: inout ByteStream) {
    let sources = document.graph.nodes(of: .source)
    if sources.isEmpty { return }
    writeHeading(Array("Sources".utf8)[...], recordLevel, to: &stream)
    for source in sources {
      let data = document.graph.data(of: source)
      beginRecord(source, marks: "*", to: &stream)
      let facts = [
        data?["author"]?.names.joined(separator: ", "), data?["container-title"]?.text, data?["issued"]?.text,
      ]
      for fact in facts.compactMap(\.self) where !fact.isEmpty {
        stream.append(", ")
        Self.writeWords(fact, to: &stream)
      }
      if let address = (data?["url"] ?? data?["URL"])?.text.flatMap(WebAddress.init)?.markdown {
        stream.append(", [link](\(address))")
      }
      stream.append("\n")
    }
  }

  private var recordLevel: Int { document.graph.title == nil ? 1 : 2 }

  private mutating func beginRecord(_ node: NodeIndex, marks: String, to stream: inout ByteStream) {
    _ = beginItem(1, to: &stream)
    stream.append(marks)
    Self.writeWords(name(node), to: &stream)
    stream.append(marks)
  }

  private func name(_ node: NodeIndex) -> String {
    let title = document.graph.title(of: node)
    if DOTText.hasInk(Array(title.utf8)[...]) { return title }
    return String(decoding: document.graph.localID(of: node), as: UTF8.self)
  }
}

extension DataValue {
  /// Names as a text, a list of texts, or CSL's names: `{family, given}` or `{literal}`.
  fileprivate var names: [String] {
    guard case .list(let values) = self else { return [name].compactMap(\.self) }
    return values.compactMap(\.name)
  }

  private var name: String? {
    if let text { return text }
    if let whole = self["literal"]?.text ?? self["name"]?.text { return whole }
    let parts = ["given", "family"].compactMap { self[$0]?.text }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
