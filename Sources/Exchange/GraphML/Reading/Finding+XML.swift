internal import Reading
internal import SourceText
internal import XMLStream

extension Finding {
  /// Why XML could not be read.
  init(_ problem: XMLReadProblem, in lines: LineStarts) {
    let code =
      switch problem.reason {
      case .malformed: "malformed-xml"
      case .declaresEntities: "xml-entities"
      case .notUTF8, .unknownEncoding: "unknown-encoding"
      case .unreadable: "unreadable"
      case .tooDeep, .tooManyAttributes, .attributeTooLong, .textTooLong, .tooManyNames: "xml-limit"
      }
    let line = min(max(problem.line, 1), lines.offsets.count)
    let offset = min(Int(lines.offsets[line - 1]) + max(problem.column, 1) - 1, lines.count)
    self.init(
      .error, code, at: .place(offset), problem.message,
      help: "what stands before was read, what follows was not")
  }
}
