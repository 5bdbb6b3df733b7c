public import Reading

/// Reads XML 1.0, in UTF-8 or an encoding that the document names, event by event, and costs no more than the document's size warrants.
///
///     var reader = XMLReader(bytes)
///     while let event = try reader.next() {
///       if case .start(let element) = event, element.name.local == "node" { … element["id"] … }
///     }
///
/// Large documents are read faster piece by piece, with `readChunk()`.
///
/// Safe on files from anywhere: nothing is fetched, no entity is expanded, a document type is passed over
/// (one that declares entities or attributes is refused), and `XMLLimits` bound everything else.
///
/// - Complexity: O(bytes); holds about one chunk of events, and where the document's lines begin.
public struct XMLReader: ~Copyable {
  /// libxml2 calls back with everything a chunk holds, so this bounds what is queued.
  private static let chunkSize = 64 * 1024

  /// Names of elements and attributes in the order in which they were met.
  public private(set) var names: [XMLName] = []
  /// What was read last.
  public private(set) var chunk = XMLChunk()

  private var input: ByteInput
  /// How much of the input's window has been read.
  private var position = 0
  private var isFinished = false
  /// The step of the chunk that `next` comes to next.
  private var nextStep = 0
  private var scanner: TagScanner
  private let parser: PushParser

  public init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) {
    self.init(ByteInput(bytes), limits: limits)
  }

  public init(_ input: consuming ByteInput, limits: XMLLimits = XMLLimits()) {
    scanner = TagScanner(limit: limits.attributes)
    parser = PushParser(limits: limits)
    var input = input
    do throws(XMLReadProblem.Reason) {
      if let encoding = try XMLEncoding.detect(&input) {
        self.input = input.decoded(from: encoding)
      } else {
        self.input = input
      }
    } catch {
      self.input = input
      parser.fail(error, line: 1, column: 1)
    }
  }

  /// Where the lines of the document begin, as far as it has been read.
  public var lines: LineStarts { input.lines }

  /// The next event; nil at the end of a well-formed document.
  public mutating func next() throws(XMLReadProblem) -> XMLEvent? {
    while nextStep >= chunk.steps.count {
      guard try readChunk() else { return nil }
    }
    defer { nextStep += 1 }
    return event(chunk.steps[nextStep])
  }

  /// Reads on until there is at least one step; false at the end of a well-formed document.
  public mutating func readChunk() throws(XMLReadProblem) -> Bool {
    nextStep = 0
    chunk.clear()
    while true {
      if parser.hand(over: &chunk, &names) { return true }
      if let problem = parser.problem { throw problem }
      if isFinished { return false }
      feed()
    }
  }

  private func event(_ step: XMLStep) -> XMLEvent {
    switch step {
    case .start(let start): .start(XMLElement(start, chunk, names))
    case .end(let name): .end(names[name.position])
    case .text(let range): .text(chunk.bytes[range])
    }
  }

  private mutating func feed() {
    if position == input.window.count, !input.slide(to: &position), let failure = input.failure {
      let end = input.lines.place(of: input.lines.count)
      return parser.fail(.unreadable("\(failure)"), line: end.line, column: end.column)
    }
    let end = min(position + Self.chunkSize, input.window.count)
    if let excess = scanner.scan(input.window, position..<end, offset: input.windowOffset) {
      let place = input.lines.place(of: input.windowOffset + excess)
      return parser.fail(.tooManyAttributes(limit: scanner.limit), line: place.line, column: place.column)
    }
    isFinished = end == input.window.count && input.isComplete && input.failure == nil
    parser.parse(input.window, position..<end, starts: scanner.starts, isLast: isFinished)
    position = end
  }
}
