internal import Claims

/// Which work each quotation is from: the one that it names, else the source that the words are taken from. A
/// work named by the id or the title of a source is that source.
///
/// - Complexity: O(nodes) to build and to store.
struct QuotedWorks {
  private(set) var names: [String] = []
  private var numbers: [NodeIndex: Int] = [:]

  subscript(quotation: NodeIndex) -> Int? { numbers[quotation] }

  init(_ graph: ClaimGraph, _ attribution: Attribution) {
    var known: [String: Int] = [:]
    for source in graph.nodes(of: .source) {
      let title = graph.title(of: source)
      let localID = String(decoding: graph.localID(of: source), as: UTF8.self)
      let number = names.count
      names.append(title.isEmpty ? localID : title)
      for name in [graph.id(of: source), localID, title] where !name.isEmpty && known[name] == nil {
        known[name] = number
      }
    }
    for quotation in graph.nodes(of: .quotation) {
      let source = attribution.sources[quotation].map { graph.id(of: $0) }
      guard let name = graph.citation(of: quotation).work ?? source else { continue }
      if known[name] == nil {
        known[name] = names.count
        names.append(name)
      }
      numbers[quotation] = known[name]
    }
  }
}
