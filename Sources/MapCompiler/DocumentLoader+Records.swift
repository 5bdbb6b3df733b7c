internal import SourceText

/// Parties and sources that a map keeps in files of their own.
extension DocumentLoader {
  /// Reads the files that `parties-file` and `bibliography` name. What the front matter itself says of a
  /// record is the stronger.
  mutating func readRecordFiles() {
    for (key, target) in [("parties-file", "parties"), ("bibliography", "sources")] {
      guard let entry = frontMatter.entry(key), let (file, path) = recordFile(entry) else { continue }
      // The number that the file gets when it is read.
      var index = FileIndex(files.files.count)
      do throws(YAMLReader.Problem) {
        let value: SourceText.DataValue
        if Self.isBibTeX(path) {
          guard let records = try records(of: file, at: entry.valueRange ?? .startOfMap, path) else {
            continue
          }
          value = records
        } else {
          index = files.add(file)
          value = try YAMLReader.read(file.bytes[...], in: index, into: &findings)
        }
        let listed = value[target] ?? value["references"] ?? value
        guard let records = Self.recordsByID(listed, target, into: &findings) else {
          findings.add(.notRecords(entry, key))
          continue
        }
        let own = frontMatter[target].flatMap { Self.recordsByID($0, target, into: &findings) } ?? .emptyMap
        frontMatter = frontMatter.merged(with: .map([.init(target, records.merged(with: own))]))
      } catch {
        let place = SourceRange(file: index, start: error.offset, end: error.offset + 1)
        findings.add(.unreadableRecords(place, error.message))
      }
    }
  }

  /// The file that an entry names, and its path below the map's folder.
  private mutating func recordFile(
    _ entry: SourceText.DataValue.Entry
  ) -> (file: SourceFile, path: String)? {
    let range = entry.valueRange ?? .startOfMap
    guard let named = entry.value.text, let path = Self.path(named, from: "") else {
      findings.add(.includeOutside(range, entry.value.text ?? "…"))
      return nil
    }
    switch load(path) {
    case .file(let file): return (file, path)
    case .missing: findings.add(.includeMissing(range, path))
    case .refused(let reason): findings.add(.includeRefused(range, path, reason))
    }
    return nil
  }

  /// A map of records by id as it is, and a list of records that each hold their `id` (CSL-JSON's shape) as
  /// such a map; nil for anything else.
  ///
  /// - Parameters:
  ///   - key: what the records are, as a finding calls it.
  ///   - findings: takes `declared-twice` for each record after the first of an id.
  static func recordsByID(
    _ value: SourceText.DataValue, _ key: String, into findings: inout FindingList
  ) -> SourceText.DataValue? {
    switch value {
    case .map: return value
    case .null: return .emptyMap
    case .list(let records):
      var entries: [SourceText.DataValue.Entry] = []
      var known: Set<String> = []
      for record in records {
        guard let id = record.entry("id"), let name = id.value.text else { return nil }
        if known.insert(name).inserted {
          entries.append(.init(name, record, keyRange: id.valueRange))
        } else {
          findings.add(.declaredTwice(id.valueRange, key, name))
        }
      }
      return .map(entries)
    default: return nil
    }
  }
}
