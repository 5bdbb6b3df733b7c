internal import Claims
internal import Writing

/// Writes the HTML-like labels of boxes: a table with a row each for kicker, title, text, credit and badge, lines
/// broken to the width of the box and aligned left.
struct DOTLabels {
  /// How one kind of line is set. A class, since each of a million boxes looks up three.
  private final class Setting: Sendable {
    let opening: [UInt8]
    let closing: [UInt8]
    let lineEnd: [UInt8]
    let breaker: LineBreaker

    /// A row of a box.
    init(
      _ style: StyleAttributes, in look: Look, isBold: Bool = false, width: Double, color: Color? = nil
    ) {
      var style = style
      if let color { style["fontcolor"] = color.hex }
      let font = DOTBoxStyles.font(style, in: look)
      let bold = isBold ? (opening: "<B>", closing: "</B>") : (opening: "", closing: "")
      opening = Array("<TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\">\(font.opening)\(bold.opening)".utf8)
      closing = Array("\(bold.closing)\(font.closing)</TD></TR>".utf8)
      lineEnd = Array("<BR/>".utf8)
      breaker = Self.breaker(style, isBold: isBold, width: width)
    }

    /// A title of a group, which has no table.
    init(groupTitle style: StyleAttributes, width: Double) {
      opening = Array("<B>".utf8)
      // A line is aligned by the break that ends it, the last one too.
      closing = Array("<BR ALIGN=\"LEFT\"/></B>".utf8)
      lineEnd = Array("<BR ALIGN=\"LEFT\"/>".utf8)
      breaker = Self.breaker(style, isBold: true, width: width)
    }

    private static func breaker(_ style: StyleAttributes, isBold: Bool, width: Double) -> LineBreaker {
      let size = style["fontsize"].flatMap(Double.init) ?? 10
      return LineBreaker(font: isBold ? .bold : .regular, size: max(size, 1), width: width)
    }
  }

  /// How the lines of a box are set; nil for those that the look leaves out.
  private struct Lines {
    let title: Setting?
    let text: Setting?
    let credit: Setting?
    let badge: Setting?
    /// For words that do not stand in their source as they are quoted.
    let loudBadge: Setting?

    /// - Parameter color: of title and text, where the map has one of its own.
    init(_ look: Look, width: Double, color: Color?) {
      func setting(_ line: Look.Line, isBold: Bool = false, color: Color? = nil) -> Setting? {
        guard look.shows(line) else { return nil }
        return Setting(look.style(of: line), in: look, isBold: isBold, width: width, color: color)
      }
      title = setting(.title, isBold: true, color: color)
      text = setting(.text, color: color)
      credit = setting(.credit)
      badge = setting(.badge)
      loudBadge = setting(.badge, isBold: true)
    }
  }

  private let table: [UInt8]
  private let lines: Lines
  /// For kinds whose words have a colour of the map's own.
  private let coloredLines: [NodeKind: Lines]
  private let mapTitle: Setting
  private let groupTitle: Setting

  /// - Parameters:
  ///   - width: of the words in a box, in points; at least 40.
  ///   - colors: of the words in boxes, for kinds of which the look lets the map choose colours.
  init(_ look: Look, width: Int, colors: [NodeKind: Color]) {
    let width = Double(min(max(width, 40), 10_000))
    table = Array(
      "<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\" WIDTH=\"\(Int(width) + 4)\">".utf8)
    lines = Lines(look, width: width, color: nil)
    coloredLines = colors.filter { look.style(of: $0.key, nil).takesOwnColor }
      .mapValues { Lines(look, width: width, color: $0) }
    let titleSize = look.graph["fontsize"].flatMap(Double.init) ?? 10
    mapTitle = Setting(look.graph, in: look, isBold: true, width: titleSize * 40)
    groupTitle = Setting(groupTitle: look.group(depth: 0), width: width * 2)
  }

  /// A whole label with its delimiters; an empty one when there is nothing to see.
  func write(
    _ kind: NodeKind, kicker: [UInt8], title: ArraySlice<UInt8>, text: ArraySlice<UInt8>, credit: [UInt8],
    badge: VerdictBadge? = nil, to stream: inout ByteStream
  ) {
    let lines = coloredLines[kind] ?? lines
    let isEmpty =
      kicker.isEmpty && !isShown(lines.title, title) && !isShown(lines.text, text)
      && !isShown(lines.credit, credit[...]) && (badge == nil || lines.badge == nil)
    if isEmpty { return stream.append("\"\"") }
    stream.append(table)
    stream.append(kicker)
    write(lines.title, title, to: &stream)
    write(lines.text, text, to: &stream)
    write(lines.credit, credit[...], to: &stream)
    if let badge {
      write(badge.isLoud ? lines.loudBadge : lines.badge, Array(badge.text.utf8)[...], to: &stream)
    }
    stream.append("</TABLE>>")
  }

  /// A whole label for a group.
  func writeGroupTitle(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    guard DOTText.hasInk(text) else { return stream.append("\"\"") }
    stream.append("<")
    write(groupTitle, text, to: &stream)
    stream.append(">")
  }

  /// The map's title above the picture.
  func writeMapTitle(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    stream.append("<TABLE BORDER=\"0\" CELLPADDING=\"12\">")
    write(mapTitle, text, to: &stream)
    stream.append("</TABLE>")
  }

  private func isShown(_ setting: Setting?, _ text: ArraySlice<UInt8>) -> Bool {
    setting != nil && DOTText.hasInk(text)
  }

  private func write(_ setting: Setting?, _ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    guard let setting, DOTText.hasInk(text) else { return }
    stream.append(setting.opening)
    var isFirst = true
    setting.breaker.forEachLine(of: text) { line in
      if !isFirst { stream.append(setting.lineEnd) }
      isFirst = false
      DOTText.writeLabel(text[line], to: &stream)
    }
    stream.append(setting.closing)
  }
}
