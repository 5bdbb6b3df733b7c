internal import Quotations
public import SourceText

/// The wording of everything that is found about the sources of a map.
extension Finding {
  static func textNotAPath(_ entry: DataValue.Entry) -> Finding {
    Finding(
      .error, "source-text", at: entry.valueRange ?? entry.keyRange, "text must be the path of one file",
      help: "write text: sources/report.txt")
  }

  static func unknownCompleteness(_ entry: DataValue.Entry) -> Finding {
    let word = entry.value.text ?? "…"
    let allowed = SourceDocument.Completeness.allCases.map(\.rawValue)
    return Finding(
      .error, "unknown-completeness", at: entry.valueRange ?? entry.keyRange,
      "there is no completeness '\(word)'; the text counts as full",
      help: NearestName.of(word, among: allowed).map { "did you mean '\($0)'?" }
        ?? "use one of " + allowed.joined(separator: ", "))
  }

  /// The path in a record leads out of the map's folder.
  public static func sourceOutside(_ range: SourceRange?, _ path: String) -> Finding {
    let isAddress = path.contains("://")
    return Finding(
      .error, "source-text", at: range,
      isAddress ? "'\(path)' is an address; nothing is fetched" : "'\(path)' lies outside the map's folder",
      help: isAddress
        ? "save the text below the map's folder and name that file; the address goes into URL:"
        : "move the file below the folder of the map, or give it by --source ID=FILE")
  }

  public static func sourceMissing(_ range: SourceRange?, _ path: String, isOption: Bool) -> Finding {
    Finding(
      .error, "source-text", at: range, "there is no file '\(path)'",
      help: isOption
        ? "the path counts from the folder you are in" : "the path counts from the folder of the map")
  }

  /// - Parameter reason: follows the name of the file: "is a folder".
  public static func sourceRefused(
    _ range: SourceRange?, _ path: String, _ reason: String, help: String? = nil
  ) -> Finding {
    Finding(.error, "source-text", at: range, "'\(path)' \(reason)", help: help)
  }

  public static func source(_ range: SourceRange?, _ path: String, _ problem: SourceProblem) -> Finding {
    sourceRefused(range, path, problem.message, help: problem.help)
  }

  public static func source(_ range: SourceRange?, _ path: String, _ note: SourceNote) -> Finding {
    Finding(.note, "source-note", at: range, "'\(path)' \(note.message)", help: note.help)
  }

  /// - Parameter known: ids of the map's sources.
  public static func unknownSource(option id: String, known: [String]) -> Finding {
    let help =
      NearestName.of(id, among: known.prefix(1_000)).map { "did you mean '\($0)'?" }
      ?? (known.isEmpty
        ? "declare it under sources: in the front matter"
        : "the map's sources are " + known.prefix(12).joined(separator: ", "))
    return Finding(
      .error, "unknown-source", "--source names '\(id)', which is no source of the map", help: help)
  }
}
