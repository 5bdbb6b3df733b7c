internal import Claims

/// The keys of a document: what is declared of each, and what came up where it was used.
struct GraphMLKeys {
  enum Domain: String {
    case all, graphml, graph, node, edge, hyperedge, port, endpoint
  }

  /// What yFiles and yEd keep under a key.
  enum Use: String {
    case plain, graphics, resources

    init(yFilesType: String) {
      self = yFilesType == "resources" ? .resources : yFilesType.hasSuffix("graphics") ? .graphics : .plain
    }
  }

  struct Key {
    /// Empty for what has no key in the document.
    var id: Text = .empty
    var name: String
    var kind = PropertyValue.Kind.string
    /// As the document writes it.
    var type = ""
    var domain = Domain.all
    var use = Use.plain
    var fallback: Text?
    var isDeclared = true
    /// Whether it stands for what a document says otherwise than by a key.
    var isImplied = false
    /// Where it is declared, or used for the first time.
    var offset: Int
    /// Uses without a declaration.
    var uses = 0
    /// Values that are not of the type, and the first of them.
    var misfits = 0
    var firstMisfit: (offset: Int, text: String)?
    /// Another key of the same id, for another domain.
    fileprivate var next: Int?

    init(name: String, isImplied: Bool = false, offset: Int) {
      self.name = name
      self.isImplied = isImplied
      self.offset = offset
    }
  }

  private(set) var all: [Key] = []
  private var table = IndexTable()
  private var implied: [String: Int] = [:]

  subscript(number: Int) -> Key {
    get { all[number] }
    set { all[number] = newValue }
  }

  /// The number of the key that a `data` element of something of this domain names. One that is not declared
  /// is entered as it comes up.
  mutating func number(
    of id: ArraySlice<UInt8>, _ domain: Domain, at offset: Int, _ texts: inout TextPool
  ) -> Int {
    let hash = table.hash(id)
    guard let first = find(id, hash, texts) else {
      var key = Key(name: String(decoding: id, as: UTF8.self), offset: offset)
      key.id = texts.add(id)
      key.isDeclared = false
      all.append(key)
      table.enter(all.count - 1, under: hash)
      return all.count - 1
    }
    if all[first].next == nil { return first }
    var at: Int? = first
    while let number = at {
      if all[number].domain == domain || all[number].domain == .all { return number }
      at = all[number].next
    }
    return first
  }

  /// Enters a declaration. False when there is one of the same id and domain already; the first counts then.
  mutating func declare(_ key: Key, id: ArraySlice<UInt8>, _ texts: inout TextPool) -> (
    number: Int, isNew: Bool
  ) {
    let hash = table.hash(id)
    var key = key
    key.id = texts.add(id)
    guard let first = find(id, hash, texts) else {
      all.append(key)
      table.enter(all.count - 1, under: hash)
      return (all.count - 1, true)
    }
    if !all[first].isDeclared {
      // It was used before.
      key.uses = all[first].uses
      all[first] = key
      return (first, true)
    }
    var last = first
    while true {
      if all[last].domain == key.domain { return (last, false) }
      guard let next = all[last].next else { break }
      last = next
    }
    all.append(key)
    all[last].next = all.count - 1
    return (all.count - 1, true)
  }

  /// The number for values that stand under no key of the document.
  mutating func implied(_ name: String) -> Int {
    if let known = implied[name] { return known }
    all.append(Key(name: name, isImplied: true, offset: 0))
    implied[name] = all.count - 1
    return all.count - 1
  }

  private func find(_ id: ArraySlice<UInt8>, _ hash: UInt64, _ texts: TextPool) -> Int? {
    table.find(hash) { texts[all[$0].id].elementsEqual(id) }
  }
}
