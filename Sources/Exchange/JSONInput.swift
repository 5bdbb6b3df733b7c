internal import Reading
internal import SourceText

/// A JSON file as all formats in JSON read it: the document, the file its places are in, and a finding for
/// each thing that is wrong with the text.
struct JSONInput {
  /// What is read of a file at most.
  private static let mostBytes = 1 << 30

  let document: JSONDocument
  let file: SourceFile
  var findings = FindingList()

  init(_ input: consuming ByteInput, name: String) {
    let bytes = input.all(limit: Self.mostBytes)
    file = SourceFile(name: name, bytes: bytes ?? [])
    document = JSONDocument(bytes ?? [])
    if bytes == nil {
      findings.add(
        Finding(.error, "too-big", "the file has more than \(Self.mostBytes >> 20) MB", help: "split it"))
      return
    }
    for problem in document.problems {
      let range = SourceRange(file: FileIndex(0), start: problem.offset, end: problem.offset)
      findings.add(
        problem.isFault
          ? Finding(.error, "malformed-json", at: range, problem.message, help: problem.help)
          : Finding(.note, "inexact-number", at: range, problem.message, help: problem.help))
    }
    if document.furtherProblems > 0 {
      findings.add(
        Finding(
          .error, "malformed-json-further", "\(document.furtherProblems) more places are no JSON",
          help: "mend the listed ones first, then read the file again"))
    }
  }

  /// The place of a value.
  func range(_ value: JSONValue) -> SourceRange {
    SourceRange(file: FileIndex(0), start: value.range.lowerBound, end: value.range.upperBound)
  }

  /// Whether the beginning of a file is a JSON object that has the member within the first 4 KB.
  static func object(_ head: ArraySlice<UInt8>, has names: String...) -> Bool {
    let text = String(decoding: head, as: UTF8.self)
    guard text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) == "{" else {
      return false
    }
    return names.allSatisfy { text.contains("\"\($0)\"") }
  }
}

extension JSONValue {
  /// The value as the name of something: ids are texts, or numbers as they are written.
  var name: ExactName { ExactName(bytes ?? (numeral == nil ? [] : raw)) }
}
