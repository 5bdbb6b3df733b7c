internal import Claims
internal import Reading
internal import SourceText

/// A DOT file as it was read.
struct DOTReading {
  let graph: PropertyGraph
  let counts: DocumentCounts
  let findings: FindingList
  /// The file, with the places of its lines.
  let file: SourceFile

  /// Reads to the end of the first graph, or to the first fault.
  ///
  /// - Parameter longest: longest name or string in bytes.
  init(_ input: consuming ByteInput, name: String, longest: Int = DOTScanner.longest) {
    var input = input
    var parser = DOTParser(longest: longest)
    parser.parse(input.window, isLast: input.isComplete)
    while !parser.isFinished {
      var needed = parser.needed
      parser.shift(by: needed)
      _ = input.slide(to: &needed)
      parser.parse(input.window, isLast: input.isComplete)
    }
    var findings = FindingList()
    if let failure = input.failure {
      findings.add(Finding(.error, "unreadable", "the file cannot be read further: \(failure)"))
    }
    if let fault = parser.fault { findings.add(fault) }
    file = SourceFile(name: name, lineStarts: input.lines.offsets, count: input.lines.count)
    let remarks: DOTRemarks
    (graph, counts, remarks) = parser.builder.finish()
    for finding in remarks.findings(in: FileIndex(0)) { findings.add(finding) }
    self.findings = findings
  }
}
