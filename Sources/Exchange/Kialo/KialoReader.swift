internal import Claims
internal import Reading
internal import SourceText

/// Reads a discussion in Kialo's text form.
struct KialoReader {
  /// What is read of a file at most.
  private static let mostBytes = 1 << 30

  private let file: SourceFile
  private let lines: KialoLines
  private(set) var findings = FindingList()
  private var graph: ClaimGraph
  private var ids = NodeIDs()
  /// The claim of each number; of several the last.
  private var claims: [ArraySlice<UInt8>: Int] = [:]
  /// What each claim's line stands for: the claim itself, for a link the claim it leads to; nil when it leads
  /// nowhere, and for a question that is the title again.
  private var nodes: [NodeIndex?]
  private var sources: [ArraySlice<UInt8>: Int] = [:]
  /// Footnote marks wait until the sources are nodes.
  private var footnotes: [(node: NodeIndex, source: Int, at: Int?)] = []

  init(_ input: consuming ByteInput, name: String) {
    let bytes = Self.text(input)
    file = SourceFile(name: name, bytes: bytes ?? [])
    lines = KialoLines(bytes ?? [])
    graph = ClaimGraph(files: SourceFiles([file]))
    nodes = Array(repeating: nil, count: lines.claims.count)
    if bytes == nil {
      findings.add(
        Finding(.error, "too-big", "the file has more than \(Self.mostBytes >> 20) MB", help: "split it"))
    } else if String(validating: file.bytes, as: UTF8.self) == nil {
      findings.add(
        Finding(
          .warning, "not-utf8", "the file is not UTF-8 throughout; what could not be read is U+FFFD",
          help: "save the file as UTF-8"))
    }
  }

  /// The bytes of the file; those of one in UTF-16 as UTF-8.
  private static func text(_ input: consuming ByteInput) -> [UInt8]? {
    var start = 0
    while input.window.count < 2, input.slide(to: &start) {}
    let head = input.window.prefix(2)
    if head == [0xFF, 0xFE] || head == [0xFE, 0xFF] {
      return input.decoded(from: .utf16(isLittle: head == [0xFF, 0xFE])).all(limit: mostBytes)
    }
    return input.all(limit: mostBytes)
  }

  mutating func read() -> ImportedGraph {
    readHead()
    for (at, source) in lines.sources.enumerated() { enter(source, at) }
    let question = question()
    for at in lines.claims.indices where at != question.dropped {
      readClaim(at, isQuestion: at == question.line, isThesis: isThesis(at, question.line))
    }
    resolveLinks()
    for at in lines.claims.indices { relate(at, question.line) }
    readSources()
    let written = lines.claims.count { lines.link($0) == nil }
    return ImportedGraph(
      graph: graph, findings: findings,
      counts: DocumentCounts(
        nodes: written + lines.sources.count, edges: lines.claims.count { lines.parent($0.number) != nil }))
  }

