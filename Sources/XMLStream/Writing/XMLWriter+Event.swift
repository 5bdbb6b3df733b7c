extension XMLWriter {
  /// Writes what a reader read, so that a filter need only name what it changes.
  public mutating func write(_ event: XMLEvent) {
    switch event {
    case .start(let element): start(element)
    case .end: end()
    case .text(let utf8): text(utf8)
    }
  }

  /// Begins an element with its namespace declarations and attributes; further attributes may follow.
  ///
  /// - Parameter declared: declarations that an outer element has already.
  public mutating func start(_ element: XMLElement, besides declared: [XMLNamespace] = []) {
    start(element.name.qualified)
    for namespace in element.namespaces where !declared.contains(namespace) {
      attribute(namespace.prefix.isEmpty ? "xmlns" : "xmlns:" + namespace.prefix, namespace.uri)
    }
    for attribute in element.attributes { self.attribute(attribute.name.qualified, attribute.value) }
  }
}
