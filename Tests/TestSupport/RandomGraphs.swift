public import Claims
internal import SourceText

/// Makes claim graphs of all kinds for properties that must hold for every graph: any Unicode, control
/// characters, empty texts, cycles, parallel edges, groups in groups, data of every shape.
///
///     @Test(arguments: RandomGraphs.seeds) func `…`(seed: UInt64) { let graph = RandomGraphs.graph(seed) … }
///
/// What every graph promises (`brokenInvariants`) holds for them, and what a map as text can say: an
/// inference belongs to an argument, `assertedBy` leads to a party, `quotes` to a source.
public enum RandomGraphs {
  public static let seeds: [UInt64] = Array(1...40)

  /// A graph of up to some dozens of nodes; the same seed always gives the same.
  ///
  /// - Parameter isTame: texts without characters that are special anywhere.
  public static func graph(_ seed: UInt64, isTame: Bool = false) -> ClaimGraph {
    var maker = GraphMaker(random: SeededRandom(seed), isTame: isTame)
    return maker.make()
  }
}

/// The generator of G. Steele et al. 2014 (splitmix64).
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  public init(_ seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

private struct GraphMaker {
  var random: SeededRandom
  let isTame: Bool
  var map = GraphBuilder()
  var claims: [NodeIndex] = []
  var arguments: [NodeIndex] = []

  mutating func make() -> ClaimGraph {
    map.graph.metadata = .map([.init("title", .string(text()))] + entries(2))
    let groups = makeGroups()
    let parties = (0..<number(4)).map { map.party("p\($0)", name: words()) }
    let sources = (0..<number(3)).map { map.source("s\($0)", title: words()) }
    for at in 0..<(1 + number(20)) { makeNode(at, groups) }
    for argument in arguments where chance(3) && !claims.isEmpty { reconstruct(argument) }
    for _ in 0..<number(30) { makeEdge(map.graph.edges.count) }
    for node in claims + arguments {
      if chance(3), let party = parties.randomElement(using: &random) {
        map.edge(.assertedBy, from: node, to: party)
      }
      guard map.graph.nodes.kinds[node.position] == .quotation else { continue }
      if let source = sources.randomElement(using: &random) { map.edge(.quotes, from: node, to: source) }
      if chance(3), let party = parties.randomElement(using: &random) {
        map.edge(.via, from: node, to: party)
      }
    }
    return map.graph
  }

  private mutating func makeGroups() -> [GroupIndex] {
    var groups: [GroupIndex] = []
    for _ in 0..<number(6) {
      let parent = chance(2) ? groups.randomElement(using: &random) : nil
      let group = map.group(words(), in: parent)
      let (isClosed, color, data) = (chance(6), chance(4) ? makeColor() : nil, chance(3) ? entries(3) : [])
      map.graph.updateGroup(group) {
        $0.isClosed = isClosed
        $0.color = color
        $0.data = .map(data)
      }
      groups.append(group)
    }
    return groups
  }

  private mutating func makeNode(_ at: Int, _ groups: [GroupIndex]) {
    let kind = [NodeKind.claim, .claim, .claim, .argument, .quotation][number(5)]
    let title = chance(5) ? "" : words()
    let role = kind == .claim && chance(2) ? Role.allCases.randomElement(using: &random) : nil
    var traits: NodeTraits = title.isEmpty ? [] : .titled
    traits.insert(kind == .argument ? .argumentForm : .topLevel)
    let node = map.node(
      kind, id: isTame ? "n\(at)" : "n\(at)\(chance(3) ? text() : "")", title, chance(6) ? "" : text(),
      role: role,
      traits: traits, group: chance(2) ? groups.randomElement(using: &random) : nil,
      tags: chance(3) ? ["red", "two words", "größe"].shuffled(using: &random).dropLast(number(3)) : [])
    if chance(4) { map.graph.setColor(makeColor(), of: node) }
    if chance(3) {
      let data = DataValue.map(entries(4))
      map.graph.mergeData(data, into: node)
      if let canonical = map.graph.nodes.canonical[node.position] { map.graph.setData(data, of: canonical) }
    }
    if kind == .quotation { cite(node) }
    kind == .argument ? arguments.append(node) : claims.append(node)
  }

  private mutating func cite(_ node: NodeIndex) {
    map.graph.setCitation(
      Citation(
        locator: chance(2) ? "p. \(number(99))" : nil, work: chance(3) ? words() : nil,
        date: chance(3) ? "1917" : nil, weight: chance(3) ? 0.25 : nil), of: node)
    guard chance(2), let verdict = Verdict.allCases.randomElement(using: &random) else { return }
    let ruling = chance(3) ? Ruling(verdict: .harmless, by: chance(2) ? words() : nil, why: "small") : nil
    map.graph.setCheck(
      QuotationCheck(verdict: verdict, flags: [.framed], place: chance(2) ? "¶ 4" : nil, ruling: ruling),
      of: node)
  }

  private mutating func reconstruct(_ argument: NodeIndex) {
    let steps = (0..<(1 + number(2))).map { _ in
      (
        premises: (0..<(1 + number(3))).map { _ in claims[number(claims.count)] },
        conclusion: claims[number(claims.count)]
      )
    }
    for inference in map.reconstruct(argument, steps) where chance(2) {
      map.graph.setTitle(map.graph.addText("modus ponens"), of: inference)
    }
  }

  private mutating func makeEdge(_ at: Int) {
    let all = claims + arguments
    let (from, to) = (all[number(all.count)], all[number(all.count)])
    let edge = map.edge(
      [.supports, .attacks, .undercuts, .entails, .contrary, .contradictory][number(6)], from: from, to: to)
    if chance(4) { map.graph.setData(.map(entries(3)), of: edge) }
  }

  private mutating func entries(_ most: Int) -> [DataValue.Entry] {
    (0..<number(most + 1)).map { at in
      .init(chance(2) || isTame ? "key\(at)" : "\(at) " + text(), value(depth: 2))
    }
  }

  private mutating func value(depth: Int) -> DataValue {
    switch number(depth > 0 ? 8 : 6) {
    case 0: .null
    case 1: .bool(chance(2))
    case 2: .int(number(2) == 0 ? Int.max : -number(1_000))
    case 3: .double(Double(number(1_000)) / 8 + 0.5)
    case 4, 5: .string(text())
    case 6: .list((0..<number(3)).map { _ in value(depth: depth - 1) })
    default: .map((0..<number(3)).map { .init("k\($0)", value(depth: depth - 1)) })
    }
  }

  private mutating func makeColor() -> Color { Color(rgb: UInt32(number(0x100_0000))) }
  private mutating func number(_ below: Int) -> Int { Int.random(in: 0..<max(1, below), using: &random) }
  private mutating func chance(_ of: Int) -> Bool { number(of) == 0 }

  /// A text that is not blank.
  private mutating func words() -> String { "Word \(number(1_000))" + (isTame ? "" : text()) }

  private mutating func text() -> String {
    if isTame { return ["toll", "bridge", "queue", "ferry"].shuffled(using: &random).joined(separator: " ") }
    return (0..<number(5)).map { _ in Self.pieces[number(Self.pieces.count)] }.joined(
      separator: chance(2) ? " " : "")
  }

  /// What is special somewhere: in XML, DOT, JSON, CSV, Argdown, Markdown or Unicode.
  private static let pieces = [
    "toll", "bridge", "", " ", "  ", "\n", "\r\n", "\r", "\t", "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}",
    "\u{2028}", "\u{FFFE}", "\u{FFFF}", "\u{FEFF}", "\u{1F469}\u{200D}\u{1F4BB}", "e\u{301}", "ß", "漢字",
    "\"", "'", "\\", "\\\\", "\\n", "\\N", "<", ">", "<b>", "</data>", "]]>", "&", "&amp;", "&#10;", "<!--",
    "{", "}",
    "{a: b}", "[", "]", "[x]", "(1)", "@[y]", "<z>", "#tag", "#(a b)", "**bold**", "__", "*", "_", "+", "-",
    "->",
    "<-", "+>", "><", "//", "/*", "*/", "----", "===", ":", ": ", ",", ";", "=1+2", "@x", "|", "`", "$", "%",
    String(repeating: "long ", count: 200), "𝒳", "\u{202E}rtl", "null", "true", "12", "1.0", "~", "# h",
  ]
}
