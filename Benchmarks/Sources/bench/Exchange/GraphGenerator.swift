import Foundation

/// Makes claim graphs of any size as foreign GraphML and DOT: the same counts give the same bytes.
///
/// A node has a kind, a title of 40 bytes, a text of 90 to 150 with what formats must escape and letters beyond
/// ASCII, a speaker and a year; an edge has a relation and leads to one of the 2,000 nodes before it. A hundred
/// thousand nodes with three hundred thousand edges make 68 MB of GraphML, 37 MB of DOT.
struct GraphGenerator {
  private var random = Random()
  private var graphML = ByteFile()
  private var dot = ByteFile()

  /// Writes `prefix.graphml` and `prefix.dot`.
  static func write(nodes: Int, edges: Int, to prefix: String) throws {
    var generator = GraphGenerator()
    generator.graphML = try ByteFile(prefix + ".graphml")
    generator.dot = try ByteFile(prefix + ".dot")
    generator.head()
    for node in 0..<nodes { generator.node(node) }
    for edge in 0..<edges { generator.edge(edge, of: nodes) }
    generator.graphML.add("  </graph>\n</graphml>\n")
    generator.dot.add("}\n")
    try generator.graphML.finish()
    try generator.dot.finish()
  }

  private mutating func head() {
    graphML.add(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

      """)
    for (number, name) in ["kind", "title", "text", "speaker", "year"].enumerated() {
      let type = name == "year" ? "int" : "string"
      graphML.add("  <key id=\"d\(number)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n")
    }
    graphML.add("  <key id=\"d5\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>\n")
    graphML.add("  <graph id=\"G\" edgedefault=\"directed\">\n")
    dot.add("digraph G {\n")
  }

  private mutating func node(_ number: Int) {
    let values = [
      Self.kinds[number % Self.kinds.count], words(40), words(90 + random.below(61)),
      "Speaker \(random.below(200))", String(1950 + random.below(77)),
    ]
    graphML.add("    <node id=\"n\(number)\">\n")
    for (key, value) in values.enumerated() {
      graphML.add("      <data key=\"d\(key)\">\(Self.escapedForXML(value))</data>\n")
    }
    graphML.add("    </node>\n")
    let texts = values.map(Self.quoted)
    dot.add(
      "  n\(number) [kind=\(texts[0]), title=\(texts[1]), text=\(texts[2]), speaker=\(texts[3]), year=\(values[4])];\n"
    )
  }

  private mutating func edge(_ number: Int, of nodes: Int) {
    let from = 1 + random.below(max(1, nodes - 1))
    let to = from - 1 - random.below(min(from, 2_000))
    let relation = Self.relations[random.below(Self.relations.count)]
    graphML.add(
      "    <edge id=\"e\(number)\" source=\"n\(from)\" target=\"n\(to)\">\n"
        + "      <data key=\"d5\">\(relation)</data>\n    </edge>\n")
    dot.add("  n\(from) -> n\(to) [relation=\"\(relation)\"];\n")
  }

  private mutating func words(_ count: Int) -> String {
    var text = ""
    while text.utf8.count < count {
      text += (text.isEmpty ? "" : " ") + Self.words[random.below(Self.words.count)]
    }
    return text
  }

  private static func escapedForXML(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      switch letter {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(letter)
      }
    }
    return escaped
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"") + "\""
  }

  private static let kinds = ["claim", "rebuttal", "quotation", "source", "concession"]
  private static let relations = ["support", "attack", "undercut", "quotes", "attributed-to"]
  private static let words = [
    "bridge", "toll", "council", "market", "evidence", "report", "shows", "denies", "because", "therefore",
    "river", "school", "price", "labour", "policy", "risk", "benefit", "figure", "increase", "although",
    "nobody", "history", "letter", "reply", "naïve", "Gödel", "façade", "“so-called”", "R&D", "<sic>",
    "\"fair\"", "it's", "5%", "A/B", "Straße", "→",
  ]
}

/// xorshift64* (Vigna 2016).
private struct Random {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func below(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }
}

/// A file that is written in blocks.
private struct ByteFile {
  private var block: [UInt8] = []
  private var file: FileHandle?

  init() {}

  init(_ path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    file = FileHandle(forWritingAtPath: path)
  }

  mutating func add(_ text: String) {
    block.append(contentsOf: text.utf8)
    if block.count > 1 << 20 { flush() }
  }

  private mutating func flush() {
    try? file?.write(contentsOf: Data(block))
    block.removeAll(keepingCapacity: true)
  }

  mutating func finish() throws {
    flush()
    try file?.close()
  }
}
