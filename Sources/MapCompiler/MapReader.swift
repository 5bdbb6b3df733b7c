public import Claims
internal import MapLanguage
public import SourceText

/// Reads the text of a map, with everything it includes, into a claim graph.
///
///     let reader = MapReader { path in .missing }
///     let map = reader.read(SourceFile(name: "toll.argdown", text: "[Toll]: It should go."))
///     map.graph.nodes.count  // 1
///
/// Never fails: what cannot be read becomes a finding, and the rest is in the graph. It opens no file itself;
/// the loader it is given decides what may be read.
public struct MapReader: Sendable {
  /// What became of a file that a map names.
  public enum Loaded: Sendable {
    case file(SourceFile)
    case missing
    /// It may not or cannot be read; says why.
    case refused(String)
  }

  private let load: @Sendable (String) -> Loaded

  /// - Parameter load: gives the file at a path relative to the map's folder. The path has no `..` and does
  ///   not begin with `/`; that it does not leave the folder by a link is for the loader to see to.
  public init(load: @escaping @Sendable (String) -> Loaded = { _ in .missing }) {
    self.load = load
  }

  /// The path below the map's folder that a map means, as the loader gets it; nil if it leads out of there.
  public static func path(_ named: String) -> String? { DocumentLoader.path(named, from: "") }

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - configurationFiles: YAML or JSON, weakest first; all are stronger than the map's front matter.
  ///   - options: settings that are stronger still, such as those of the command line.
  ///   - bibTeX: what became of the bibliography that `CompiledMap.bibTeX` of an earlier reading holds.
  public func read(
    _ file: SourceFile, configurationFiles: [SourceFile] = [], options: DataValue = .emptyMap,
    bibTeX: BibTeXConversion? = nil
  ) -> CompiledMap {
    var documents = DocumentLoader(load: load, bibTeX: bibTeX)
    documents.read(file)
    let configurations = configurationFiles.compactMap { documents.readConfiguration($0) }
    var findings = documents.findings
    let settings = MapSettings(
      frontMatter: documents.frontMatter, configurations: configurations, options: options, into: &findings)

    var builder = MapBuilder(documents: documents, settings: settings.model)
    builder.walk()
    builder.resolve()
    builder.graph.regroup(settings.groups.regroup)
    findings.add(contentsOf: builder.findings)
    settings.noteUnknownNames(in: builder.graph, into: &findings)
    return CompiledMap(
      graph: builder.graph, settings: settings, findings: findings, bibTeX: documents.bibTeXFile)
  }

  /// Takes a graph that was read from another format for a map: what it says of itself is its front matter.
  ///
  /// - Parameter findings: what was found while reading it.
  public func adopt(
    _ graph: ClaimGraph, findings: FindingList, configurationFiles: [SourceFile] = [],
    options: DataValue = .emptyMap
  ) -> CompiledMap {
    var graph = graph
    var documents = DocumentLoader(load: load)
    documents.files = graph.files
    let configurations = configurationFiles.compactMap { documents.readConfiguration($0) }
    graph.files = documents.files
    var findings = findings
    findings.add(contentsOf: documents.findings)
    let settings = MapSettings(
      frontMatter: graph.metadata, configurations: configurations, options: options, into: &findings)
    graph.regroup(settings.groups.regroup)
    settings.noteUnknownNames(in: graph, into: &findings)
    return CompiledMap(graph: graph, settings: settings, findings: findings)
  }
}
