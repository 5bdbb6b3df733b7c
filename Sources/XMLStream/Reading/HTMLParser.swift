internal import CLibXML2

/// libxml2's HTML parser over a text in memory, set up so that it neither fetches nor prints anything and makes
/// no tree. Everything unsafe about reading HTML is in this file.
///
/// Pointers from libxml2 are read within the callback that gets them and kept nowhere. The text and the context
/// live as long as the call that parses.
enum HTMLParser {
  /// Reads a document; what is wrong, nil when it was read to its end.
  static func parse(
    _ bytes: [UInt8], limits: HTMLLimits, _ take: (HTMLEvent) -> Void
  ) -> HTMLReadProblem? {
    guard !bytes.isEmpty else { return nil }
    return withoutActuallyEscaping(take) { take in
      let sink = HTMLSink(limits: limits, take)
      unsafe bytes.withUnsafeBytes { text in
        xmlInitParser()
        let start = unsafe text.bindMemory(to: CChar.self).baseAddress
        guard let context = unsafe htmlCreateMemoryParserCtxt(start, Int32(text.count)) else {
          sink.problem = .noMemory
          return
        }
        defer { unsafe htmlFreeParserCtxt(context) }
        unsafe context.pointee.sax.pointee = handler
        unsafe context.pointee.userData = Unmanaged.passUnretained(sink).toOpaque()
        // Without a conversion, libxml2's places are places in the text.
        unsafe xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
        let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        unsafe htmlCtxtUseOptions(context, Int32(options))
        unsafe sink.context = context
        unsafe htmlParseDocument(context)
        unsafe sink.context = nil
        if let document = unsafe context.pointee.myDoc {
          unsafe context.pointee.myDoc = nil
          unsafe xmlFreeDoc(document)
        }
      }
      return sink.problem
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElement = { user, name, attributes in
      unsafe HTMLSink.of(user)?.start(name, attributes)
    }
    unsafe handler.endElement = { user, name in unsafe HTMLSink.of(user)?.end(name) }
    unsafe handler.characters = { user, text, count in unsafe HTMLSink.of(user)?.text(text, count) }
    unsafe handler.ignorableWhitespace = { user, text, count in unsafe HTMLSink.of(user)?.text(text, count) }
    unsafe handler.cdataBlock = { user, text, count in unsafe HTMLSink.of(user)?.text(text, count) }
    unsafe handler.comment = { user, _ in unsafe HTMLSink.of(user)?.pass() }
    unsafe handler.processingInstruction = { user, _, _ in unsafe HTMLSink.of(user)?.pass() }
    unsafe handler.serror = { user, _ in unsafe HTMLSink.of(user)?.noteFault() }
    return unsafe handler
  }
}

/// What libxml2's callbacks reach through their pointer.
@safe private final class HTMLSink {
  var context: htmlParserCtxtPtr?
  var problem: HTMLReadProblem?

  private let limits: HTMLLimits
  private let take: (HTMLEvent) -> Void
  private var depth = 0
  private var steps = 0
  /// Where the last event ended.
  private var last = 0

  init(limits: HTMLLimits, _ take: @escaping (HTMLEvent) -> Void) {
    unsafe context = nil
    self.limits = limits
    self.take = take
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> HTMLSink? {
    guard let user = unsafe user else { return nil }
    return unsafe Unmanaged<HTMLSink>.fromOpaque(user).takeUnretainedValue()
  }

  func start(
    _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard problem == nil, let name = unsafe name else { return }
    depth += 1
    if depth > limits.depth { stop(.tooDeep(limit: limits.depth)) }
    var read: [HTMLAttribute] = []
    // Names and values by turns, up to a null; a value may be null too.
    if let list = unsafe attributes {
      var at = 0
      while at < 2 * limits.attributes, let name = unsafe list[at] {
        let value = unsafe list[at + 1].map { unsafe String(cString: $0) } ?? ""
        read.append(HTMLAttribute(name: unsafe String(cString: name), value: value))
        at += 2
      }
    }
    pass()
    take(.start(name: unsafe String(cString: name), attributes: read))
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    guard problem == nil, let name = unsafe name else { return }
    depth -= 1
    pass()
    take(.end(name: unsafe String(cString: name)))
  }

  func text(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard problem == nil, count > 0 else { return }
    let start = last
    pass()
    let bytes = unsafe Array(UnsafeBufferPointer(start: text, count: Int(count)))
    take(.text(bytes, from: start..<last))
  }

  /// Takes note of how far the parser has come.
  func pass() {
    guard let input = unsafe context?.pointee.input else { return }
    let place = unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    last = max(last, place)
  }

  /// A tag without a partner is reported as a fault, after all open elements were looked at.
  func noteFault() {
    steps += depth + 1
    if steps > limits.steps { stop(.tooTangled) }
  }

  private func stop(_ reason: HTMLReadProblem) {
    if problem == nil { problem = reason }
    unsafe xmlStopParser(context)
  }
}
