internal import Claims
internal import SourceText

extension ClaimGraph {
  /// How a finding names a node: by its title, else by the beginning of its text, else by its id.
  func quoted(_ node: NodeIndex) -> String { "'\(bounded(node))'" }

  /// The same without quotation marks, as people and parties are named.
  func bounded(_ node: NodeIndex) -> String {
    let names = [nodes.titles[node.position], nodes.texts[node.position]]
    let name = texts[names.first { !$0.isEmpty } ?? nodes.ids[node.position]]
    // Bounded, so that a huge title can't make messages huge.
    let start = name.wholeScalars(within: 80)
    let words = String(decoding: start, as: UTF8.self)
    return start.count == name.count ? words : words + "…"
  }
}
