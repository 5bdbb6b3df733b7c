/// Why a document could not be read, and where: the first fault, as the later ones mostly follow from it.
public struct XMLReadProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Error, Hashable, Sendable {
    /// Not well-formed; the text is libxml2's.
    case malformed(String)
    /// Declares entities or default attributes, which could expand to any size.
    case declaresEntities
    case notUTF8
    case unknownEncoding(String)
    /// What the file's bytes come from failed; the text is that of its error.
    case unreadable(String)
    case tooDeep(limit: Int)
    case tooManyAttributes(limit: Int)
    case attributeTooLong(limit: Int)
    case textTooLong(limit: Int)
    case tooManyNames(limit: Int)
  }

  public let reason: Reason
  /// Both counted from 1; columns in bytes.
  public let line: Int
  public let column: Int
}

extension XMLReadProblem {
  /// What is wrong and what would mend it, without the place.
  public var message: String {
    switch reason {
    case .malformed(let fault): "not well-formed XML: \(fault)"
    case .declaresEntities:
      "the document type declares entities or attributes, which is not read: remove the declarations"
    case .notUTF8: "the file is not in UTF-8: save it as UTF-8"
    case .unknownEncoding(let name): "its encoding '\(name)' is not known: save it as UTF-8"
    case .unreadable(let fault): "the file could not be read to its end: \(fault)"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep"
    case .tooManyAttributes(let limit): "an element has more than \(limit) attributes"
    case .attributeTooLong(let limit): "an attribute is longer than \(limit) bytes"
    case .textTooLong(let limit): "a text is longer than \(limit) bytes"
    case .tooManyNames(let limit): "there are more than \(limit) different names of elements and attributes"
    }
  }
}
