internal import Claims
internal import SourceText

/// Reads a look from DOT. It goes through the statements once and keeps a stack of open clusters only.
struct LookReader {
  private let file = FileIndex(0)
  private var tokens: LookTokens
  private var token = LookTokens.Token.end
  private var look = Look()
  private var findings = FindingList()
  /// For each open brace, the number of the group it is the style of; nil for the outermost.
  private var open: [Int?] = []

  private static let boxNames =
    NodeKind.allCases.map(\.rawValue) + Role.allCases.map(\.rawValue) + Look.Line.allCases.map(\.rawValue)

  init(_ file: SourceFile) { tokens = LookTokens(file.bytes) }

  mutating func read() -> (look: Look, findings: FindingList) {
    advance()
    while token != .end { readStatement() }
    if look.boxes.isEmpty, look.relations.isEmpty, look.node == StyleAttributes() {
      report("empty-look", "the look has no styles", "start from a copy of Graphviz/looks/default.gv")
    }
    return (look, findings)
  }

  private mutating func advance() { token = tokens.next() }

  private mutating func readStatement() {
    switch token {
    case .sign("{"):
      open.append(open.isEmpty ? nil : startGroup())
      advance()
    case .sign("}"):
      _ = open.popLast()
      advance()
    case .word(let word):
      readStatement(from: word)
    default:
      advance()
    }
  }

  private mutating func readStatement(from word: String) {
    let place = tokens.range
    advance()
    switch token {
    case .sign("="):
      advance()
      if case .word(let value) = token { set(word, value, at: place) }
      advance()
    case .sign("->"):
      while token == .sign("->") {
        advance()
        advance()
      }
      addRelation(readAttributes(), at: place)
    default:
      if ["digraph", "strict", "subgraph"].contains(word) {
        if case .word = token { advance() }
      } else {
        addBox(word, readAttributes(), at: place)
      }
    }
  }

  private mutating func readAttributes() -> StyleAttributes {
    var result = StyleAttributes()
    while token == .sign("[") {
      advance()
      while token != .sign("]"), token != .end {
        guard case .word(let name) = token else {
          advance()
          continue
        }
        let place = tokens.range
        advance()
        guard token == .sign("=") else { continue }
        advance()
        if case .word(let value) = token {
          if isAllowed(name, value, at: place) { result[name] = value }
          advance()
        }
      }
      advance()
    }
    return result
  }

  private mutating func startGroup() -> Int {
    look.groups.append(open.last?.flatMap { $0 }.map { look.groups[$0] } ?? StyleAttributes())
    return look.groups.count - 1
  }

  private mutating func set(_ name: String, _ value: String, at place: Range<Int>) {
    guard isAllowed(name, value, at: place) else { return }
    if let group = open.last?.flatMap({ $0 }) {
      look.groups[group][name] = value
    } else {
      look.graph[name] = value
    }
  }

  private mutating func addBox(_ name: String, _ attributes: StyleAttributes, at place: Range<Int>) {
    switch name {
    case "graph": look.graph = look.graph.merged(with: attributes)
    case "node": look.node = look.node.merged(with: attributes)
    case "edge": look.edge = look.edge.merged(with: attributes)
    default:
      if !Self.boxNames.contains(name) {
        report("unknown-style", "no kind, role or line is called '\(name)'", near(name, Self.boxNames), place)
      } else if look.boxes[name] == nil || !attributes.pairs.isEmpty {
        look.boxes[name] = attributes.without("label")
      }
    }
  }

  private mutating func addRelation(_ attributes: StyleAttributes, at place: Range<Int>) {
    let known = Relation.allCases.map(\.rawValue)
    guard let name = attributes["label"] else {
      report("unnamed-relation", "an edge says whose style it is by its label", "add label=supports", place)
      return
    }
    guard known.contains(name) else {
      report("unknown-style", "no relation is called '\(name)'", near(name, known), place)
      return
    }
    look.relations[name] = attributes.without("label")
  }

  private mutating func isAllowed(_ name: String, _ value: String, at place: Range<Int>) -> Bool {
    if !StyleAttributes.names.contains(name) {
      let names = StyleAttributes.names.sorted()
      report("unknown-attribute", "a look cannot set '\(name)'", near(name, names), place)
    } else if !StyleAttributes.isHarmless(value) {
      report(
        "bad-value", "the value of '\(name)' has characters that a look cannot use",
        "use letters, digits, blanks and # . , : ; _ + - ( )", place)
    } else if name == "shape", !StyleAttributes.shapes.contains(value) {
      let shapes = StyleAttributes.shapes.sorted()
      report("unknown-shape", "a look cannot use the shape '\(value)'", near(value, shapes), place)
    } else {
      return true
    }
    return false
  }

  private func near(_ name: String, _ known: [String]) -> String {
    NearestName.of(name, among: known).map { "did you mean '\($0)'?" }
      ?? "use one of " + known.joined(separator: ", ")
  }

  private mutating func report(
    _ code: String, _ message: String, _ help: String, _ place: Range<Int> = 0..<0
  ) {
    let range = SourceRange(file: file, start: place.lowerBound, end: place.upperBound)
    findings.add(Finding(.warning, code, at: range, message, help: help))
  }
}