  private func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { file.bytes[range] }
  private func words(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

  private func place(_ range: Range<Int>) -> SourceRange {
    SourceRange(file: FileIndex(0), start: range.lowerBound, end: range.upperBound)
  }

  private mutating func add(
    _ grade: Finding.Grade, _ code: String, _ range: Range<Int>, _ message: String, help: String? = nil
  ) {
    findings.add(Finding(grade, code, at: place(range), message, help: help))
  }

  // MARK: Head

  private mutating func readHead() {
    var metadata: [DataValue.Entry] = []
    if let title = lines.title { metadata.append(.init("title", .string(words(title)))) }
    if let introduction = lines.introduction {
      metadata.append(.init("abstract", .string(words(introduction))))
      add(
        .note, "text-before-claims", introduction,
        "what stands before the first claim is kept as the map's abstract")
    }
    graph.metadata = .map(metadata)
    if lines.claims.isEmpty {
      findings.add(
        Finding(
          .error, "no-claims", "the file has no claim",
          help: "claims begin like '1. ' and '1.2. Pro: '; export the discussion as text from Kialo"))
    }
  }

  private mutating func enter(_ source: KialoLines.Source, _ at: Int) {
    if sources.updateValue(at, forKey: bytes(source.mark)) != nil {
      add(
        .error, "repeated-number", source.mark, "a second source has the number \(words(source.mark))",
        help: "give each source a number of its own")
    }
  }

  // MARK: Claims

  /// In a discussion of several theses these stand below the question they answer, without Pro and Con: the
  /// line of that question, and the same when it only repeats the title.
  private func question() -> (line: Int?, dropped: Int?) {
    guard let root = lines.claims.first, lines.parent(root.number) == nil else { return (nil, nil) }
    var hasThesis = false
    var isUsed = false
    for claim in lines.claims.dropFirst() {
      if let parent = lines.parent(claim.number), bytes(parent) == bytes(root.number) {
        if claim.stance == nil { hasThesis = true } else { isUsed = true }
      }
      if let link = lines.link(claim), bytes(link) == bytes(root.number) { isUsed = true }
    }
    guard hasThesis else { return (nil, nil) }
    let repeatsTitle = bytes(root.words) == lines.title.map(bytes) ?? []
    return (0, repeatsTitle && !isUsed ? 0 : nil)
  }

  private func isThesis(_ at: Int, _ question: Int?) -> Bool {
    let claim = lines.claims[at]
    guard claim.stance == nil else { return false }
    let parent = lines.parent(claim.number)
    guard let question else { return at == 0 && parent == nil }
    return parent.map { bytes($0) == bytes(lines.claims[question].number) } ?? false
  }

  private mutating func readClaim(_ at: Int, isQuestion: Bool, isThesis: Bool) {
    let claim = lines.claims[at]
    if claims.updateValue(at, forKey: bytes(claim.number)) != nil {
      add(
        .error, "repeated-number", claim.number, "a second claim has the number \(words(claim.number)).",
        help: "number the claims as their places in the discussion; links lead to the last")
    }
    if claim.lacksDot {
      add(
        .warning, "malformed-number", claim.number, "the number \(words(claim.number)) lacks its last dot",
        help: "write \(words(claim.number)). ")
    }
    if lines.link(claim) != nil { return }
    let text = text(of: claim)
    let isQuotation = Self.isQuotation(text)
    let node = graph.addNode(
      isQuotation ? .quotation : .claim, traits: .topLevel,
      origin: place(claim.number.lowerBound..<max(claim.words.upperBound, claim.number.upperBound)))
    nodes[at] = node
    ids.give(graph.addText(bytes(claim.number)), to: node, in: &graph)
    if isThesis { graph.setRole(.thesis, of: node) }
    if isQuestion { graph.setTags([graph.addTag("question")], of: node) }
    setText(text, of: node)
    if text.text.isEmpty {
      add(.warning, "empty-claim", claim.number, "the claim has no words", help: "write what it says")
    }
    for footnote in text.footnotes {
      guard let source = sources[footnote.number[...]] else { continue }
      footnotes.append((node, source, footnote.at == text.text.count ? nil : footnote.at))
    }
  }

  private mutating func text(of claim: KialoLines.Claim) -> KialoText {
    var unknown: [Range<Int>] = []
    let text = KialoText(file.bytes, claim.words) { mark in
      if sources[bytes(mark)] != nil { return true }
      if !sources.isEmpty { unknown.append(mark) }
      return false
    }
    for mark in unknown {
      add(
        .warning, "unknown-source", mark, "there is no source [\(words(mark))]; the mark is read as words",
        help: "add it to the list of sources, or write \\[\(words(mark))\\]")
    }
    return text
  }

  /// Somebody's words, which a footnote says the source of, and nothing else: `"…"[1]`.
  private static func isQuotation(_ text: KialoText) -> Bool {
    guard let footnote = text.footnotes.last, footnote.at == text.text.count else { return false }
    let words = String(decoding: text.text, as: UTF8.self)
    for (open, close) in [("\"", "\""), ("“", "”")] where words.hasPrefix(open) && words.hasSuffix(close) {
      let inner = words.unicodeScalars.dropFirst().dropLast()
      return words.unicodeScalars.count > 2 && !inner.contains { "\"“”".unicodeScalars.contains($0) }
    }
    return false
  }

  private mutating func setText(_ text: KialoText, of node: NodeIndex) {
    graph.setText(graph.addText(repairing: text.text[...]), of: node)
    guard var occurrence = graph.plainOccurrence(of: node) else { return }
    let first = UInt32(truncatingIfNeeded: graph.marks.count)
    // Repairing ill-formed text moves what stands behind.
    if Int(occurrence.text.count) == text.text.count {
      for mark in text.marks {
        let target = graph.addText(repairing: mark.target[...])
        graph.addMark(
          TextMark(
            kind: mark.kind, start: mark.range.lowerBound, end: mark.range.upperBound, target: target))
      }
    }
    occurrence.marks = first..<UInt32(truncatingIfNeeded: graph.marks.count)
    graph.setCanonical(graph.addOccurrence(occurrence), of: node)
  }

  // MARK: Relations

  /// A link may lead to a link; those that lead to each other lead nowhere.
  private mutating func resolveLinks() {
    var isDone = lines.claims.map { lines.link($0) == nil }
    for start in lines.claims.indices where !isDone[start] {
      var chain: [Int] = []
      var at: Int? = start
      while let link = at, !isDone[link] {
        isDone[link] = true
        chain.append(link)
        at = target(ofLink: link)
      }
      let node = at.flatMap { nodes[$0] }
      if let at, node == nil, chain.contains(at) {
        add(
          .error, "circular-link", lines.claims[at].words, "the links lead to each other, and to no claim",
          help: "let one of them name a claim")
      }
      for link in chain { nodes[link] = node }
    }
  }

  private mutating func target(ofLink at: Int) -> Int? {
    guard let number = lines.link(lines.claims[at]) else { return nil }
    if let known = claims[bytes(number)] { return known }
    add(
      .error, "unknown-claim", number, "there is no claim \(words(number)).",
      help: "correct the number, or write the claim out")
    return nil
  }

  private mutating func relate(_ at: Int, _ question: Int?) {
    let claim = lines.claims[at]
    guard let number = lines.parent(claim.number) else {
      if claim.stance != nil {
        add(
          .warning, "stance-of-thesis", claim.number,
          "\(words(claim.number)). stands below no claim that it could be for or against",
          help: "number it below the claim it bears on")
      }
      return
    }
    guard let parent = claims[bytes(number)] else {
      if question == nil || bytes(number) != bytes(lines.claims[0].number) {
        add(
          .error, "missing-parent", claim.number,
          "there is no claim \(words(number)). that \(words(claim.number)). could bear on",
          help: "correct the number, or add the claim")
      }
      return
    }
    guard let stance = claim.stance else {
      if parent != question {
        add(
          .warning, "no-stance", claim.number,
          "\(words(claim.number)). does not say whether it is for or against \(words(number)).",
          help: "write Pro: or Con: behind the number")
      }
      return
    }
    guard let from = nodes[at], let to = nodes[parent] else { return }
    graph.addEdge(
      stance == .pro ? .supports : .attacks, from: from, to: to,
      origin: place(claim.number.lowerBound..<max(claim.words.upperBound, claim.number.upperBound)))
    if from == to {
      add(
        .warning, "bears-on-itself", claim.words, "the claim \(words(number)). bears on itself",
        help: "let the link lead to another claim")
    }
  }

  // MARK: Sources

  private mutating func readSources() {
    var made: [NodeIndex] = []
    for source in lines.sources {
      let entry = KialoSource(words(source.words))
      let node = graph.addNode(
        .source, title: graph.addText(entry.title), traits: .titled,
        origin: place(source.mark.lowerBound..<max(source.words.upperBound, source.mark.upperBound)))
      ids.give(graph.addText("source:" + words(source.mark)), to: node, in: &graph)
      if let address = entry.address { graph.mergeData(.map([.init("URL", .string(address))]), into: node) }
      made.append(node)
    }
    for (node, source, at) in footnotes {
      let edge = graph.addEdge(
        .quotes, from: node, to: made[source], origin: graph.nodes.origins[node.position])
      if let at { graph.setData(.map([.init("at", .int(at))]), of: edge) }
    }
  }
}
