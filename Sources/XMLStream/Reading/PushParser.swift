internal import CLibXML2

/// libxml2's SAX2 push parser, set up so that it neither expands, nor fetches, nor prints anything. Everything
/// unsafe of this module is in this file.
///
/// Pointers from libxml2 are read within the callback that gets them and kept nowhere, but for names: those
/// live in the parser's dictionary as long as the parser, and their addresses tell names apart.
@safe struct PushParser: ~Copyable {
  private let context: xmlParserCtxtPtr?
  private let sink: Sink

  init(limits: XMLLimits) {
    sink = Sink(Collector(EventQueue(limits: limits)))
    xmlInitParser()
    var handler = unsafe Self.handler
    unsafe context = xmlCreatePushParserCtxt(
      &handler, Unmanaged.passUnretained(sink).toOpaque(), nil, 0, nil)
    unsafe sink.collector.context = context
    // An encoding the document claims is not believed: the reader has seen to it that it is UTF-8 or ASCII.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    if unsafe context == nil { fail(.malformed("no memory for the parser"), line: 1, column: 1) }
  }

  deinit {
    // An internal subset may have made a document to hold its declarations.
    if let document = unsafe context?.pointee.myDoc { unsafe xmlFreeDoc(document) }
    unsafe xmlFreeParserCtxt(context)
  }

  var problem: XMLReadProblem? { sink.collector.queue.problem }

  func fail(_ reason: XMLReadProblem.Reason, line: Int, column: Int) {
    sink.collector.queue.fail(reason, line: line, column: column)
  }

  /// The next event of the parts taken so far; nil when there is none yet.
  func next() -> XMLEvent? { sink.collector.queue.next() }

  /// Takes the next part of the document.
  func parse(_ chunk: ArraySlice<UInt8>, isLast: Bool) {
    guard sink.collector.queue.problem == nil else { return }
    let code = unsafe chunk.withUnsafeBytes { bytes in
      unsafe xmlParseChunk(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), isLast ? 1 : 0)
    }
    if code != 0 { sink.collector.fail(.malformed("error \(code) of libxml2")) }
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      user, name, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
      unsafe Sink.of(user)?.collector.start(
        (name, prefix, uri),
        UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
        UnsafeBufferPointer(start: attributes, count: Int(attributeCount) * 5))
    }
    unsafe handler.endElementNs = { user, _, _, _ in unsafe Sink.of(user)?.collector.end() }
    unsafe handler.characters = { user, text, count in unsafe Sink.of(user)?.collector.text(text, count) }
    unsafe handler.cdataBlock = { user, text, count in unsafe Sink.of(user)?.collector.text(text, count) }
    unsafe handler.entityDecl = { user, _, _, _, _, _ in
      unsafe Sink.of(user)?.collector.fail(.declaresEntities)
    }
    unsafe handler.unparsedEntityDecl = { user, _, _, _, _ in
      unsafe Sink.of(user)?.collector.fail(.declaresEntities)
    }
    unsafe handler.attributeDecl = { user, _, _, _, _, _, tree in
      unsafe xmlFreeEnumeration(tree)
      unsafe Sink.of(user)?.collector.fail(.declaresEntities)
    }
    unsafe handler.serror = { user, error in
      guard let error = unsafe error?.pointee, unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue else {
        return
      }
      unsafe Sink.of(user)?.collector.fail(error)
    }
    return unsafe handler
  }
}

private typealias Name = (
  local: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?
)

/// What libxml2's callbacks reach through their pointer.
private final class Sink {
  var collector: Collector

  init(_ collector: Collector) { self.collector = collector }

  static func of(_ user: UnsafeMutableRawPointer?) -> Sink? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<Sink>.fromOpaque(user).takeUnretainedValue()
  }
}

/// Turns libxml2's pointers into the queue's records.
@safe private struct Collector {
  /// A name by the addresses of its parts, which the parser's dictionary holds once each.
  private struct NameKey: Hashable {
    let local: UInt
    let prefix: UInt
    let uri: UInt
  }

  var queue: EventQueue
  var context: xmlParserCtxtPtr?
  private var names: [NameKey: Int] = [:]

  init(_ queue: EventQueue) { self.queue = queue }

  mutating func start(
    _ name: Name, _ namespaces: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
    _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
  ) {
    if queue.problem != nil { return }
    queue.endText()
    if namespaces.count / 2 + attributes.count / 5 > queue.limits.attributes {
      fail(.tooManyAttributes(limit: queue.limits.attributes))
    }
    // Each attribute is five pointers: name, prefix, namespace, and where its value begins and ends.
    for at in stride(from: 0, to: attributes.count, by: 5) {
      let name = unsafe (attributes[at], attributes[at + 1], attributes[at + 2])
      guard let start = unsafe attributes[at + 3], let end = unsafe attributes[at + 4] else { continue }
      let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
      check(unsafe queue.addAttribute(name: intern(name), value: value))
    }
    // Each namespace is two: prefix and URI.
    let declared = stride(from: 0, to: namespaces.count, by: 2).map { at in
      unsafe XMLNamespace(prefix: string(namespaces[at]), uri: string(namespaces[at + 1]))
    }
    check(
      queue.start(name: unsafe intern(name), attributeCount: attributes.count / 5, namespaces: declared))
  }

  mutating func end() {
    if queue.problem == nil { queue.end() }
  }

  mutating func text(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    if queue.problem != nil { return }
    check(unsafe queue.addText(UnsafeBufferPointer(start: text, count: Int(count))))
  }

  mutating func fail(_ reason: XMLReadProblem.Reason) {
    unsafe queue.fail(
      reason, line: Int(xmlSAX2GetLineNumber(context)), column: Int(xmlSAX2GetColumnNumber(context)))
    unsafe xmlStopParser(context)
  }

  mutating func fail(_ error: xmlError) {
    var message = unsafe error.message.map { unsafe String(cString: $0) } ?? "error \(error.code)"
    while message.last?.isNewline == true { message.removeLast() }
    // The error's code is that of any character out of place.
    let isEncoding = message.hasPrefix("Input is not proper UTF-8")
    unsafe queue.fail(
      isEncoding ? .notUTF8 : .malformed(message), line: Int(error.line), column: Int(error.int2))
    unsafe xmlStopParser(context)
  }

  private mutating func check(_ problem: XMLReadProblem.Reason?) {
    if let problem { fail(problem) }
  }

  private mutating func intern(_ name: Name) -> Int {
    let key = unsafe NameKey(
      local: UInt(bitPattern: name.local), prefix: UInt(bitPattern: name.prefix),
      uri: UInt(bitPattern: name.uri))
    if let known = names[key] { return known }
    let (index, problem) = unsafe queue.intern(
      XMLName(prefix: string(name.prefix), local: string(name.local), namespace: string(name.uri)))
    check(problem)
    names[key] = index
    return index
  }

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}
