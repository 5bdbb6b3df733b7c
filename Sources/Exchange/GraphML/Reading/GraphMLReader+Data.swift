internal import Claims
internal import SourceText
internal import XMLStream

extension GraphMLReader {
  mutating func startKey(_ start: XMLStart, _ chunk: XMLChunk, _ xmlNames: [XMLName]) {
    var id: ArraySlice<UInt8> = []
    var key = GraphMLKeys.Key(name: "", offset: start.offset)
    for attribute in chunk.attributes[start.attributes] {
      let value = chunk.bytes[attribute.value]
      switch names.attributes[attribute.name.position] {
      case .id: id = value
      case .keyName: key.name = String(decoding: value, as: UTF8.self)
      case .keyType: key.type = String(decoding: value, as: UTF8.self)
      case .for: key.domain = GraphMLKeys.Domain(rawValue: String(decoding: value, as: UTF8.self)) ?? .all
      case .yFilesType:
        key.use = GraphMLKeys.Use(yFilesType: String(decoding: value, as: UTF8.self))
      case .hint: break
      default:
        faults.add(.unknownAttribute, at: start.offset, xmlNames[attribute.name.position].qualified)
      }
    }
    if key.name.isEmpty {
      key.name = key.use == .plain ? String(decoding: id, as: UTF8.self) : key.use.rawValue
    }
    key.kind = kind(ofType: key.type, key.name, at: start.offset)
    let (number, isNew) = keys.declare(key, id: id, &properties.texts)
    if !isNew { faults.add(.repeatedKey, at: start.offset, String(decoding: id, as: UTF8.self)) }
    self.key = isNew ? number : keys.implied("")
    frames.append(Frame(kind: .key))
  }

  private mutating func kind(ofType type: String, _ name: String, at offset: Int) -> PropertyValue.Kind {
    switch type {
    case "int", "long": return .int
    case "float", "double": return .double
    case "boolean": return .bool
    case "", "string": return .string
    default:
      faults.add(.unknownType, at: offset, "the type '\(type)' of '\(name)'")
      return .string
    }
  }

  // MARK: Descriptions, and defaults of keys

  mutating func startWords(in outer: Frame, isFallback: Bool) {
    words = .empty
    var frame = outer
    frame.kind = .words
    // Only a default is kept of what stands in a key.
    if outer.kind == .key { frame.owner = isFallback ? .key : .none }
    frames.append(frame)
  }

  mutating func endWords(_ frame: Frame) {
    let (text, isXML) = takeWords()
    switch frame.owner {
    case .none: break
    case .key: if !isXML { keys[key].fallback = text }
    case .graph, .port, .node, .edge: set(keys.implied("desc"), text, isXML ? .xml : .string, of: frame)
    }
  }

  /// What stands in the element that ends.
  private mutating func takeWords() -> (Text, isXML: Bool) {
    guard let piece else { return (words, false) }
    self.piece = nil
    return (properties.texts.add(piece.bytes[...]), true)
  }

  // MARK: Data

  mutating func startData(_ start: XMLStart, _ chunk: XMLChunk, in outer: Frame) {
    words = .empty
    dataOffset = start.offset
    var id: ArraySlice<UInt8> = []
    for at in start.attributes {
      let attribute = chunk.attributes[at]
      switch names.attributes[attribute.name.position] {
      case .key: id = chunk.bytes[attribute.value]
      // Some programs write what they have to say here.
      case .value: words = properties.texts.add(chunk.bytes[attribute.value])
      default: break
      }
    }
    key = keys.number(of: id, Self.domain(of: outer), at: start.offset, &properties.texts)
    if !keys[key].isDeclared { keys[key].uses += 1 }
    var frame = outer
    frame.kind = .data
    frames.append(frame)
  }

  private static func domain(of frame: Frame) -> GraphMLKeys.Domain {
    switch frame.kind {
    case .document: .graphml
    case .graph: .graph
    case .node: .node
    case .edge: .edge
    case .hyperedge: .hyperedge
    case .endpoint: .endpoint
    case .port: .port
    case .key, .data, .words, .locator: .all
    }
  }

