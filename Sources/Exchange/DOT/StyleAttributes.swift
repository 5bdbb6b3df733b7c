/// Attributes of the DOT language that say how something looks: names from a list, values that can do no harm.
///
/// Graphviz copies some values into an SVG as they are (2.42 and 14.1 a font name with a quotation mark) and
/// opens files that others name, so a look may use only what this type lets in.
struct StyleAttributes: Equatable, Sendable {
  private(set) var pairs: [(name: String, value: String)] = []

  /// Attributes that only change the looks: no files, no addresses, no scripts, no layout engine.
  static let names: Set<String> = [
    "arrowhead", "arrowsize", "arrowtail", "bgcolor", "class", "color", "dir", "fillcolor", "fontcolor",
    "fontname", "fontsize", "gradientangle", "label", "labeljust", "labelloc", "margin", "nodesep",
    "outputorder", "pad", "pencolor", "penwidth", "peripheries", "ranksep", "shape", "splines", "style",
  ]

  /// Shapes that hold a label of any size. Records read labels in a language of their own, and an unknown
  /// shape names a file.
  static let shapes: Set<String> = [
    "box", "box3d", "cds", "circle", "component", "cylinder", "diamond", "ellipse", "folder", "hexagon",
    "house", "none", "note", "octagon", "oval", "parallelogram", "plain", "plaintext", "rect", "rectangle",
    "square", "tab", "trapezium", "underline",
  ]

  /// Whether a value has only letters, digits, blanks and `#.,:;_+-()` and is at most 200 bytes long.
  static func isHarmless(_ value: String) -> Bool {
    value.utf8.count <= 200
      && value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "# .,:;_+-()".utf8.contains(byte)
        }
      }
  }

  subscript(name: String) -> String? {
    get { pairs.last { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  /// These attributes, with those of `other` put over them.
  func merged(with other: StyleAttributes) -> StyleAttributes {
    var result = self
    for pair in other.pairs { result[pair.name] = pair.value }
    return result
  }

  /// The attributes that are not set alike in `defaults`.
  func difference(from defaults: StyleAttributes) -> StyleAttributes {
    var result = StyleAttributes()
    for pair in pairs where defaults[pair.name] != pair.value { result[pair.name] = pair.value }
    return result
  }

  /// Without the given names.
  func without(_ names: String...) -> StyleAttributes {
    var result = self
    for name in names { result[name] = nil }
    return result
  }

  /// Whether colours of the map's own may replace colours of this style: its class says so.
  var takesOwnColor: Bool {
    (self["class"] ?? "").split(separator: " ").contains { $0 == "owncolor" || $0 == "ownfillcolor" }
  }

  /// As DOT: `color="#64748b" penwidth="1.2"`.
  var dot: String { pairs.map { "\($0.name)=\"\($0.value)\"" }.joined(separator: " ") }

  static func == (a: StyleAttributes, b: StyleAttributes) -> Bool {
    a.pairs.elementsEqual(b.pairs) { $0 == $1 }
  }
}
