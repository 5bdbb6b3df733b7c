/// Reads XML 1.0 in UTF-8, event by event, and costs no more than the document's size warrants.
///
///     var reader = XMLReader(bytes)
///     while let event = try reader.next() {
///       if case .start(let element) = event, element.name.local == "node" { … element["id"] … }
///     }
///
/// Safe on files from anywhere: nothing is fetched, no entity is expanded, a document type is passed over
/// (one that declares entities or attributes is refused), and `XMLLimits` bound everything else.
///
/// - Complexity: O(bytes); beside the document itself holds about one chunk of events.
public struct XMLReader: ~Copyable {
  /// libxml2 calls back with everything a chunk holds, so this bounds what is queued.
  private static let chunkSize = 64 * 1024

  private let bytes: [UInt8]
  private var offset = 0
  private var isFinished = false
  private var scanner: TagScanner
  private let parser: PushParser

  public init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) {
    self.bytes = bytes
    scanner = TagScanner(limit: limits.attributes)
    parser = PushParser(limits: limits)
    if Self.isForeign(bytes.prefix(4)) { parser.fail(.notUTF8, line: 1, column: 1) }
  }

  /// The next event; nil at the end of a well-formed document.
  public mutating func next() throws(XMLReadProblem) -> XMLEvent? {
    while true {
      if let event = parser.next() { return event }
      if let problem = parser.problem { throw problem }
      if isFinished { return nil }
      feed()
    }
  }

  private mutating func feed() {
    let chunk = bytes[offset..<min(offset + Self.chunkSize, bytes.count)]
    if let excess = scanner.scan(chunk) {
      let place = Self.place(of: excess, in: bytes)
      parser.fail(.tooManyAttributes(limit: scanner.limit), line: place.line, column: place.column)
      return
    }
    isFinished = chunk.endIndex == bytes.count
    parser.parse(chunk, isLast: isFinished)
    offset = chunk.endIndex
  }

  /// UTF-16, UTF-32 and EBCDIC, by a byte-order mark or by how `<?xml` looks in them. libxml2 would read them,
  /// but the scanner would not see their tags.
  private static func isForeign(_ head: ArraySlice<UInt8>) -> Bool {
    head.contains(0) || head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE])
      || head.starts(with: [0x4C, 0x6F, 0xA7, 0x94])
  }

  private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (before.count { $0 == 0x0A } + 1, offset - lineStart + 1)
  }
}
