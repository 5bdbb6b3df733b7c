internal import SourceText

/// Bibliographies in BibTeX.
extension DocumentLoader {
  static func isBibTeX(_ path: String) -> Bool { path.lowercased().hasSuffix(".bib") }

  /// The records of a BibTeX file, as far as somebody has converted it; what is wrong with it is found.
  ///
  /// - Parameters:
  ///   - range: where the map names the file.
  ///   - path: as the map names it.
  mutating func records(
    of file: SourceFile, at range: SourceRange, _ path: String
  ) throws(YAMLReader.Problem) -> SourceText.DataValue? {
    bibTeXFile = file
    switch bibTeX {
    case .records(let json):
      let index = files.add(file)
      var ignored = FindingList()
      let value = try YAMLReader.read(json[...], in: index, into: &ignored)
      return BibTeXPlaces(file.bytes, in: index).placed(value)
    case .broken(let line, let message):
      findings.add(.brokenBibTeX(Self.place(ofLine: line ?? 1, in: file, files.add(file)), message))
    case .unavailable(let message, let help): findings.add(.unconvertedBibTeX(range, path, message, help))
    case nil:
      findings.add(
        .unconvertedBibTeX(
          range, path, "is BibTeX, which must be converted", "convert it: pandoc \(path) -t csljson"))
    }
    return nil
  }

  private static func place(ofLine line: Int, in file: SourceFile, _ index: FileIndex) -> SourceRange {
    var start = 0
    for _ in 1..<max(1, line) {
      // Pandoc counts a line or two after the last.
      guard let end = file.bytes[start...].firstIndex(of: 0x0A), end + 1 < file.bytes.count else { break }
      start = end + 1
    }
    let end = file.bytes[start...].firstIndex(of: 0x0A) ?? file.bytes.count
    return SourceRange(file: index, start: start, end: end)
  }
}
