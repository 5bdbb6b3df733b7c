internal import Claims
internal import SourceText

/// Keys of the records of parties and sources.
extension MapBuilder {
  /// Once a key for all records, so that a long bibliography costs no more than a short one.
  mutating func checkKeys(of records: [DataValue.Entry], _ kind: NodeKind) {
    var keys = kind == .party ? DataKeys.ofParties : DataKeys.ofSources
    var checked: Set<String> = []
    for record in records where record.value.isMap {
      for entry in record.value.entries where checked.insert(entry.key).inserted {
        if let near = keys.nearKey(to: entry.key) {
          findings.add(.keyLikelyMisspelt(entry.keyRange, entry.key, near))
        }
      }
    }
  }
}
