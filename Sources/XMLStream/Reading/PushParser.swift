internal import CLibXML2

/// libxml2's SAX2 push parser, set up so that it neither expands, nor fetches, nor prints anything. Everything
/// unsafe of this module is in this file.
///
/// Pointers from libxml2 are read within the callback that gets them and kept nowhere, but for names: those
/// live in the parser's dictionary as long as the parser, and their addresses tell names apart.
@safe struct PushParser: ~Copyable {
  private let context: xmlParserCtxtPtr?
  /// What libxml2's callbacks reach through their pointer; lives as long as the parser.
  private let collector: UnsafeMutablePointer<Collector>

  init(limits: XMLLimits) {
    unsafe collector = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe collector.initialize(to: Collector(limits: limits))
    xmlInitParser()
    var handler = unsafe Self.handler
    unsafe context = xmlCreatePushParserCtxt(&handler, collector, nil, 0, nil)
    unsafe collector.pointee.context = context
    // An encoding the document claims is not believed: the reader has seen to it that it is UTF-8.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    if unsafe context == nil { fail(.malformed("no memory for the parser"), line: 1, column: 1) }
  }

  deinit {
    // An internal subset may have made a document to hold its declarations.
    if let document = unsafe context?.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe xmlFreeParserCtxt(context)
    unsafe collector.deinitialize(count: 1)
    unsafe collector.deallocate()
  }

  var problem: XMLReadProblem? { unsafe collector.pointee.problem }

  func fail(_ reason: XMLReadProblem.Reason, line: Int, column: Int) {
    unsafe collector.pointee.fail(reason, line: line, column: column)
  }

  /// Takes the next part of the document.
  ///
  /// - Parameter starts: where the start tags of this part begin in the document.
  func parse(_ bytes: [UInt8], _ range: Range<Int>, starts: [Int], isLast: Bool) {
    guard problem == nil else { return }
    unsafe collector.pointee.expect(starts)
    let code = unsafe bytes[range].withUnsafeBytes { part in
      unsafe xmlParseChunk(
        context, part.bindMemory(to: CChar.self).baseAddress, Int32(part.count), isLast ? 1 : 0)
    }
    if code != 0 { unsafe collector.pointee.fail(.malformed("error \(code) of libxml2")) }
  }

  /// Hands over the steps of the parts taken so far; false when there are none yet.
  ///
  /// - Parameter chunk: an empty one, whose memory is used for the next steps.
  func hand(over chunk: inout XMLChunk, _ names: inout [XMLName]) -> Bool {
    unsafe collector.pointee.hand(over: &chunk, &names)
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      user, name, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
      unsafe Collector.of(user)?.pointee.start(
        (name, prefix, uri),
        UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
        UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5))
    }
    unsafe handler.endElementNs = { user, _, _, _ in unsafe Collector.of(user)?.pointee.end() }
    unsafe handler.characters = { user, text, count in
      unsafe Collector.of(user)?.pointee.text(text, count)
    }
    // Saves libxml2 the question whether a text is blank.
    unsafe handler.ignorableWhitespace = handler.characters
    unsafe handler.cdataBlock = handler.characters
    unsafe handler.entityDecl = { user, _, _, _, _, _ in
      unsafe Collector.of(user)?.pointee.fail(.declaresEntities)
    }
    unsafe handler.unparsedEntityDecl = { user, _, _, _, _ in
      unsafe Collector.of(user)?.pointee.fail(.declaresEntities)
    }
    unsafe handler.attributeDecl = { user, _, _, _, _, _, tree in
      unsafe xmlFreeEnumeration(tree)
      unsafe Collector.of(user)?.pointee.fail(.declaresEntities)
    }
    unsafe handler.serror = { user, error in
      guard let error = unsafe error?.pointee, unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      unsafe Collector.of(user)?.pointee.fail(error)
    }
    return unsafe handler
  }
}

private typealias Name = (
  local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?
)

/// Turns libxml2's pointers into the steps of a chunk.
@safe private struct Collector {
  let limits: XMLLimits
  var problem: XMLReadProblem?
  var context: xmlParserCtxtPtr?

  private var chunk = XMLChunk()
  private var names = NameTable()
  private var openElements: [XMLNameIndex] = []
  /// Where the text begins that has not met its tag yet; it may go on in the next part.
  private var openText: Int?
  /// Where start tags begin that libxml2 has not come to yet, from `nextStart` on.
  private var starts: [Int] = []
  private var nextStart = 0

