public import SourceText

/// Findings as short lines, `warning unknown-tag 3:9`; those in an included file name it before the place.
public struct FindingLines {
  private let files: SourceFiles

  public init(files: SourceFiles) {
    self.files = files
  }

  public func lines(of findings: FindingList) -> [String] {
    var positions = SourcePositions(files: files)
    return findings.all.map { finding in
      let what = "\(finding.grade.rawValue) \(finding.code)"
      guard let range = finding.range, let place = positions.position(of: Int(range.start), in: range.file)
      else { return what }
      let file = range.file.position == 0 ? "" : files[range.file].name + ":"
      return "\(what) \(file)\(place.line):\(place.column)"
    }
  }
}
