internal import Claims
internal import Writing

extension DOTWriter {
  /// One box: its name, classes, style and label.
  func writeBox(_ node: NodeIndex, indent: Int, to stream: inout ByteStream) {
    let (kind, role) = (graph.nodes.kinds[node.position], graph.nodes.roles[node.position])
    let style = styles[kind, role]
    for _ in 0..<indent { stream.append("  ") }
    writeName(node, to: &stream)
    stream.append(" [")
    if isDrawn {
      stream.append("id=\"box-")
      DOTName.write(node, in: graph, to: &stream)
      stream.append("\" ")
    }
    stream.append("class=\"")
    stream.append(style.classes)
    credits.writePartyClasses(of: node, in: document.graph, to: &stream)
    let badge = graph.check(of: node).map(VerdictBadge.init)
    if let badge { stream.append(" \(badge.cssClass)") }
    stream.append("\"")
    stream.append(style.attributes)
    if let color = graph.nodes.colors[node.position] { write(color, as: style.ownColors, to: &stream) }
    writeAddress(of: node, to: &stream)
    writeWords(of: node, style, badge, indent: indent + 1, to: &stream)
    if data != nil {
      // The first value has a blank before it.
      stream.append(UInt8(ascii: "\n"))
      for _ in 0..<indent { stream.append("  ") }
      stream.append(UInt8(ascii: " "))
      data?.write(node, to: &stream)
    }
    stream.append("]\n")
  }

  private func writeWords(
    of node: NodeIndex, _ style: DOTBoxStyles.Style, _ badge: VerdictBadge?, indent: Int,
    to stream: inout ByteStream
  ) {
    let title = graph.texts[graph.nodes.titles[node.position]]
    let text = graph.texts[graph.nodes.texts[node.position]]
    let shown = document.view.labels[node.position]
    if isDrawn {
      newLine(indent, to: &stream)
      stream.append("tooltip=")
      let words = DOTText.hasInk(text) ? text : title
      DOTText.writeQuoted(
        badge.map { words + Array("\n\n\($0.description)".utf8)[...] } ?? words, to: &stream)
    }
    newLine(indent, to: &stream)
    stream.append("label=")
    labels.write(
      graph.nodes.kinds[node.position], kicker: style.kicker, title: shown.showsTitle ? title : [],
      text: shown.showsText ? text : [],
      credit: credits.credit(of: node), badge: badge, to: &stream)
  }

  private func newLine(_ indent: Int, to stream: inout ByteStream) {
    stream.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { stream.append("  ") }
  }

  private func write(_ color: Color, as names: [String], to stream: inout ByteStream) {
    for name in names {
      stream.append(" \(name)=\"")
      stream.append(color.hex)
      stream.append(UInt8(ascii: "\""))
    }
  }

  private func writeAddress(of node: NodeIndex, to stream: inout ByteStream) {
    guard let address = credits.address(of: node).flatMap(WebAddress.init) else { return }
    stream.append(" URL=\"\(address.escaped)\" target=\"_blank\"")
  }
}