  init(limits: XMLLimits) {
    self.limits = limits
    unsafe context = nil
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Collector>? {
    unsafe user?.assumingMemoryBound(to: Collector.self)
  }

  mutating func expect(_ found: [Int]) {
    starts.removeFirst(nextStart)
    nextStart = 0
    starts += found
  }

  mutating func hand(over empty: inout XMLChunk, _ names: inout [XMLName]) -> Bool {
    guard !chunk.steps.isEmpty else { return false }
    if names.count < self.names.names.count { names = self.names.names }
    if let start = openText {
      empty.bytes += chunk.bytes[start...]
      chunk.bytes.removeSubrange(start...)
      openText = 0
    }
    swap(&chunk, &empty)
    return true
  }

  mutating func start(
    _ name: Name, _ namespaces: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
    _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    if problem != nil { return }
    endText()
    let (firstAttribute, firstNamespace) = (chunk.attributes.count, chunk.namespaces.count)
    // Each attribute is five pointers: name, prefix, namespace, and where its value begins and ends.
    var at = 0
    while at < attributes.count {
      let name = unsafe (attributes[at], attributes[at + 1], attributes[at + 2])
      if let start = unsafe attributes[at + 3], let end = unsafe attributes[at + 4] {
        unsafe add(name, UnsafeBufferPointer(start: start, count: end - start))
      }
      at += 5
    }
    // Each namespace is two: prefix and URI.
    at = 0
    while at < namespaces.count {
      chunk.namespaces.append(
        unsafe XMLNamespace(prefix: string(namespaces[at]), uri: string(namespaces[at + 1])))
      at += 2
    }
    let offset = nextStart < starts.count ? starts[nextStart] : 0
    nextStart += 1
    let start = unsafe XMLStart(
      offset: offset, name: number(of: name),
      firstAttribute: UInt32(truncatingIfNeeded: firstAttribute),
      attributeCount: UInt32(truncatingIfNeeded: chunk.attributes.count - firstAttribute),
      firstNamespace: UInt32(truncatingIfNeeded: firstNamespace),
      namespaceCount: UInt32(truncatingIfNeeded: chunk.namespaces.count - firstNamespace))
    chunk.steps.append(.start(start))
    openElements.append(start.name)
    if start.attributeCount + start.namespaceCount > limits.attributes {
      fail(.tooManyAttributes(limit: limits.attributes))
    }
    if openElements.count > limits.depth { fail(.tooDeep(limit: limits.depth)) }
  }

  mutating func end() {
    if problem != nil { return }
    endText()
    if let name = openElements.popLast() { chunk.steps.append(.end(name)) }
  }

  mutating func text(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    if problem != nil { return }
    let start = openText ?? chunk.bytes.count
    openText = start
    unsafe chunk.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    if chunk.bytes.count - start > limits.textBytes { fail(.textTooLong(limit: limits.textBytes)) }
  }

  mutating func fail(_ reason: XMLReadProblem.Reason) {
    unsafe fail(
      reason, line: Int(xmlSAX2GetLineNumber(context)), column: Int(xmlSAX2GetColumnNumber(context)))
  }

  mutating func fail(_ error: xmlError) {
    var message = unsafe error.message.map { unsafe String(cString: $0) } ?? "error \(error.code)"
    while message.last?.isNewline == true { message.removeLast() }
    if message == "internal error: Huge input lookup" {
      message = "a comment, a tag or the like is longer than 10 MB"
    }
    // The error's code is that of any character out of place.
    let isEncoding = message.hasPrefix("Input is not proper UTF-8")
    unsafe fail(
      isEncoding ? .notUTF8 : .malformed(message), line: Int(error.line), column: Int(error.int2))
  }

  mutating func fail(_ reason: XMLReadProblem.Reason, line: Int, column: Int) {
    if problem == nil { problem = XMLReadProblem(reason: reason, line: line, column: column) }
    unsafe xmlStopParser(context)
  }

  /// Closes the text before a tag.
  private mutating func endText() {
    guard let start = openText else { return }
    chunk.steps.append(.text(start..<chunk.bytes.count))
    openText = nil
  }

  private mutating func add(_ name: Name, _ value: UnsafeBufferPointer<UInt8>) {
    let start = chunk.bytes.count
    unsafe chunk.bytes.append(contentsOf: value)
    if chunk.bytes.place(of: UInt8(ascii: "&"), in: start..<chunk.bytes.count) != nil {
      restoreAmpersands(from: start)
    }
    let range = start..<chunk.bytes.count
    chunk.attributes.append(XMLChunk.Attribute(name: unsafe number(of: name), value: range))
    if range.count > limits.attributeBytes { fail(.attributeTooLong(limit: limits.attributeBytes)) }
  }

  /// libxml2 hands on each `&` of an attribute as `&#38;` unless it is told to expand entities, which is not
  /// safe.
  private mutating func restoreAmpersands(from start: Int) {
    let escaped = Array("&#38;".utf8)
    var (at, end) = (start, start)
    while at < chunk.bytes.count {
      chunk.bytes[end] = chunk.bytes[at]
      at += chunk.bytes[at...].starts(with: escaped) ? escaped.count : 1
      end += 1
    }
    chunk.bytes.removeSubrange(end...)
  }

  private mutating func number(of name: Name) -> XMLNameIndex {
    let key = unsafe NameTable.Key(
      local: UInt(bitPattern: name.local), prefix: UInt(bitPattern: name.prefix),
      uri: UInt(bitPattern: name.uri))
    if let known = names.number(of: key) { return known }
    let new = unsafe names.enter(
      XMLName(prefix: string(name.prefix), local: string(name.local), namespace: string(name.uri)), key)
    if names.names.count > limits.names { fail(.tooManyNames(limit: limits.names)) }
    return new
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}

extension [UInt8] {
  /// Where a byte stands first in a part of the array.
  func place(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
