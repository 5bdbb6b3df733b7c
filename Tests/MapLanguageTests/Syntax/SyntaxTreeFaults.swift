import MapLanguage
import SourceText

extension SyntaxTree {
  /// What is wrong with a tree that should hold every byte of its text; empty when all is well.
  var faults: [String] { tokenFaults + nodeFaults }

  private var tokenFaults: [String] {
    var faults: [String] = []
    if tokens.count == 0 {
      if !bytes.isEmpty { faults.append("no tokens for \(bytes.count) bytes") }
      return faults
    }
    if tokens.start(0) != 0 { faults.append("the first token begins at \(tokens.start(0))") }
    for token in 0..<tokens.count where tokens.start(token) >= tokens.start(token + 1) {
      faults.append("token \(token) at \(tokens.start(token)) is empty")
    }
    if tokens.start(tokens.count) != bytes.count {
      faults.append("the last token does not end with the file")
    }
    return faults
  }

  private var nodeFaults: [String] {
    guard let root = nodes.first, root.kind == .document else { return ["there is no document"] }
    var faults: [String] = []
    if root.tokens != 0..<tokens.count || root.end != nodes.count { faults.append("the document is not all") }
    var open = [0]
    for number in nodes.indices.dropFirst() {
      while let last = open.last, nodes[last].end <= number { open.removeLast() }
      guard let parent = open.last else { return faults + ["node \(number) is outside the document"] }
      let (outer, inner) = (nodes[parent], nodes[number])
      if inner.end <= number || inner.end > outer.end {
        faults.append("node \(number) ends outside its parent")
      }
      if inner.tokens.lowerBound < outer.tokens.lowerBound
        || inner.tokens.upperBound > outer.tokens.upperBound
      {
        faults.append("node \(number) has tokens that its parent has not")
      }
      open.append(number)
    }
    return faults
  }
}
