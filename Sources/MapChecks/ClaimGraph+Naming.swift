internal import Claims

extension ClaimGraph {
  /// How a finding names a node: by its title, else by the beginning of its text, else by its id.
  func quoted(_ node: NodeIndex) -> String {
    let names = [nodes.titles[node.position], nodes.texts[node.position]]
    let name = names.first { !$0.isEmpty } ?? nodes.ids[node.position]
    let start = texts.string(texts.part(name, 0, wholeCharacters(of: name)))
    return start.utf8.count == Int(name.count) ? "'\(start)'" : "'\(start)…'"
  }

  /// How many bytes of a text are shown. Bounded, so that a huge title can't make messages huge.
  private func wholeCharacters(of name: Text) -> Int {
    let bytes = texts[name]
    var end = min(bytes.count, 80)
    while end > 0, end < bytes.count, bytes[bytes.startIndex + end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
    return end
  }
}
