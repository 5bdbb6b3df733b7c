internal import MapLanguage
internal import SourceText

/// Parses a map and all files it includes, each once, and joins their front matter.
struct DocumentLoader {
  let load: @Sendable (String) -> MapReader.Loaded
  /// What became of the map's bibliography if it is in BibTeX.
  let bibTeX: BibTeXConversion?
  /// That bibliography.
  var bibTeXFile: SourceFile?
  var files = SourceFiles()
  private(set) var trees: [SyntaxTree] = []
  /// For each include node of each tree, the number of the tree to read there; nil if there is none.
  private(set) var includes: [IncludePlace: Int] = [:]
  var frontMatter = SourceText.DataValue.emptyMap
  var findings = FindingList()
  /// For each file, whether its bytes are UTF-8.
  private(set) var isValidUTF8: [Bool] = []
  private var known: [String: Int] = [:]

  struct IncludePlace: Hashable {
    var tree: Int
    var node: Int
  }

  init(load: @escaping @Sendable (String) -> MapReader.Loaded, bibTeX: BibTeXConversion? = nil) {
    self.load = load
    self.bibTeX = bibTeX
  }

  /// Reads the map. Included files are read in the order they are named, each where it is named first, as
  /// Argdown does (reference §1.10).
  mutating func read(_ file: SourceFile) {
    var waiting = [add(file)]
    known[file.name.split(separator: "/").last.map(String.init) ?? file.name] = 0
    var paths = [""]
    while let tree = waiting.popLast() {
      let folder = paths.removeLast()
      var found: [(Int, String)] = []
      for node in trees[tree].nodes.indices where trees[tree].nodes[node].kind == .include {
        if let (number, path) = include(node, of: tree, folder: folder) { found.append((number, path)) }
      }
      for (number, path) in found.reversed() {
        waiting.append(number)
        paths.append(path)
      }
    }
    readRecordFiles()
  }

  /// Reads a configuration file: YAML, or JSON, which is YAML too. Comes after the map, whose files have the
  /// same numbers as their trees. Gives nil if it cannot be read.
  mutating func readConfiguration(_ file: SourceFile) -> SourceText.DataValue? {
    let index = files.add(file)
    do throws(YAMLReader.Problem) {
      return try YAMLReader.read(file.bytes[...], in: index, into: &findings)
    } catch {
      let place = SourceRange(file: index, start: error.offset, end: error.offset + 1)
      findings.add(.unreadableConfiguration(place, error.message))
      return nil
    }
  }

  private mutating func add(_ file: SourceFile) -> Int {
    let index = files.add(file)
    checkEncoding(of: file, index)
    let (tree, found) = MapParser.parse(file, index: index)
    findings.add(contentsOf: found)
    trees.append(tree)
    readFrontMatter(of: trees.count - 1)
    return trees.count - 1
  }

  private mutating func checkEncoding(of file: SourceFile, _ index: FileIndex) {
    do {
      _ = try UTF8Span(validating: file.bytes.span)
      isValidUTF8.append(true)
    } catch {
      let offset = error.byteOffsets.lowerBound
      findings.add(.notUTF8(SourceRange(file: index, start: offset, end: error.byteOffsets.upperBound)))
      isValidUTF8.append(false)
    }
  }

  /// Reads the file an include names; gives its tree's number and its folder if it is new.
  private mutating func include(_ node: Int, of tree: Int, folder: String) -> (Int, String)? {
    let range = trees[tree].range(of: node)
    guard let token = trees[tree].ownTokens(node).first(where: { trees[tree].tokens.kinds[$0] == .include })
    else { return nil }
    let named = String(decoding: trees[tree].text(token).dropFirst(9).dropLast(), as: UTF8.self)
    guard let path = Self.path(named, from: folder) else {
      findings.add(.includeOutside(range, named))
      return nil
    }
    if known[path] != nil {
      findings.add(.includedTwice(range, path))
      return nil
    }
    switch load(path) {
    case .file(let file):
      let number = add(file)
      known[path] = number
      includes[IncludePlace(tree: tree, node: node)] = number
      return (number, path.split(separator: "/").dropLast().joined(separator: "/"))
    case .missing:
      findings.add(.includeMissing(range, path))
    case .refused(let reason):
      findings.add(.includeRefused(range, path, reason))
    }
    return nil
  }

  /// The path below the map's folder; nil if it leaves it.
  static func path(_ named: String, from folder: String) -> String? {
    guard !named.hasPrefix("/"), !named.contains("\0") else { return nil }
    var parts = folder.split(separator: "/")
    for part in named.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  private mutating func readFrontMatter(of tree: Int) {
    // It is the first block of its file if there is any.
    guard trees[tree].nodes.count > 1, trees[tree].nodes[1].kind == .frontMatter,
      let token = trees[tree].ownTokens(1).first(where: { trees[tree].tokens.kinds[$0] == .frontMatter })
    else { return }
    let bytes = trees[tree].text(token)
    let body = bytes.drop { $0 == UInt8(ascii: "=") }
    let end = body.lastIndex { $0 != UInt8(ascii: "=") } ?? body.startIndex
    do throws(YAMLReader.Problem) {
      let value = try YAMLReader.read(
        body[body.startIndex...end], in: trees[tree].file, into: &findings)
      guard value.isMap || value == .null else {
        findings.add(.frontMatterNotAMap(trees[tree].range(ofToken: token)))
        return
      }
      // What an included file says of parties and sources counts; the map itself is the stronger.
      frontMatter = value == .null ? frontMatter : value.merged(with: frontMatter)
    } catch {
      let place = SourceRange(file: trees[tree].file, start: error.offset, end: error.offset + 1)
      findings.add(.unreadableFrontMatter(place, error.message))
    }
  }
}
