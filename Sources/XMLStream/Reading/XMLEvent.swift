/// One step through a document. Comments, processing instructions and the document type are passed over.
public enum XMLEvent: Sendable {
  case start(XMLElement)
  /// The end of the element of this name, also when it was written as `<name/>`.
  case end(XMLName)
  /// All text between two tags in one piece, references resolved and CDATA sections included.
  case text(ArraySlice<UInt8>)
}

/// A name as written and the namespace it is in.
public struct XMLName: Hashable, Sendable {
  /// Empty when there is none.
  public let prefix: String
  public let local: String
  /// URI of the namespace; empty when there is none.
  public let namespace: String
  /// The name as written: `prefix:local`.
  public let qualified: String

  public init(prefix: String = "", local: String, namespace: String = "") {
    self.prefix = prefix
    self.local = local
    self.namespace = namespace
    qualified = prefix.isEmpty ? local : prefix + ":" + local
  }
}

/// A start tag: its name, the namespaces it declares and its attributes, in the order of the text.
public struct XMLElement: Sendable {
  public let name: XMLName
  /// Where its `<` stands in the document, in bytes.
  public let offset: Int
  public let namespaces: [XMLNamespace]
  public let attributes: [XMLAttribute]

  init(_ start: XMLStart, _ chunk: XMLChunk, _ names: [XMLName]) {
    name = names[start.name.position]
    offset = start.offset
    namespaces = Array(chunk.namespaces[start.namespaces])
    attributes = chunk.attributes[start.attributes].map {
      XMLAttribute(name: names[$0.name.position], value: chunk.bytes[$0.value])
    }
  }

  /// Value of the attribute without prefix of this name, as UTF-8.
  public subscript(name: String) -> ArraySlice<UInt8>? {
    attributes.first { $0.name.prefix.isEmpty && $0.name.local == name }?.value
  }
}

/// An attribute of an element; namespace declarations are none.
public struct XMLAttribute: Sendable {
  public let name: XMLName
  /// UTF-8, references resolved.
  public let value: ArraySlice<UInt8>
}

/// A declaration `xmlns:prefix="uri"`; the prefix of the default namespace is empty.
public struct XMLNamespace: Hashable, Sendable {
  public let prefix: String
  public let uri: String

  public init(prefix: String, uri: String) {
    self.prefix = prefix
    self.uri = uri
  }
}
