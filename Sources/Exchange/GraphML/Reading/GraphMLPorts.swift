internal import SourceText

/// The ports of the nodes that are open, with what is said of them: kept as a property of the node.
struct GraphMLPorts {
  private struct Port {
    let node: Int
    var entries: [DataValue.Entry] = []
  }

  private var ports: [Port] = []
  /// Numbers in `ports` of those that are open.
  private var open: [Int] = []

  mutating func start(ofNode node: Int) {
    open.append(ports.count)
    ports.append(Port(node: node))
  }

  /// Begins a port inside the one that is open.
  mutating func start() {
    guard let outer = open.last else { return }
    var port = Port(node: ports[outer].node)
    if let name = ports[outer].entries.first(where: { $0.key == "name" })?.value {
      port.entries.append(.init("inside", name))
    }
    open.append(ports.count)
    ports.append(port)
  }

  mutating func add(_ key: String, _ text: String) {
    if let port = open.last { ports[port].entries.append(.init(key, .string(text))) }
  }

  mutating func end() { _ = open.popLast() }

  /// The ports of a node that ends, as JSON; nil when it has none.
  mutating func take(ofNode node: Int) -> String? {
    guard ports.last?.node == node else { return nil }
    let first = (ports.lastIndex { $0.node != node } ?? -1) + 1
    let list = ports[first...].map { DataValue.map(DataValue.map($0.entries).uniqueEntries) }
    ports.removeSubrange(first...)
    return DataValue.list(list).compactJSON
  }
}
