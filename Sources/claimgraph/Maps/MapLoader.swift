import Claims
import Exchange
import MapCompiler
import Reading
import SourceReading
import SourceText
import SystemPackage

/// Reads maps for every command, with the configurations that hold for them.
struct MapLoader: Sendable {
  /// What `--config` says; without it the files beside the map that bear a configuration's name are used.
  let configurationFile: String?
  /// What the options say; stronger than any file.
  let options: DataValue
  var choice = ImportChoice()

  /// Names of configurations that are found by themselves, weakest first.
  static let configurationNames = ["argdown.config.json", "claimgraph.yaml"]

  /// The files that may configure a map, weakest first; those beside the map need not exist.
  func configurationPaths(for map: MapArgument) -> [FilePath] {
    if let configurationFile { return [FilePath(configurationFile)] }
    let folder = map.isStandardInput ? FilePath() : map.path.removingLastComponent()
    return Self.configurationNames.map { folder.appending($0) }
  }

  /// Reads a map as text, or a graph in another format.
  func load(_ map: MapArgument) async throws(CommandFailure) -> CompiledMap { try await read(map).map }

  /// The same with what it was read from.
  func read(_ map: MapArgument) async throws(CommandFailure) -> (map: CompiledMap, origin: MapOrigin) {
    let source = try FileReading.open(map)
    var input = source.input
    var start = 0
    // A pipe may give a few bytes at a time.
    while input.window.count < ImportChoice.headSize, input.slide(to: &start) {}
    if let problem = source.problem { throw problem }
    if map.isStandardInput, input.window.isEmpty { throw FileReading.emptyInput }
    let configurations = try configurationFiles(for: map)
    guard let format = try choice.format(of: map, beginning: input.window) else {
      let file = try FileReading.file(input, of: source, name: map.name)
      let compiled = await compile(map, file, configurations)
      return (compiled, MapOrigin(text: compiled.graph))
    }
    let read = format.read(input, ImportOptions(fileName: map.name, mapping: choice.mapping))
    if let problem = source.problem { throw problem }
    let adopted = MapReader().adopt(
      read.graph, findings: read.findings, configurationFiles: configurations, options: options)
    return (adopted, MapOrigin(formatName: format.name, counts: read.counts))
  }

  /// Compiles a map. A bibliography in BibTeX is converted by pandoc, and the map read again with it.
  private func compile(
    _ map: MapArgument, _ file: SourceFile, _ configurations: [SourceFile]
  ) async -> CompiledMap {
    let reader = MapReader(load: IncludeFolder(of: map).load)
    let compiled = reader.read(file, configurationFiles: configurations, options: options)
    guard let bibliography = compiled.bibTeX else { return compiled }
    return reader.read(
      file, configurationFiles: configurations, options: options,
      bibTeX: await BibTeXConversion(bibliography))
  }

  /// Reads the one map of a command; the failure names it.
  func load(only map: MapArgument) async throws(CommandFailure) -> CompiledMap {
    do {
      return try await load(map)
    } catch {
      throw CommandFailure("'\(map.name)' \(error)")
    }
  }

  private func configurationFiles(for map: MapArgument) throws(CommandFailure) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in configurationPaths(for: map) where configurationFile != nil || (try? Stat(path)) != nil {
      do {
        files.append(try FileReading.read(path))
      } catch {
        throw CommandFailure("its configuration '\(path)' \(error)")
      }
    }
    return files
  }
}

extension BibTeXConversion {
  init(_ file: SourceFile) async {
    do throws(BibTeXProblem) {
      self = .records(try await BibTeX().cslJSON(file.bytes))
    } catch {
      switch error {
      case .broken(let line, let message): self = .broken(line: line, message: message)
      case .unread(let problem): self = .unavailable(message: problem.message, help: problem.help)
      }
    }
  }
}
