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

  private let file: FileIndex
  private let bytes: ArraySlice<UInt8>
  private var places: YAMLPlaces
  private var values = 0
  private var repeats: [RepeatedKeys.Entry] = []
  /// How many blocks with repeated keys are mended; each costs another reading of the text.
  private static let mostRepairs = 16

  /// - Parameters:
  ///   - bytes: the YAML text, as a slice of the file it stands in.
  ///   - findings: takes `repeated-key` for each entry that is left out because its key stood there before.
  static func read(
    _ bytes: ArraySlice<UInt8>, in file: FileIndex, into findings: inout FindingList
  ) throws(Problem) -> DataValue {
    var reader = YAMLReader(bytes, file)
    let value = try reader.document()
    for entry in reader.repeats { findings.add(.repeatedKey(entry.key, entry.keyRange, in: file)) }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>, _ file: FileIndex) {
    self.file = file
    self.bytes = bytes
    places = YAMLPlaces(bytes)
  }

  private mutating func document() throws(Problem) -> DataValue {
    if let offset = YAMLLimits.tooDeep(bytes) {
      throw Problem(
        message: "data is nested too deeply (at most \(YAMLLimits.deepest) levels)", offset: offset)
    }
    guard let root = try compose() else { return .null }
    return try value(root)
  }

  /// Reads the text; where a key of a block stands twice, the first counts.
  private mutating func compose() throws(Problem) -> Node? {
    var text = bytes
    for _ in 0...Self.mostRepairs {
      if let offset = YAMLLimits.multiplies(text) { throw tooMany(at: offset) }
      do {
        // Left to itself Yams asks the environment for an encoding, for every block anew.
        return try Yams.compose(yaml: String(decoding: text, as: UTF8.self), .default, .default, .utf8)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let start = places.offset(of: context.mark)
        let found = RepeatedKeys.entries(
          of: keys, from: start, indentation: context.mark.column - 1, in: text)
        if found.isEmpty { throw repeated(keys, at: start) }
        repeats += found
        for entry in found { Self.blank(&text, entry.range) }
      } catch let error as YamlError {
        throw problem(error)
      } catch {
        throw Problem(message: "\(error)", offset: bytes.startIndex)
      }
    }
    throw repeated(repeats.suffix(1).map(\.key), at: repeats.last?.range.lowerBound ?? bytes.startIndex)
  }

  /// Blanks leave every other byte in its place, so that all offsets stay true.
  private static func blank(_ text: inout ArraySlice<UInt8>, _ range: Range<Int>) {
    for at in range where text[at] != 0x0A && text[at] != 0x0D { text[at] = 0x20 }
  }

  private func repeated(_ keys: [String], at offset: Int) -> Problem {
    let keys = keys.map { "'\($0)'" }.joined(separator: ", ")
    return Problem(message: "\(keys) stands twice in one block", offset: offset)
  }

  private func tooMany(at offset: Int) -> Problem {
    Problem(message: "data holds more than \(YAMLLimits.mostValues(in: bytes.count)) values", offset: offset)
  }

  private mutating func value(_ node: Node) throws(Problem) -> DataValue {
    values += 1
    if values > YAMLLimits.mostValues(in: bytes.count) { throw tooMany(at: bytes.startIndex) }
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
        throw Problem(message: "a key must be a single word or text", offset: places.offset(of: key.mark))
      }
      if name == "<<", key.scalar?.style == .plain, held.isMap {
        merged = DataValue.map(merged).merged(with: held).entries
      } else {
        entries.append(.init(name, held, keyRange: range(key), valueRange: range(item)))
      }
    }
    return merged.isEmpty ? .map(entries) : DataValue.map(merged).merged(with: .map(entries))
  }

  private mutating func range(_ node: Node) -> SourceRange? {
    guard let mark = node.mark else { return nil }
    let start = places.offset(of: mark)
    var end = min(start + (node.scalar?.string.utf8.count ?? 1), bytes.endIndex)
    if start < bytes.endIndex, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
      end = min(end + 2, bytes.endIndex)
    }
    return SourceRange(file: file, start: start, end: max(start, end))
  }

  private mutating func problem(_ error: YamlError) -> Problem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Problem(message: "this is not YAML: \(problem)", offset: places.offset(of: mark))
    default:
      return Problem(message: "this is not YAML: \(error)", offset: bytes.startIndex)
    }
  }
}
