/// Reads HTML as it is found, faults and all, event by event.
///
///     try HTMLReader.read(Array("<p>Tom &amp; Ann".utf8)) { event in … }
///     // start p, text "Tom ", text "&", text " Ann", end p, with what libxml2 puts around them
///
/// Safe on files from anywhere: nothing is fetched, HTML has no entities of its own making, and `HTMLLimits`
/// bound everything else.
public enum HTMLReader {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without ill-formed parts and without NUL, whatever the document says of its encoding.
  ///   - take: gets one event after the other.
  public static func read(
    _ bytes: [UInt8], limits: HTMLLimits = HTMLLimits(), _ take: (HTMLEvent) -> Void
  ) throws(HTMLReadProblem) {
    guard bytes.count <= limits.bytes else { throw .tooBig(limit: limits.bytes) }
    if let place = HTMLTagScanner.crowdedTag(in: bytes, limit: limits.attributes) {
      throw .tooManyAttributes(limit: limits.attributes, offset: place)
    }
    if let problem = HTMLParser.parse(bytes, limits: limits, take) { throw problem }
  }
}

/// One step through an HTML document. Elements that the document leaves unsaid are said.
public enum HTMLEvent: Sendable {
  /// Names are in small letters.
  case start(name: String, attributes: [HTMLAttribute])
  case end(name: String)
  /// A piece of text, UTF-8, with its references resolved. It was made from something in this range of the
  /// document, which may also hold comments and tags without effect.
  case text([UInt8], from: Range<Int>)
}

public struct HTMLAttribute: Hashable, Sendable {
  public let name: String
  public let value: String
}

/// How much of each thing a document may have.
public struct HTMLLimits: Hashable, Sendable {
  public var bytes = 64 << 20
  /// Elements inside each other. What is not closed counts, so that old pages have many.
  public var depth = 1_024
  /// Attributes of one element.
  public var attributes = 1_024
  /// Open elements that are looked at to find where tags without a partner belong.
  public var steps = 1 << 30

  public init() {}
}

/// Why a document could not be read. Faults in its writing are no such reason.
public enum HTMLReadProblem: Error, Hashable, Sendable {
  case tooBig(limit: Int)
  case tooDeep(limit: Int)
  case tooManyAttributes(limit: Int, offset: Int)
  case tooTangled
  case noMemory

  public var message: String {
    switch self {
    case .tooBig(let limit): "it is bigger than \(limit >> 20) MB"
    case .tooDeep(let limit): "elements are nested more than \(limit) deep"
    case .tooManyAttributes(let limit, let offset):
      "the element at byte \(offset) has more than \(limit) attributes"
    case .tooTangled: "too many of its tags have no partner"
    case .noMemory: "there is no memory for it"
    }
  }
}
