internal import Claims

/// What is the same in all boxes of one kind and role, ready to be copied into the file.
struct DOTBoxStyles {
  /// A class, so that looking one up for each of a million boxes copies a reference and not four arrays.
  final class Style: Sendable {
    /// Kind and role.
    let classes: [UInt8]
    /// Attributes that differ from those of all boxes, each after a blank.
    let attributes: [UInt8]
    /// The kicker's row of the label, if it has one.
    let kicker: [UInt8]
    /// Which attributes a colour of the map's own replaces.
    let ownColors: [String]

    init(classes: [UInt8], attributes: [UInt8], kicker: [UInt8], ownColors: [String]) {
      self.classes = classes
      self.attributes = attributes
      self.kicker = kicker
      self.ownColors = ownColors
    }
  }

  private let styles: [Style]

  init(_ look: Look) {
    styles = NodeKind.allCases.flatMap { kind in
      ([nil] + Role.allCases).map { role in Self.style(of: kind, role, in: look) }
    }
  }

  subscript(kind: NodeKind, role: Role?) -> Style {
    styles[kind.number * (Role.allCases.count + 1) + (role?.number ?? 0)]
  }

  /// The word that tells a box's role or kind; a plain claim needs none.
  static func word(_ kind: NodeKind, _ role: Role?) -> String? {
    role?.rawValue ?? (kind == .claim ? nil : kind.rawValue)
  }

  private static func style(of kind: NodeKind, _ role: Role?, in look: Look) -> Style {
    let whole = look.style(of: kind, role)
    let classes = whole["class"]?.split(separator: " ") ?? []
    let names = [kind.rawValue, role?.rawValue].compactMap { $0 }.joined(separator: " ")
    let own = whole.difference(from: look.node).without("class")
    var kicker = ""
    if let word = word(kind, role), look.shows(.kicker) {
      var style = look.style(of: .kicker)
      if look.boxes[Look.Line.kicker.rawValue]?["fontcolor"] == nil { style["fontcolor"] = whole["color"] }
      let font = font(style, in: look)
      kicker = "<TR><TD ALIGN=\"LEFT\">\(font.opening)\(word.uppercased())\(font.closing)</TD></TR>"
    }
    return Style(
      classes: Array(names.utf8), attributes: Array(own.pairs.isEmpty ? "".utf8 : " \(own.dot)".utf8),
      kicker: Array(kicker.utf8),
      ownColors: ["color", "fillcolor"].filter { classes.contains("own" + $0[...]) })
  }

  /// The tags that set words in a style, where it differs from that of all boxes.
  static func font(_ style: StyleAttributes, in look: Look) -> (opening: String, closing: String) {
    let own = style.difference(from: look.node)
    let size = own["fontsize"].map { " POINT-SIZE=\"\($0)\"" } ?? ""
    let color = own["fontcolor"].map { " COLOR=\"\($0)\"" } ?? ""
    return size.isEmpty && color.isEmpty ? ("", "") : ("<FONT\(size)\(color)>", "</FONT>")
  }
}

extension NodeKind {
  /// Place in `allCases`.
  fileprivate var number: Int {
    switch self {
    case .claim: 0
    case .argument: 1
    case .inference: 2
    case .quotation: 3
    case .party: 4
    case .source: 5
    case .group: 6
    }
  }
}

extension Role {
  /// Place in `allCases`, from 1.
  fileprivate var number: Int {
    switch self {
    case .thesis: 1
    case .assertion: 2
    case .rebuttal: 3
    case .concession: 4
    }
  }
}
