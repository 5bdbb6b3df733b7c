/// What stands inside an element, taken from a document as a text of its own: well-formed, with declarations of
/// the namespaces that it uses and does not declare itself.
///
///     <data xmlns:y="Y"> <y:Shape type="box"/> </data>      →      <y:Shape xmlns:y="Y" type="box"/>
///
/// Blank text between the outermost elements is left out; comments and instructions are too.
public struct XMLPiece: Sendable {
  /// UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// How many elements are open.
  public private(set) var depth = 0

  private var isTagOpen = false
  /// Where the declarations of the outermost element go, and which it needs.
  private var declarationsAt = 0
  private var needed: [(prefix: String, uri: String)] = []
  private var neededPrefixes: Set<String> = []
  /// For each prefix how many open elements declare it.
  private var declared: [String: Int] = [:]
  private var declarations: [[String]] = []

  public init() {}

  public mutating func start(_ start: XMLStart, _ chunk: XMLChunk, _ names: [XMLName]) {
    closeTag()
    let name = names[start.name.position]
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.qualified.utf8)
    if depth == 0 { declarationsAt = bytes.count }
    declare(chunk.namespaces[start.namespaces])
    need(name)
    for attribute in chunk.attributes[start.attributes] {
      let name = names[attribute.name.position]
      if !name.prefix.isEmpty { need(name) }
      write(name.qualified, chunk.bytes[attribute.value])
    }
    isTagOpen = true
    depth += 1
  }

  public mutating func end(_ name: XMLName) {
    if isTagOpen {
      bytes.append(contentsOf: "/>".utf8)
    } else {
      bytes.append(contentsOf: "</\(name.qualified)>".utf8)
    }
    isTagOpen = false
    depth -= 1
    for prefix in declarations.popLast() ?? [] { declared[prefix, default: 1] -= 1 }
    if depth == 0 { writeNeeded() }
  }

  public mutating func text(_ utf8: ArraySlice<UInt8>) {
    if depth == 0, utf8.allSatisfy({ $0 <= 0x20 }) { return }
    closeTag()
    escape(utf8, inAttribute: false)
  }

  private mutating func declare(_ namespaces: ArraySlice<XMLNamespace>) {
    declarations.append(namespaces.map(\.prefix))
    for namespace in namespaces {
      declared[namespace.prefix, default: 0] += 1
      write(Self.attribute(namespace.prefix), Array(namespace.uri.utf8)[...])
    }
  }

  private mutating func need(_ name: XMLName) {
    if name.namespace.isEmpty || name.prefix == "xml" || declared[name.prefix, default: 0] > 0 { return }
    if neededPrefixes.insert(name.prefix).inserted { needed.append((name.prefix, name.namespace)) }
  }

  private mutating func writeNeeded() {
    let (end, rest) = (declarationsAt, Array(bytes[declarationsAt...]))
    if needed.isEmpty { return }
    bytes.removeSubrange(end...)
    for (prefix, uri) in needed { write(Self.attribute(prefix), Array(uri.utf8)[...]) }
    bytes += rest
    needed.removeAll()
    neededPrefixes.removeAll()
  }

  private static func attribute(_ prefix: String) -> String {
    prefix.isEmpty ? "xmlns" : "xmlns:" + prefix
  }

  private mutating func closeTag() {
    if isTagOpen { bytes.append(UInt8(ascii: ">")) }
    isTagOpen = false
  }

  private mutating func write(_ name: String, _ value: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: "=\"".utf8)
    escape(value, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// As `XMLWriter` does it.
  private mutating func escape(_ utf8: ArraySlice<UInt8>, inAttribute: Bool) {
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\"") where inAttribute: bytes.append(contentsOf: "&quot;".utf8)
      case 0x09 where inAttribute: bytes.append(contentsOf: "&#9;".utf8)
      case 0x0A where inAttribute: bytes.append(contentsOf: "&#10;".utf8)
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
