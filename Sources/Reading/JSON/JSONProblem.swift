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
    case tooDeep(limit: Int)
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
    case .expected, .tooDeep, .foreignEncoding, .badNumber: true
    case .repeatedKey, .badEscape, .loneSurrogate, .controlCharacter, .notUTF8: false
    }
  }
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
    case .tooDeep(let limit): "values are nested more than \(limit) deep"
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
    case .tooDeep: "a graph needs no such depth; check what made the file"
    case .notUTF8, .foreignEncoding: "save the file as UTF-8"
    }
  }
}