  mutating func endData(_ frame: Frame) {
    if piece != nil {
      endDrawing(frame)
      let (text, _) = takeWords()
      set(key, text, .xml, of: frame)
      return
    }
    let kind = keys[key].kind
    if kind == .string {
      set(key, words, .string, of: frame)
    } else {
      setTyped(kind, of: frame)
    }
  }

  /// A value that is not of its type stays as it is.
  private mutating func setTyped(_ kind: PropertyValue.Kind, of frame: Frame) {
    let text = properties.texts[words]
    guard let value = TypedValue.of(text, keys[key].type, kind) else {
      if !text.isEmpty {
        keys[key].misfits += 1
        if keys[key].firstMisfit == nil {
          keys[key].firstMisfit = (dataOffset, String(decoding: text.prefix(60), as: UTF8.self))
        }
      }
      return set(key, words, .string, of: frame)
    }
    set(key, value.elementsEqual(text) ? words : properties.texts.add(Array(value)[...]), kind, of: frame)
  }

  /// The label and the colour of what a program draws are told apart from the drawing.
  private mutating func endDrawing(_ frame: Frame) {
    let isNode = if case .node = frame.owner { true } else { false }
    if let label = glance.label {
      let key = keys.implied(isNode ? Self.nodeLabel : Self.edgeLabel)
      set(key, properties.texts.add(label[...]), of: frame)
    }
    if isNode, let fill = glance.fill {
      set(keys.implied(Self.nodeFill), properties.texts.add(fill[...]), of: frame)
    }
  }

  mutating func set(_ key: Int, _ text: Text, _ kind: PropertyValue.Kind = .string, of frame: Frame) {
    // The number of the key stands for its name until all names are known.
    var key = key
    if frame.isInner { key = keys.implied("graph-" + keys[key].name) }
    let value = PropertyValue(key: KeyIndex(key), kind: kind, text: text)
    switch frame.owner {
    case .node(let node): properties.nodeValues.add(value, to: node)
    case .edge(let edge): properties.edgeValues.add(value, to: edge)
    case .graph: properties.graphValues.add(value, to: 0)
    case .port: ports.add(keys[key].name, properties.texts.string(text))
    case .none, .key: break
    }
  }
}

// MARK: - What GraphML does not know

extension GraphMLReader {
  /// Keeps further attributes, as some programs write their properties.
  mutating func keepAttributes(
    of start: XMLStart, but known: Set<GraphMLAttribute>, _ chunk: XMLChunk, of frame: Frame,
    _ xmlNames: [XMLName]
  ) {
    for attribute in chunk.attributes[start.attributes] {
      let meaning = names.attributes[attribute.name.position]
      if meaning == .hint || known.contains(meaning) { continue }
      let name = xmlNames[attribute.name.position].qualified
      set(keys.implied(name), properties.texts.add(chunk.bytes[attribute.value]), of: frame)
    }
  }

  mutating func startLocator(_ start: XMLStart, _ chunk: XMLChunk, _ xmlNames: [XMLName]) {
    let address = chunk.attributes[start.attributes].first { xmlNames[$0.name.position].local == "href" }
    faults.add(
      .locator, at: start.offset,
      String(decoding: address.map { chunk.bytes[$0.value] } ?? [], as: UTF8.self))
    skipped = 1
  }

  mutating func startPort(_ start: XMLStart, _ chunk: XMLChunk, in outer: Frame, _ xmlNames: [XMLName]) {
    var frame = outer
    if case .node(let node) = outer.owner { ports.start(ofNode: node) } else { ports.start() }
    frame.kind = .port
    frame.owner = .port
    for attribute in chunk.attributes[start.attributes] {
      if names.attributes[attribute.name.position] == .hint { continue }
      ports.add(
        xmlNames[attribute.name.position].qualified,
        String(decoding: chunk.bytes[attribute.value], as: UTF8.self))
    }
    frames.append(frame)
  }
}
