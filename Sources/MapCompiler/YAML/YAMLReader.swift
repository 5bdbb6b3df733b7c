internal import SourceText
internal import Yams

/// Reads YAML of data blocks, front matter and configuration files into `DataValue`s that know where they
/// stand.
///
/// Plain scalars are read by YAML 1.2's core schema and timestamps, as Argdown does (js-yaml 4); YAML 1.1's
/// `yes` and `on` are texts.
struct YAMLReader {
  struct Problem: Error {
    var message: String
    /// Byte offset in the file.
    var offset: Int
  }

  /// Deepest nesting and most values read from one block. Aliases can make a short text mean a huge value.
  private static let deepest = 64
  private static let mostValues = 200_000

  private let file: FileIndex
  private let base: Int
  private let bytes: ArraySlice<UInt8>
  private let lineStarts: [Int]
  private var values = 0

  /// - Parameter bytes: the YAML text, as a slice of the file it stands in.
  static func read(_ bytes: ArraySlice<UInt8>, in file: FileIndex) throws(Problem) -> DataValue {
    var reader = YAMLReader(bytes, file)
    return try reader.document()
  }

  private init(_ bytes: ArraySlice<UInt8>, _ file: FileIndex) {
    self.file = file
    self.bytes = bytes
    base = bytes.startIndex
    var starts = [bytes.startIndex]
    for at in bytes.indices where bytes[at] == 0x0A { starts.append(at + 1) }
    lineStarts = starts
  }

  private mutating func document() throws(Problem) -> DataValue {
    if let offset = tooDeep() {
      throw Problem(message: "data is nested too deeply (at most \(Self.deepest) levels)", offset: offset)
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
    } catch let error as YamlError {
      throw problem(error)
    } catch {
      throw Problem(message: "\(error)", offset: base)
    }
    guard let root else { return .null }
    return try value(root)
  }

  private mutating func value(_ node: Node) throws(Problem) -> DataValue {
    values += 1
    if values > Self.mostValues {
      throw Problem(message: "data holds more than \(Self.mostValues) values", offset: base)
    }
    switch node {
    case .scalar(let scalar):
      let isText = scalar.style != .plain && scalar.style != .any || node.tag.description.hasSuffix(":str")
      return isText && !(scalar.style == .plain && scalar.tag.description.isEmpty)
        ? .string(scalar.string) : YAMLScalar.value(of: scalar.string)
    case .sequence(let sequence):
      var list: [DataValue] = []
      for item in sequence { list.append(try value(item)) }
      return .list(list)
    case .mapping(let mapping):
      return try map(mapping)
    case .alias:
      return .null
    }
  }

  private mutating func map(_ mapping: Node.Mapping) throws(Problem) -> DataValue {
    var merged: [DataValue.Entry] = []
    var entries: [DataValue.Entry] = []
    for (key, item) in mapping {
      let held = try value(item)
      guard let name = key.scalar?.string else {
        throw Problem(message: "a key must be a single word or text", offset: offset(of: key.mark))
      }
      if name == "<<", held.isMap {
        merged = DataValue.map(merged).merged(with: held).entries
      } else {
        entries.append(.init(name, held, keyRange: range(key), valueRange: range(item)))
      }
    }
    return merged.isEmpty ? .map(entries) : DataValue.map(merged).merged(with: .map(entries))
  }

  private func range(_ node: Node) -> SourceRange? {
    guard let mark = node.mark else { return nil }
    let start = offset(of: mark)
    var end = min(start + (node.scalar?.string.utf8.count ?? 1), bytes.endIndex)
    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      end = min(end + 2, bytes.endIndex)
    }
    return SourceRange(file: file, start: start, end: max(start, end))
  }

  /// Yams counts lines from 1 and columns in Unicode scalars from 1.
  private func offset(of mark: Mark?) -> Int {
    guard let mark else { return base }
    var at = lineStarts[min(max(mark.line - 1, 0), lineStarts.count - 1)]
    var column = 1
    while column < mark.column, at < bytes.endIndex, bytes[at] != 0x0A {
      at += 1
      while at < bytes.endIndex, bytes[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
    }
    return at
  }

  private func problem(_ error: YamlError) -> Problem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Problem(message: "this is not YAML: \(problem)", offset: offset(of: mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      return Problem(message: "\(keys) stands twice in one block", offset: offset(of: context.mark))
    default:
      return Problem(message: "this is not YAML: \(error)", offset: base)
    }
  }

  /// Yams reads recursively, so what nests deeper than anybody writes is refused before it sees it.
  private func tooDeep() -> Int? {
    var depth = 0
    var indentation = 0
    var isLineStart = true
    for at in bytes.indices {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isLineStart = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        isLineStart = false
      case 0x0A:
        isLineStart = true
        indentation = 0
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0x09:
        if isLineStart { indentation += 1 }
      default:
        isLineStart = false
      }
      if depth > Self.deepest || indentation > 8 * Self.deepest { return at }
    }
    return nil
  }
}
