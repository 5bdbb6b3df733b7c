extension SourceProblem {
  /// What is wrong, to follow the name of the file.
  public var message: String {
    switch self {
    case .empty: "is empty"
    case .binary(let offset): "is no text: byte \(offset) is a control character"
    case .unknownFormat(let name): "is \(name), which is not read"
    case .notOfItsFormat(let format): "is named as \(format.name) but is none"
    case .tooBig(let limit): "is bigger than \(limit >> 20) MB"
    case .noText(.pdf): "has no words in it: its pages are pictures"
    case .noText: "has no words in it"
    case .encrypted(let format): "is \(format.name) locked by a password"
    case .malformed(let format, let reason): "cannot be read as \(format.name): \(Self.firstLines(reason))"
    case .programMissing(let program): "needs the program '\(program)', which cannot be found"
    case .programTooOld(let program, let needed): "needs '\(program)' \(needed) or later"
    case .timeLimit(let program, let seconds): "kept '\(program)' busy for more than \(seconds) seconds"
    case .outputTooBig(let program, let limit):
      "makes '\(program)' write more than \(limit >> 20) MB of text"
    case .failed(let program, let message): "cannot be read by '\(program)': \(Self.firstLines(message))"
    }
  }

  /// How to mend it.
  public var help: String {
    switch self {
    case .empty: "save the text of the source in it"
    case .binary, .unknownFormat:
      "save the source as one of " + SourceFormat.allCases.map(\.name).joined(separator: ", ")
    case .notOfItsFormat: "give the file the extension of what it is"
    case .tooBig, .outputTooBig: "give the part of the source that is quoted, as an excerpt"
    case .noText(.pdf): "have the words recognised (ocrmypdf adds them to a PDF) or give another edition"
    case .noText: "give a file with the words of the source"
    case .encrypted: "save it without a password"
    case .malformed: "open and save it anew in the program it comes from, or save it as plain text"
    case .programMissing(let program):
      SourceProgram(rawValue: program)?.installing ?? "install '\(program)'"
    case .programTooOld(let program, _): "install a newer '\(program)', or save the source as plain text"
    case .timeLimit, .failed: "save the source as plain text and give that"
    }
  }

  static func firstLines(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).prefix(3).map { String($0.prefix(200)) }
    return lines.isEmpty ? "it said nothing" : lines.joined(separator: "; ")
  }
}

extension SourceNote {
  /// What is known, to follow the name of the file.
  public var message: String {
    switch self {
    case .encoding(let name): "is not in UTF-8 and is read as \(name)"
    case .unknownEncoding(let name): "says that it is in '\(name)', which is not known"
    case .illFormed(let count, let offset):
      "has \(count) place\(count == 1 ? "" : "s") that cannot be decoded, the first at byte \(offset); "
        + "they are read as \u{FFFD}"
    case .pagesWithoutText(let count, let all): "has no words on \(count) of its \(all) pages"
    }
  }

  /// What would mend it.
  public var help: String {
    switch self {
    case .encoding, .unknownEncoding, .illFormed: "save it as UTF-8"
    case .pagesWithoutText: "where those pages matter, have their words recognised or give another edition"
    }
  }
}
