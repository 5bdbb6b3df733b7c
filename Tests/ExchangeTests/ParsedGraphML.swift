import Testing
import XMLStream

/// A GraphML document as a reader sees it, flattened; fails on what no reader could make sense of.
struct ParsedGraphML {
  struct Element {
    var id = ""
    var source = ""
    var target = ""
    var isGroup = false
    /// Ids of the groups it stands in.
    var groups: [String] = []
    var data: [String: String] = [:]
    /// Names of the elements within its graphics.
    var graphics: [String] = []
    /// Attributes of those elements, in the same order.
    var attributes: [[String: String]] = []
    /// Text of each label.
    var labels: [String] = []
  }

  private(set) var keys: [String] = []
  private(set) var graph: [String: String] = [:]
  private(set) var nodes: [Element] = []
  private(set) var edges: [Element] = []

  init(_ bytes: [UInt8]) throws {
    var reader = XMLReader(bytes)
    var path: [String] = []
    var open: [Element] = []
    var key = ""
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        let name = element.name.local
        path.append(name)
        switch name {
        case "key": keys.append(text(element["id"]))
        case "node", "edge":
          var new = Element(
            id: text(element["id"]), source: text(element["source"]), target: text(element["target"]))
          new.groups = open.map(\.id)
          new.isGroup = element["yfiles.foldertype"] != nil
          open.append(new)
        case "data":
          key = text(element["key"])
          #expect(keys.contains(key), "data of a key that is not declared: \(key)")
        default:
          guard element.name.prefix == "y", !open.isEmpty else { continue }
          open[open.count - 1].graphics.append(name)
          open[open.count - 1].attributes.append(
            Dictionary(uniqueKeysWithValues: element.attributes.map { ($0.name.qualified, text($0.value)) }))
        }
      case .text(let value):
        if path.last == "data", open.isEmpty {
          graph[key] = text(value)
        } else if path.last == "data" {
          #expect(
            open[open.count - 1].data.updateValue(text(value), forKey: key) == nil, "data twice: \(key)")
        } else if path.last == "NodeLabel" {
          open[open.count - 1].labels.append(text(value))
        }
      case .end:
        let name = path.removeLast()
        guard name == "node" || name == "edge", let done = open.popLast() else { continue }
        if name == "node" { nodes.append(done) } else { edges.append(done) }
      }
    }
    checkReferences()
  }

  /// What the schema's key references say.
  private func checkReferences() {
    let ids = Set(nodes.map(\.id))
    #expect(ids.count == nodes.count, "a node id stands twice")
    #expect(Set(edges.map(\.id)).count == edges.count, "an edge id stands twice")
    #expect(edges.allSatisfy { ids.contains($0.source) && ids.contains($0.target) }, "an edge leads nowhere")
  }

  static func isToken(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-_:".contains(character))
  }

  private func text(_ utf8: ArraySlice<UInt8>?) -> String { String(decoding: utf8 ?? [], as: UTF8.self) }
}
