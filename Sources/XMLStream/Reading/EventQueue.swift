/// An attribute whose value lies in the queue's bytes.
struct AttributeRecord {
  let name: XMLName
  let value: Range<Int>
}

/// What the parser found in a chunk and the reader has not handed on yet, in flat arrays.
struct EventQueue {
  private enum Record {
    case start(name: Int, attributes: Range<Int>, namespaces: [XMLNamespace])
    case end(name: Int)
    case text(Range<Int>)
  }

  let limits: XMLLimits
  private(set) var problem: XMLReadProblem?

  private var records: [Record] = []
  private var nextRecord = 0
  private var bytes: [UInt8] = []
  private var attributes: [AttributeRecord] = []
  private var names: [XMLName] = []
  private var openElements: [Int] = []
  /// Where the text begins that has not met its tag yet; it may go on in the next chunk.
  private var openText: Int?

  init(limits: XMLLimits) { self.limits = limits }

  mutating func fail(_ reason: XMLReadProblem.Reason, line: Int, column: Int) {
    if problem == nil { problem = XMLReadProblem(reason: reason, line: line, column: column) }
  }

  // MARK: Filling. Each returns what limit was broken, nil when all is well.

  mutating func intern(_ name: XMLName) -> (index: Int, XMLReadProblem.Reason?) {
    names.append(name)
    return (names.count - 1, names.count > limits.names ? .tooManyNames(limit: limits.names) : nil)
  }

  mutating func addAttribute(name: Int, value: some Sequence<UInt8>) -> XMLReadProblem.Reason? {
    let start = bytes.count
    bytes.append(contentsOf: value)
    restoreAmpersands(from: start)
    attributes.append(AttributeRecord(name: names[name], value: start..<bytes.count))
    return bytes.count - start > limits.attributeBytes
      ? .attributeTooLong(limit: limits.attributeBytes) : nil
  }

  /// libxml2 hands on each `&` of an attribute as `&#38;` unless it is told to expand entities, which is not
  /// safe.
  private mutating func restoreAmpersands(from start: Int) {
    guard var end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) else { return }
    let escaped = Array("&#38;".utf8)
    var at = end
    while at < bytes.count {
      bytes[end] = bytes[at]
      at += bytes[at...].starts(with: escaped) ? escaped.count : 1
      end += 1
    }
    bytes.removeSubrange(end...)
  }

  /// Begins an element; its attributes are the last `attributeCount` added.
  mutating func start(
    name: Int, attributeCount: Int, namespaces: [XMLNamespace]
  ) -> XMLReadProblem.Reason? {
    let first = attributes.count - attributeCount
    records.append(.start(name: name, attributes: first..<attributes.count, namespaces: namespaces))
    openElements.append(name)
    return openElements.count > limits.depth ? .tooDeep(limit: limits.depth) : nil
  }

  mutating func end() {
    endText()
    if let name = openElements.popLast() { records.append(.end(name: name)) }
  }

  mutating func addText(_ piece: some Sequence<UInt8>) -> XMLReadProblem.Reason? {
    let start = openText ?? bytes.count
    openText = start
    bytes.append(contentsOf: piece)
    return bytes.count - start > limits.textBytes ? .textTooLong(limit: limits.textBytes) : nil
  }

  /// Closes the text before a tag. Must come before the tag's attributes, whose bytes follow the text's.
  mutating func endText() {
    guard let start = openText else { return }
    records.append(.text(start..<bytes.count))
    openText = nil
  }

  // MARK: Emptying.

  mutating func next() -> XMLEvent? {
    guard nextRecord < records.count else {
      clear()
      return nil
    }
    defer { nextRecord += 1 }
    switch records[nextRecord] {
    case .start(let name, let range, let namespaces):
      return .start(
        XMLElement(name: names[name], namespaces: namespaces, bytes: bytes, records: attributes[range]))
    case .end(let name): return .end(names[name])
    case .text(let range): return .text(bytes[range])
    }
  }

  private mutating func clear() {
    records.removeAll(keepingCapacity: true)
    nextRecord = 0
    attributes.removeAll(keepingCapacity: true)
    if openText == nil { bytes.removeAll(keepingCapacity: true) }
  }
}
