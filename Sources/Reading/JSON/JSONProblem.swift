/// What is wrong with a JSON text, and where.
public struct JSONProblem: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Something else stands where this was expected; what follows was not read.
    case expected(String)
    /// A member's name stands twice in an object; the last counts.
    case repeatedKey(String)
    case badEscape
    /// Half of a surrogate pair, or a number of no character.
    case loneSurrogate
    /// A control character that must be written as an escape.
    case controlCharacter
    case badNumber
    /// A comma behind the last element or member.
    case trailingComma
    /// A comment in the manner of C, which was passed over.
    case comment
    /// A word that is a value in another language, such as `NaN`, which counts as null, or `True`.
    case foreignWord(String)
    /// A number that nothing of 64 bits can hold; nothing is wrong with the text.
    case inexactNumber
    case tooDeep(limit: Int)
    case tooLong(limit: Int)
    case notUTF8
    case foreignEncoding
  }

  public let reason: Reason
  /// Byte offset from the start of the text.
  public let offset: Int

  public init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// Whether the reading ended here.
  public var isFatal: Bool {
    switch reason {
    case .expected, .tooDeep, .tooLong, .foreignEncoding, .badNumber: true
    case .repeatedKey, .badEscape, .loneSurrogate, .controlCharacter, .notUTF8: false
    case .trailingComma, .comment, .foreignWord, .inexactNumber: false
    }
  }

  /// Whether the text is no JSON because of it. Numbers of any size are.
  public var isFault: Bool { reason != .inexactNumber }
}

extension JSONProblem {
  /// What is wrong, without the place.
  public var message: String {
    switch reason {
    case .expected(let what): "expected \(what)"
    case .repeatedKey(let key): "'\(key)' stands twice in one object; the last counts"
    case .badEscape: "a backslash is followed by what is no escape"
    case .loneSurrogate: "an escape stands for half a character"
    case .controlCharacter: "a control character stands in a text"
    case .badNumber: "this is no number"
    case .trailingComma: "a comma stands before the closing bracket"
    case .comment: "a comment stands here; JSON has none"
    case .foreignWord(let word): "'\(word)' is no JSON value; \(word.last == "e" && word.first != "N" ? "it is read in lower case" : "it counts as null")"
    case .inexactNumber: "this number is kept as near to it as 64 bits come"
    case .tooDeep(let limit): "values are nested more than \(limit) deep"
    case .tooLong(let limit): "a text is longer than \(limit >> 20) MB"
    case .notUTF8: "the text is not UTF-8 here; what could not be read is U+FFFD"
    case .foreignEncoding: "the file is not in UTF-8"
    }
  }

  /// What would mend it.
  public var help: String {
    switch reason {
    case .expected(let what) where what.contains("comma"):
      "look for a comma too many or a missing one before it"
    case .expected: "correct the text here; JSON has no comments and names stand in double quotes"
    case .repeatedKey: "remove one of them"
    case .badEscape: #"write \\ for a backslash"#
    case .loneSurrogate: #"write both halves (\ud83d\ude00) or the character itself"#
    case .controlCharacter: #"write it as an escape, such as \n"#
    case .badNumber: "write it like 12, -0.5 or 1e3"
    case .trailingComma: "remove it"
    case .comment: "remove it, or keep it in a member of its own"
    case .foreignWord: "write true, false, null or a number"
    case .inexactNumber: "write it in quotation marks if every digit counts"
    case .tooLong: "check whether a quotation mark is missing before it"
    case .tooDeep: "a graph needs no such depth; check what made the file"
    case .notUTF8, .foreignEncoding: "save the file as UTF-8"
    }
  }
}
