internal import Claims
internal import Writing

/// The classes that give boxes and groups their colours.
struct MermaidClasses {
  private let view: MapView
  private let ids: MermaidIDs
  /// Those that are written.
  private let groups: [GroupIndex]
  private static let ink = Color(rgb: 0x0F172A)

  init(_ view: MapView, _ ids: MermaidIDs, groups: [GroupIndex]) {
    self.view = view
    self.ids = ids
    self.groups = groups
  }

  /// The class of a kind and role: `thesis`, `quotation`, `argument_rebuttal`.
  static func name(_ kind: NodeKind, _ role: Role?) -> String {
    // Not `group`: that is the class of open groups.
    let kindName = kind == .group ? "closed_group" : kind.rawValue
    guard let role else { return kindName }
    return kind == .claim ? role.rawValue : "\(kindName)_\(role.rawValue)"
  }

  /// One line for each class that occurs, then those for colours of the map's own.
  ///
  /// - Parameter listsMembers: whether the boxes of each class are listed here; else each names its class.
  func write(listsMembers: Bool, to stream: inout ByteStream) {
    writeKinds(listsMembers, to: &stream)
    writeOwnColors(to: &stream)
    writeGroups(to: &stream)
  }

  private func writeKinds(_ listsMembers: Bool, to stream: inout ByteStream) {
    let nodes = view.graph.nodes
    var members: [String: [NodeIndex]] = [:]
    var firsts: [NodeIndex] = []
    for node in nodes.indices {
      let name = Self.name(nodes.kinds[node.position], nodes.roles[node.position])
      if members[name] == nil { firsts.append(node) }
      members[name, default: []].append(node)
    }
    for node in firsts {
      let (kind, role) = (nodes.kinds[node.position], nodes.roles[node.position])
      let name = Self.name(kind, role)
      let style = BoxStyle(kind, role)
      let ink = view.fontColors[kind] ?? Self.ink
      var line = "  classDef \(name) fill:\(style.fill.hex),stroke:\(style.stroke.hex),color:\(ink.hex)"
      if style.lineWidth != 1 { line += ",stroke-width:\(Int(style.lineWidth))px" }
      switch style.line {
      case .line: break
      case .dashed: line += ",stroke-dasharray:6 3"
      case .dotted: line += ",stroke-dasharray:2 2"
      }
      stream.append(line + "\n")
      if listsMembers { writeMembers(members[name] ?? [], of: name, to: &stream) }
    }
  }

  private func writeMembers(_ members: [NodeIndex], of name: String, to stream: inout ByteStream) {
    stream.append("  class ")
    Self.write(members.lazy.map { ids.nodes[$0.position] }, to: &stream)
    stream.append(" \(name)\n")
  }

  /// A claim's colour is its border and an argument's its filling, as Argdown draws them.
  private func writeOwnColors(to stream: inout ByteStream) {
    let nodes = view.graph.nodes
    var members: [String: [NodeIndex]] = [:]
    var order: [(name: String, style: String)] = []
    for node in nodes.indices {
      guard let color = nodes.colors[node.position] else { continue }
      let kind = nodes.kinds[node.position]
      let isFilled = kind == .argument || kind == .group
      let name = (isFilled ? "filled_" : "lined_") + color.hex.dropFirst()
      if members[name] == nil {
        let ink = view.fontColors[kind] ?? color.ink
        order.append((name, isFilled ? "fill:\(color.hex),color:\(ink.hex)" : "stroke:\(color.hex)"))
      }
      members[name, default: []].append(node)
    }
    for (name, style) in order {
      stream.append("  classDef \(name) \(style)\n")
      writeMembers(members[name] ?? [], of: name, to: &stream)
    }
  }

  private func writeGroups(to stream: inout ByteStream) {
    if groups.isEmpty { return }
    let ink = view.fontColors[.group] ?? Self.ink
    stream.append("  classDef group fill:#f7f9fb,stroke:#cbd5e1,color:\(ink.hex)\n  class ")
    Self.write(groups.lazy.map { ids.groups[$0.position] }, to: &stream)
    stream.append(" group\n")
    for group in groups {
      guard let color = view.graph.groups[group.position].color else { continue }
      stream.append("  style ")
      stream.append(ids.groups[group.position])
      stream.append(" fill:\(color.hex),color:\((view.fontColors[.group] ?? color.ink).hex)\n")
    }
  }

  static func write(_ names: some Sequence<[UInt8]>, to stream: inout ByteStream) {
    var isFirst = true
    for name in names {
      if !isFirst { stream.append(UInt8(ascii: ",")) }
      isFirst = false
      stream.append(name)
    }
  }
}

extension Color {
  /// Black or white, whichever reads better on it: relative luminance after WCAG 2, by halves.
  fileprivate var ink: Color {
    let parts = [(rgb >> 16, 0.2126), (rgb >> 8 & 0xFF, 0.7152), (rgb & 0xFF, 0.0722)]
    // Squaring stands for sRGB's curve of exponent 2.4; 0.18 is where both contrasts are equal.
    let light = parts.reduce(0) { $0 + Double($1.0 * $1.0) / 65_025 * $1.1 }
    return Color(rgb: light < 0.18 ? 0xFFFFFF : 0x0F172A)
  }
}
