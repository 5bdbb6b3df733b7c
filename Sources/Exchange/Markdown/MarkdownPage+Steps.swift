internal import Claims
internal import SourceText
internal import Writing

extension MarkdownPage {
  /// The steps of an argument as a numbered list: premises, and conclusions with the rule they follow by.
  mutating func writeSteps(
    _ lines: [StructureLine], of argument: NodeIndex, indent: Int, to stream: inout ByteStream
  ) {
    for (at, line) in lines.enumerated() {
      let number = "\(at + 1). "
      Self.writeBlanks(indent, to: &stream)
      stream.append(number)
      if let inference = line.inference {
        stream.append("*")
        Self.writeWords(reasoning(inference), to: &stream)
        stream.append(":* ")
      }
      let member = document.graph.occurrences[line.occurrence.position].node
      if plan.inStructures[member] == argument, written.insert(member).inserted {
        let title = document.graph.texts[document.graph.nodes.titles[member.position]]
        writeMember(
          member, title: DOTText.hasInk(title) ? title : nil, showsText: true,
          indent: indent + number.utf8.count, to: &stream)
      } else {
        writeLink(to: member, to: &stream)
        stream.append("\n")
      }
    }
  }

  /// `by modus ponens from 1, 2`, or `therefore`.
  private func reasoning(_ inference: NodeIndex) -> String {
    let rule = document.graph.title(of: inference)
    let uses = document.graph.data(of: inference)?["uses"]?.texts ?? []
    if rule.isEmpty, uses.isEmpty { return "therefore" }
    let parts = [
      rule.isEmpty ? nil : "by \(rule)", uses.isEmpty ? nil : "from " + uses.joined(separator: ", "),
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
