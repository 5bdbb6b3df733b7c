import ArgumentParser
import Quotations
import SystemPackage

/// The texts of sources that the map does not name or that lie elsewhere, and where their indexes are kept.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .customLong("source"),
    help: ArgumentHelp(
      "A file with the text of a source, by the source's id; may be repeated. Stronger than what the map says.",
      valueName: "id=file"),
    transform: SourceArgument.init)
  var sources: [SourceArgument] = []

  @Option(
    help: ArgumentHelp(
      "Keeps the indexes of source texts in this folder, so that the next run need not make them.",
      valueName: "folder"),
    completion: .directory)
  var index: String?

  /// The source made ready for looking things up, with the folder's help where one is named.
  func indexed(_ document: SourceDocument) -> IndexedSource {
    index.map { IndexCache(folder: FilePath($0)).source(document) } ?? IndexedSource(document)
  }

  func validate() throws {
    if let index {
      if index.isEmpty { throw ValidationError("--index needs the name of a folder") }
      if let place = try? Stat(FilePath(index)), place.type != .directory {
        throw ValidationError("--index names '\(index)', which is no folder; name a folder, or a new one")
      }
    }
    var known: Set<String> = []
    for source in sources where !known.insert(source.id).inserted {
      throw ValidationError("--source gives '\(source.id)' two texts, but a source has one")
    }
  }
}

/// `essay=texts/essay.txt`: the id of a source and the file with its words, from the folder the user is in.
struct SourceArgument: Sendable {
  let id: String
  let path: FilePath

  init(_ argument: String) throws {
    guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex,
      argument.index(after: sign) != argument.endIndex
    else { throw ValidationError("write --source ID=FILE, such as --source essay=essay.txt") }
    id = String(argument[..<sign])
    path = FilePath(String(argument[argument.index(after: sign)...]))
  }
}
