internal import Claims
internal import MapLanguage
internal import SourceText

/// Data blocks.
extension MapBuilder {
  /// All data among some tokens, merged; nil if there is none.
  mutating func data(_ tree: SyntaxTree, _ tokens: Range<Int>) -> DataValue? {
    var merged: DataValue?
    for token in tokens where tree.tokens.kinds[token] == .data {
      guard let value = value(tree, token) else { continue }
      merged = merged?.merged(with: value) ?? value
    }
    return merged
  }

  private mutating func value(_ tree: SyntaxTree, _ token: Int) -> DataValue? {
    do throws(YAMLReader.Problem) {
      if Self.hasCarriageReturns(tree.text(token)) {
        findings.add(.carriageReturnsInData(tree.range(ofToken: token)))
      }
      let value = try YAMLReader.read(
        Self.yaml(tree.text(token)), in: tree.file, into: &findings)
      if value == .null { return .emptyMap }
      guard value.isMap else {
        findings.add(.dataNotAMap(tree.range(ofToken: token)))
        return nil
      }
      checkKeys(of: value)
      return value
    } catch {
      let place = SourceRange(file: tree.file, start: error.offset, end: error.offset + 1)
      findings.add(.unreadableData(place, error.message))
      return nil
    }
  }

  /// Braces around lines of YAML are dropped; on one line they are YAML themselves (reference §1.8).
  private static func yaml(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let body = token.dropFirst()
    let rest = body.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let next = rest.first, next == 0x0A || next == 0x0D else { return token }
    return rest.dropLast()
  }

  private static func hasCarriageReturns(_ token: ArraySlice<UInt8>) -> Bool { token.contains(0x0D) }

  /// Asked only where the finding would be kept, since a near key is searched among many.
  private mutating func checkKeys(of value: DataValue) {
    for entry in value.entries where findings.keeps("unknown-key") {
      if let near = dataKeys.nearKey(to: entry.key) {
        findings.add(.keyLikelyMisspelt(entry.keyRange, entry.key, near))
      }
    }
  }
}
