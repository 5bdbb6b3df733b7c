import Claims
import MapCompiler
import Quotations
import SourceReading
import SourceText
import SystemPackage

/// The sources of a map whose words can be had, and what stood in the way of the others.
struct SourceTexts: Sendable {
  /// In the order of the map's records.
  private(set) var documents: [SourceDocument] = []
  private(set) var findings = FindingList()

  private let reader: SourceReader
  private let folder: IncludeFolder

  /// Reads the file that each record names by `text:`, or that an option gives instead.
  ///
  /// - Parameter arguments: what `--source` says.
  static func read(
    for graph: ClaimGraph, of map: MapArgument, arguments: [SourceArgument],
    reader: SourceReader = SourceReader()
  ) async -> SourceTexts {
    var texts = SourceTexts(reader: reader, folder: IncludeFolder(of: map))
    let given = Dictionary(arguments.map { ($0.id, $0.path) }) { first, _ in first }
    let sources = graph.nodes(of: .source)
    var ids: [String] = []
    for source in sources {
      let id = String(decoding: graph.localID(of: source), as: UTF8.self)
      ids.append(id)
      let record = SourceRecord(id: id, data: graph.data(of: source) ?? .emptyMap, into: &texts.findings)
      await texts.add(record, given: given[id])
    }
    let known = Set(ids)
    for argument in arguments where !known.contains(argument.id) {
      texts.findings.add(.unknownSource(option: argument.id, known: ids))
    }
    return texts
  }

  private init(reader: SourceReader, folder: IncludeFolder) {
    self.reader = reader
    self.folder = folder
  }

  private mutating func add(_ record: SourceRecord, given path: FilePath?) async {
    let range = path == nil ? record.textRange : nil
    guard let file = path.map({ load($0) }) ?? record.textPath.map({ load($0, range) }), let file else {
      return
    }
    do throws(SourceProblem) {
      let source = try await reader.read(file)
      documents.append(SourceDocument(record, file, source))
      for note in source.notes { findings.add(.source(range, file.name, note)) }
    } catch {
      findings.add(.source(range, file.name, error))
    }
  }

  /// A file that the command line names may lie anywhere.
  private mutating func load(_ path: FilePath) -> SourceFile? {
    guard (try? Stat(path)) != nil else {
      findings.add(.sourceMissing(nil, path.string, isOption: true))
      return nil
    }
    do {
      return try FileReading.read(path, limit: reader.limits.fileBytes)
    } catch {
      findings.add(.sourceRefused(nil, path.string, error.description))
      return nil
    }
  }

  /// A file that the map names lies below its folder.
  private mutating func load(_ path: String, _ range: SourceRange?) -> SourceFile? {
    guard !path.contains("://"), let inside = MapReader.path(path) else {
      findings.add(.sourceOutside(range, path))
      return nil
    }
    switch folder.load(inside, limit: reader.limits.fileBytes) {
    case .file(let file): return file
    case .missing: findings.add(.sourceMissing(range, path, isOption: false))
    case .refused(let reason): findings.add(.sourceRefused(range, path, reason))
    }
    return nil
  }
}
